usermod -aG sudo ana
#^^^^^^^^^^^^^^^^^^^ high: gives a user the powers of root
gpasswd -a ana docker
#^^^^^^^^^^^^^^^^^^^^ high: gives a user the powers of root
adduser ana sudo
#^^^^^^^^^^^^^^^ high: gives "ana" the powers of root
useradd -o -u 0 x
#^^^^^^^^^^^^^^^^ high: makes "x" root under another name
useradd -G sudo x
#^^^^^^^^^^^^^^^^ high: gives "x" the powers of root
passwd -u root
#^^^^^^^^^^^^^ high: lets "root" log in with a password again
echo '%wheel ALL=(ALL) NOPASSWD: ALL' | sudo EDITOR='tee -a' visudo
#                                                            ^^^^^^ high: gives powers of root without a password
sed -i 's/PermitRootLogin no/PermitRootLogin yes/' /etc/ssh/sshd_config
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets people log in over the network in a way that can be guessed
ssh-copy-id ana@web1
#^^^^^^^^^^^^^^^^^^^ medium: lets another key log in
echo 'root:x' | chpasswd
#               ^^^^^^^^ high: sets passwords of users
createuser -s ana
#^^^^^^^^^^^^^^^^ high: makes "ana" a superuser of the database
sed -i '/etc/sudoersx'
#^^^^^^^^^^^^^^^^^^^^^ high: changes who may do what on the machine

# look-alikes
usermod -aG render ana
id ana
useradd -m shop
passwd ana
createuser shop
