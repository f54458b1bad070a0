rm /boot/vmlinuz
#^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "/boot/vmlinuz"
mv /boot/grub /boot/grub.old
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "/boot/grub /boot/grub.old"
shred /boot/vmlinuz
#^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "/boot/vmlinuz"
truncate -s 0 /boot/grub/grub.cfg
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "/boot/grub/grub.cfg"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: empties "/boot/grub/grub.cfg" [file-emptied]
ls /boot
cp /boot/grub/grub.cfg grub.cfg
cat grub.cfg > /boot/grub/grub.cfg
#^^^^^^^^^^^ critical: changes what the machine starts from: "/boot/grub/grub.cfg"
: > /boot/grub/grub.cfg
#^ critical: changes what the machine starts from: "/boot/grub/grub.cfg"
grub-install /dev/sda
#^^^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "/dev/sda"
grub2-install /dev/sda
#^^^^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "/dev/sda"
bootctl remove
#^^^^^^^^^^^^^ critical: changes what the machine starts from:
bootctl status
bcdedit /delete current
#^^^^^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from: "current"
efibootmgr -b 1 -B
#^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from
efibootmgr -v
update-initramfs -d -k all
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes what the machine starts from
update-initramfs -u
mkinitramfs -d x
#^^^^^^^^^^^^^^^ critical: changes what the machine starts from
dracut --force
#^^^^^^^^^^^^^ high: changes what the machine starts from
