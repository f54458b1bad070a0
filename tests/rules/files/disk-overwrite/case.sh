dd if=/dev/zero of=/dev/sda bs=1M
dd if=/dev/zero of=image.raw bs=1M count=10
dd if=data of=/dev/null
mkfs.ext4 /dev/sdb1
mkfs.ext4 image.raw
wipefs -a /dev/sdb
blkdiscard /dev/nvme0n1
zpool destroy tank
zpool status
lvremove vg0/data
vgremove vg0
cryptsetup luksErase /dev/sdb
