wget -q https://get.example.net/install.sh -O /tmp/install.sh
chmod +x /tmp/install.sh
/tmp/install.sh --unattended
#^^^^^^^^^^^^^^ high: runs what "https://get.example.net/install.sh" sends, unread
curl -fsSLo kubectl https://dl.example.net/kubectl
chmod +x kubectl
./kubectl version
