Set-MpPreference -DisableRealtimeMonitoring $true -DisableBehaviorMonitoring $true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the protection against malware off
Set-MpPreference -DisableRealtimeMonitoring $false
Get-MpPreference
Add-MpPreference -ExclusionPath 'C:\build'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps the protection against malware away from what is there
Uninstall-WindowsFeature -Name Windows-Defender
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection against malware away
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "Windows-Defender" and its settings from the machine [package-remove]
auditpol /clear /y
#^^^^^^^^^^^^^^^^^ critical: stops the machine from recording who did what
auditpol /get /category:*
Set-AzDiagnosticSetting -ResourceId $id -Enabled $false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops what is named at run time from recording who did what
