echo /lib/evil.so > /etc/ld.so.preload
#^^^^^^^^^^^^^^^^ critical: changes "/etc/ld.so.preload" for everybody on the machine
echo 'ana ALL=(ALL) ALL' >> /etc/sudoers
#^^^^^^^^^^^^^^^^^^^^^^^ critical: changes "/etc/sudoers" for everybody on the machine
: > /etc/passwd
#^ critical: changes "/etc/passwd" for everybody on the machine
#^ high: empties "/etc/passwd" [file-emptied]
cat key.pub >> ~/.ssh/authorized_keys
#^^^^^^^^^^ high: decides who may log in through "~/.ssh/authorized_keys"
echo key | tee .ssh/authorized_keys
#          ^^^^^^^^^^^^^^^^^^^^^^^^ high: decides who may log in through ".ssh/authorized_keys"
cat ~/.ssh/authorized_keys
echo 'nameserver 10.0.0.2' > /etc/resolv.conf
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "/etc/resolv.conf" for everybody on the machine
echo '127.0.0.1 api' >> /etc/hosts
#^^^^^^^^^^^^^^^^^^^ medium: changes "/etc/hosts" for everybody on the machine
sudo tee /etc/systemd/system/shop.service < shop.service
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "/etc/systemd/system/shop.service", which every user of the machine runs
echo x >> /usr/bin/deploy
#^^^^^ medium: changes "/usr/bin/deploy", which every user of the machine runs
echo 'max=3' > /etc/shop.conf
#^^^^^^^^^^^ medium: changes "/etc/shop.conf" for everybody on the machine
cp shop.conf /etc/shop.conf
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "/etc/shop.conf" for everybody on the machine
echo 'deb https://example.org stable main' > /etc/apt/sources.list.d/x.list
grep -v old /etc/hosts
echo 'export A=b' > ~/.profile
#^^^^^^^^^^^^^^^^ low: changes "~/.profile", which every later shell runs
echo 'export A=b' >> ~/.bashrc
#^^^^^^^^^^^^^^^^ low: changes "~/.bashrc", which every later shell runs
echo 'export A=b' >> notes.txt
grep -v old shop.conf | sponge /etc/shop.conf
#                       ^^^^^^^^^^^^^^^^^^^^^ medium: changes "/etc/shop.conf" for everybody on the machine
