vault audit disable file
#^^^^^^^^^^^^^^^^^^^^^^^ high: switches the audit log "file" of Vault off
journalctl --vacuum-time=1s
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the journal of the machine
> /var/log/syslog
#^^^^^^^^^^^^^^^^ high: clears the log "/var/log/syslog"
truncate -s0 /var/log/*.log
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "/var/log/*.log"
rm /var/log/*.log
#^^^^^^^^^^^^^^^^ high: clears the log "/var/log/*.log"
shred -u /var/log/auth.log
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "/var/log/auth.log"
sed -i '/ana/d' /var/log/auth.log
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes lines out of a log
history -c
#^^^^^^^^^ medium: takes away what was typed in this shell
ln -sf /dev/null ~/.bash_history
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "~/.bash_history"
auditctl -e 0
#^^^^^^^^^^^^ high: switches the audit of the machine off
auditctl -D
#^^^^^^^^^^ high: takes every rule of the audit away
dmesg -C
#^^^^^^^ medium: clears the messages of the kernel
docker run --log-driver none x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: starts a container that leaves no log
unlink '/var/log/authx'
#^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "/var/log/authx"
srm '/var/log/authx'
#^^^^^^^^^^^^^^^^^^^ high: clears the log "/var/log/authx"
#^^^^^^^^^^^^^^^^^^^ high: deletes "/var/log/authx" and everything below [rm-recursive]
export HISTFILE=''
#      ^^^^^^^^^^^ medium: leaves no trace of what is typed in this shell
export HISTSIZE='0'
#      ^^^^^^^^^^^^ medium: leaves no trace of what is typed in this shell

# look-alikes
journalctl -u nginx -n 50
tail -f /var/log/auth.log
history
auditctl -l
dmesg
export HISTSIZE=10000
rm /var/log/app.log.1
