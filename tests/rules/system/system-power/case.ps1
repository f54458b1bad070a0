Restart-Computer -ComputerName web-1 -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: shuts the machine down or restarts it
Stop-Computer -WhatIf
Get-Help Stop-Computer
shutdown.exe /r /t 0
#^^^^^^^^^^^^^^^^^^^ high: shuts the machine down or restarts it
shutdown.exe /a
