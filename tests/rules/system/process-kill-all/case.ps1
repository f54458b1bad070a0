Stop-Process -Name node -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: kills every process that matches "node"
Stop-Process -Id 4711
taskkill /f /im node.exe
#^^^^^^^^^^^^^^^^^^^^^^^ medium: kills every process that matches "node.exe"
taskkill /pid 4711
