param([string]$Root)
$work = Join-Path ([System.IO.Path]::GetTempPath()) "work"
Remove-Item -Recurse -Force $work
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes "/tmp/work" and everything below
Remove-Item -Path "C:\Data\Shop" -Recurse -Confirm:$false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "C:/Data/Shop" and everything below
Remove-Item -Recurse -Force "$Root\*"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "…/*": with an empty variable that is every folder of the drive
ri -r -fo C:\
#^^^^^^^^^^^^ critical: deletes "C:/" and everything below
Remove-Item .\bin, .\obj -Recurse -Force
Get-ChildItem .\src -Include bin,obj -Recurse | Remove-Item -Recurse -Force
Get-ChildItem C:\Logs | Where-Object { $_.Length -gt 1 } | Remove-Item -Recurse
#                                                          ^^^^^^^^^^^^^^^^^^^^ high: deletes "C:/Logs/*" and everything below
Remove-Item C:\Data -Recurse -WhatIf
Remove-Item C:\Data\one.txt
[System.IO.Directory]::Delete("C:\Data\Old", $true)
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "C:\Data\Old" and everything below
[System.IO.Directory]::Delete("C:\Data\Empty")
cmd /c "rd /s /q C:\Data"
#       ^^^^^^^^^^^^^^^^ high: deletes "C:Data" and everything below
Write-Host "Remove-Item -Recurse -Force C:\"
function Remove-Everything { 'Remove-Item -Recurse' }
& 'C:\Program Files\Git\usr\bin\rm.exe' -rf /srv/app
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/app" and everything below
$new = Join-Path ([System.IO.Path]::GetTempPath()) ([System.Guid]::NewGuid())
Remove-Item $new -Recurse -Force
$given = @{ Path = 'C:\Data\Given'; Recurse = $true; Force = $true }
Remove-Item @given
#^^^^^^^^^^^^^^^^^ high: deletes "C:/Data/Given" and everything below
$verb = 'Remove-Item'
& $verb -Recurse -Force C:\Data\Verb
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "C:/Data/Verb" and everything below
Get-ChildItem C:\Data\Listed -Recurse | Remove-Item -Force
#                                       ^^^^^^^^^^^^^^^^^^ high: deletes "C:/Data/Listed/**" and everything below
Get-ChildItem C:\Data\Flat | Remove-Item -Force
