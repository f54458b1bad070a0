apt purge nginx
#^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
apt-get remove -y nginx
#^^^^^^^^^^^^^^^^^^^^^^ high: removes "nginx" and its settings from the machine
apt-get --simulate remove nginx
aptitude purge nginx
#^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
yum remove nginx
#^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
dnf remove nginx
#^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
zypper rm nginx
#^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
microdnf remove nginx
#^^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
snap remove shop
#^^^^^^^^^^^^^^^ medium: removes "shop" and its settings from the machine
flatpak uninstall shop
#^^^^^^^^^^^^^^^^^^^^^ medium: removes "shop" and its settings from the machine
port uninstall nginx
#^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
choco uninstall nginx
#^^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
winget uninstall nginx
#^^^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
scoop uninstall nginx
#^^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
apt install nginx
apt autoremove --purge
#^^^^^^^^^^^^^^^^^^^^^ medium: removes packages that nothing asks for, with their settings
apt-get autoremove --purge -y
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes packages that nothing asks for, with their settings
apt-get autoremove -y
dpkg -P nginx
#^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
dpkg -l
rpm -e --nodeps nginx
#^^^^^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
rpm -qa
pacman -Rns nginx
#^^^^^^^^^^^^^^^^ medium: removes "nginx" and its settings from the machine
pacman -Syu
pip uninstall -y -r requirements.txt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: removes "requirements.txt" and its settings from the machine
uv pip uninstall --yes requests
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: removes "requests" and its settings from the machine
pipx uninstall-all
#^^^^^^^^^^^^^^^^^ low: removes every installed tool
pip install requests
brew uninstall --force postgresql
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "postgresql" and its settings from the machine
brew install postgresql
apt full-upgrade
#^^^^^^^^^^^^^^^ medium: replaces the packages of the whole system
apt-get dist-upgrade -y
#^^^^^^^^^^^^^^^^^^^^^^ high: replaces the packages of the whole system
do-release-upgrade
#^^^^^^^^^^^^^^^^^ medium: replaces the packages of the whole system
yum distro-sync
#^^^^^^^^^^^^^^ medium: replaces the packages of the whole system
dnf system-upgrade reboot
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: replaces the packages of the whole system
apt-get upgrade -y
