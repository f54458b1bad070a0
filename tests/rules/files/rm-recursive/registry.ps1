reg delete HKLM\SOFTWARE\Shop /f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "HKLM\SOFTWARE\Shop" from the registry
reg query HKLM\SOFTWARE\Shop
Remove-ItemProperty -Path HKLM:\SOFTWARE\Shop -Name Port
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes values of "HKLM:\SOFTWARE\Shop" from the registry
Get-ItemProperty -Path HKLM:\SOFTWARE\Shop -Name Port
Remove-SmbShare -Name data -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the share "data" away
