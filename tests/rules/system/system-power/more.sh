systemctl isolate rescue.target
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: shuts the machine down or restarts it
systemctl isolate graphical.target
echo b > /proc/sysrq-trigger
#^^^^^ high: shuts the machine down or restarts it
cat /proc/sysrq-trigger
telinit 6
#^^^^^^^^ high: shuts the machine down or restarts it
init 3
