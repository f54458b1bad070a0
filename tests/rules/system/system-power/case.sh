shutdown -h now
shutdown -c
reboot
halt
poweroff
systemctl reboot
init 0
init
