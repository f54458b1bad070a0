cmd.exe /c wevtutil cl System
#          ^^^^^^^^^^^^^^^^^^ high: clears the event log "System"
echo wevtutil cl System
