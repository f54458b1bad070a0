sgdisk --zap-all /dev/sda
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
sgdisk -p /dev/sda
parted /dev/sda mklabel gpt
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda mklabel gpt"
parted /dev/sda print
fdisk /dev/sda
#^^^^^^^^^^^^^ critical: changes the partitions of "/dev/sda"
fdisk -l /dev/sda
sfdisk /dev/sda < table
#^^^^^^^^^^^^^^ critical: changes the partitions of "/dev/sda"
sfdisk -d /dev/sda
cfdisk /dev/sda
#^^^^^^^^^^^^^^ critical: changes the partitions of "/dev/sda"
pvremove /dev/sda
#^^^^^^^^^^^^^^^^ critical: destroys the volume "/dev/sda"
zfs destroy -r tank/shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys the volume "tank/shop"
zfs list
zfs rollback -r tank/shop@old
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the volume "tank/shop@old" back and deletes later snapshots
mdadm --zero-superblock /dev/sda
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes "/dev/sda" out of its array for good
mdadm --detail /dev/md0
cryptsetup luksFormat /dev/sda
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
cryptsetup status disk
shred /dev/sda
#^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
hdparm --user-master u --security-erase p /dev/sda
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
hdparm -I /dev/sda
nvme format /dev/nvme0n1
#^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/nvme0n1"
nvme list
diskutil eraseDisk JHFS+ disk disk2
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "JHFS+ disk disk2"
diskutil list
cat disk.iso > /dev/sda
#^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
cat disk.iso | tee /dev/sda
#              ^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
cp disk.img /dev/sdb
#^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sdb"
dd if=disk.iso of=/dev/sdb
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sdb"
dd if=/dev/sda of=disk.img
echo x > /dev/null
badblocks -w /dev/sda
#^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "/dev/sda"
badblocks /dev/sda
losetup -d /dev/loop0
tune2fs -O ^has_journal /dev/sda1
: > /dev/sda
#^ critical: overwrites the disk "/dev/sda"
diskutil apfs deleteContainer disk2
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "disk2"
