Uninstall-WindowsFeature -Name Web-Server
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "Web-Server" and its settings from the machine
Get-WindowsFeature -Name Web-Server
Uninstall-Package -Name Az -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes "Az" and its settings from the machine
Remove-Windowsfeature -Name Web-Server
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "Web-Server" and its settings from the machine
Remove-Appxpackage -Name Web-Server
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "Web-Server" and its settings from the machine
Disable-Windowsoptionalfeature -Name Web-Server
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "Web-Server" and its settings from the machine
Remove-Windowspackage -Name Web-Server
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "Web-Server" and its settings from the machine
