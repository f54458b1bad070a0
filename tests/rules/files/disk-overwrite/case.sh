dd if=/dev/zero of=/dev/sda bs=1M
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
dd if=/dev/zero of=image.raw bs=1M count=10
dd if=data of=/dev/null
mkfs.ext4 /dev/sdb1
#^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sdb1"
mkfs.ext4 image.raw
wipefs -a /dev/sdb
#^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sdb"
blkdiscard /dev/nvme0n1
#^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/nvme0n1"
zpool destroy tank
#^^^^^^^^^^^^^^^^^ critical: destroys the volume "tank"
zpool status
lvremove vg0/data
#^^^^^^^^^^^^^^^^ critical: destroys the volume "vg0/data"
vgremove vg0
#^^^^^^^^^^^ critical: destroys the volume "vg0"
cryptsetup luksErase /dev/sdb
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys the volume "/dev/sdb"
