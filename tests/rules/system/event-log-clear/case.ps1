wevtutil cl Security
#^^^^^^^^^^^^^^^^^^^ high: clears the event log "Security"
Clear-EventLog -LogName Application
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the event log "Application"
Remove-EventLog -LogName Shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the event log "Shop"
Get-EventLog -LogName Application
wevtutil qe Security
