sysctl -w kernel.panic=1
#^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "kernel.panic=1" for the whole running machine
sysctl -w net.core.somaxconn=1024
sysctl kernel.panic
modprobe -r nvidia
#^^^^^^^^^^^^^^^^^ high: changes "nvidia" for the whole running machine
modprobe loop
rmmod loop
#^^^^^^^^^ high: changes "loop" for the whole running machine
swapoff -a
#^^^^^^^^^ medium: takes the swap away from the running machine
swapon -a
mount -o remount,ro /
#^^^^^^^^^^^^^^^^^^^^ high: mounts "/" anew for everything that runs
mount -o remount,rw /
mount /dev/sda1 /mnt
umount -l /data
#^^^^^^^^^^^^^^ high: unmounts "/data" under whatever uses it
umount /mnt
ip link set eth0 down
#^^^^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
ip link set dev eth0 down
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: cuts the network of the machine
ip link set eth0 up
ip link delete br0
#^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
ip addr flush dev eth0
#^^^^^^^^^^^^^^^^^^^^^ medium: cuts the network of the machine
ip address del 10.0.0.2/24 dev eth0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: cuts the network of the machine
ip route del default
#^^^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
ip -6 route del default
#^^^^^^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
ip route
ifconfig eth0 down
#^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
ifdown eth0
#^^^^^^^^^^ high: cuts the network of the machine
route del default
#^^^^^^^^^^^^^^^^ high: cuts the network of the machine
nmcli networking off
#^^^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
nmcli radio all off
#^^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
nmcli connection down office
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: cuts the network of the machine
nmcli connection show
hostnamectl set-hostname web-1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes the name or clock of the machine
hostname web-1
#^^^^^^^^^^^^^ medium: changes the name or clock of the machine
hostname
timedatectl set-ntp off
#^^^^^^^^^^^^^^^^^^^^^^ medium: changes the name or clock of the machine
timedatectl status
mounted=$(mktemp -d)
umount -l "$mounted"
umount -l "$mounted/../data"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: unmounts "/tmp/tmp.…/../data" under whatever uses it
