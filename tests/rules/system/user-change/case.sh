userdel -r ana
#^^^^^^^^^^^^^ high: takes away the login of "ana", or its files
deluser ana
#^^^^^^^^^^ high: takes away the login of "ana", or its files
useradd ana
groupdel staff
#^^^^^^^^^^^^^ high: takes away the login of "staff", or its files
delgroup staff
#^^^^^^^^^^^^^ high: takes away the login of "staff", or its files
dscl . -delete /Users/ana
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the login of "/Users/ana", or its files
dscl . -list /Users
sysadminctl -deleteUser ana
passwd -d root
#^^^^^^^^^^^^^ high: takes away the login of "root", or its files
passwd --lock ana
#^^^^^^^^^^^^^^^^ high: takes away the login of "ana", or its files
passwd --status ana
usermod -L ana
#^^^^^^^^^^^^^ high: takes away the login of "ana", or its files
usermod -s /bin/zsh ana
chage -E0 ana
#^^^^^^^^^^^^ high: takes away the login of "ana", or its files
chage -l ana
id ana
