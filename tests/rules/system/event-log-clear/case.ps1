wevtutil cl Security
#^^^^^^^^^^^^^^^^^^^ high: clears the log "Security"
Clear-EventLog -LogName Application
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "Application"
Remove-EventLog -LogName Shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "Shop"
Get-EventLog -LogName Application
wevtutil qe Security
