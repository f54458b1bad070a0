Stop-Service -Name W3SVC
#^^^^^^^^^^^^^^^^^^^^^^^ high: stops the service "W3SVC"
Get-Service W3SVC
Set-Service -Name Spooler -StartupType Disabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the service "Spooler" off for good
Set-Service -Name Spooler -StartupType Automatic
sc.exe stop Spooler
#^^^^^^^^^^^^^^^^^^ high: stops the service "Spooler"
net start Spooler
net stop Spooler
#^^^^^^^^^^^^^^^ high: stops the service "Spooler"
