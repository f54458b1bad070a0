shutdown -h now
#^^^^^^^^^^^^^^ high: shuts the machine down or restarts it
shutdown -c
reboot
#^^^^^ high: shuts the machine down or restarts it
halt
#^^^ high: shuts the machine down or restarts it
poweroff
#^^^^^^^ high: shuts the machine down or restarts it
systemctl reboot
#^^^^^^^^^^^^^^^ high: shuts the machine down or restarts it
init 0
#^^^^^ high: shuts the machine down or restarts it
init
