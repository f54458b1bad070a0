Remove-ADUser -Identity mia -Confirm:$false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes "mia" out of the directory
Get-ADUser -Identity mia
Remove-ADUser -Identity mia -WhatIf
$accounts | Remove-ADUser -Confirm:$false
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes something out of the directory
Disable-ADAccount -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-LocalUser -Name mia
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Get-LocalUser -Name mia
Remove-Mailbox -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-MgUser -UserId 8f1c
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "8f1c" out of the directory
Uninstall-ADDSDomainController -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes something out of the directory
Add-LocalGroupMember -Group Administrators -Member mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives "mia" the powers of an administrator
Add-LocalGroupMember -Group 'Event Log Readers' -Member mia
net localgroup administrators mia /add
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives a user the powers of an administrator
net localgroup administrators
net user mia /delete
#^^^^^^^^^^^^^^^^^^^ high: takes away the login of "mia /delete", or its files
net user mia
Remove-Adgroup -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Adobject -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Adcomputer -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Adorganizationalunit -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Disable-Localuser -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Localgroup -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Localgroupmember -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Adgroupmember -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Disable-Mailbox -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Msoluser -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Msolgroup -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Mggroup -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Mgapplication -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Mgserviceprincipal -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Mgdirectoryobject -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Distributiongroup -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Unifiedgroup -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Adserviceaccount -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Gpo -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Gplink -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Uninstall-Addsforest -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
Remove-Addomaincontroller -Identity mia
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "mia" out of the directory
net accounts /lockoutthreshold:0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: weakens the rules for passwords on the machine
net accounts
