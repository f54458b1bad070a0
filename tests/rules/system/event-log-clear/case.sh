cmd.exe /c wevtutil cl System
#          ^^^^^^^^^^^^^^^^^^ high: clears the log "System"
echo wevtutil cl System
