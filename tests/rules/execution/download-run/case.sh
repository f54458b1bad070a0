curl -fsSL https://example.org/install.sh | sh
#                                           ^^ high: runs what "https://example.org/install.sh" sends, unread
curl -fsSL https://example.org/install.sh | sudo bash -s -- -y
#                                                ^^^^^^^^^^^^^ high: runs what "https://example.org/install.sh" sends, unread
wget -qO- https://example.org/install.sh | bash
#                                          ^^^^ high: runs what "https://example.org/install.sh" sends, unread
curl -s https://example.org/install.sh.gz | gunzip | sh
#                                                    ^^ high: runs what "https://example.org/install.sh.gz" sends, unread
bash <(curl -fsSL https://example.org/install.sh)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/install.sh" sends, unread
sh -c "$(curl -fsSL https://example.org/install.sh)"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/install.sh" sends, unread
eval "$(curl -fsSL https://example.org/env)"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/env" sends, unread
source <(curl -fsSL https://example.org/env)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/env" sends, unread
su - deploy -c "$(wget -qO- https://example.org/install.sh)"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/install.sh" sends, unread
curl -fsSL https://example.org/setup.py | python3
#                                         ^^^^^^^ high: runs what "https://example.org/setup.py" sends, unread
curl -fsSL https://example.org/setup.py | python3 -
#                                         ^^^^^^^^^ high: runs what "https://example.org/setup.py" sends, unread
curl -fsSL https://example.org/setup.pl | perl
#                                         ^^^^ high: runs what "https://example.org/setup.pl" sends, unread
curl -fsSLo /tmp/install.sh https://example.org/install.sh && sh /tmp/install.sh
#                                                             ^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/install.sh" sends, unread
wget https://example.org/install-again.sh; bash install-again.sh
#                                          ^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://example.org/install-again.sh" sends, unread
SCRIPT=$(curl -fsSL "$HOST/install.sh"); bash -c "$SCRIPT"
#                                        ^^^^^^^^^^^^^^^^^ high: runs what "…/install.sh" sends, unread
# only fetched, or only read by what runs
curl -fsSL https://example.org/install.sh
curl -fsSLo other.sh https://example.org/other.sh
curl -fsSL https://example.org/data.json | python3 -m json.tool
curl -fsSL https://example.org/data.json | python3 -c 'import json, sys; print(json.load(sys.stdin))'
curl -fsSL https://example.org/data.csv | bash tools/load.sh
curl -fsSL https://example.org/archive.tar.gz | tar xz
VERSION=$(curl -fsSL https://example.org/version); echo "$VERSION"
eval "$(ssh-agent -s)"
source <(kubectl completion bash)
echo 'curl -fsSL https://example.org/install.sh | sh'
bash -c "echo $(curl -fsSL https://example.org/version)"
