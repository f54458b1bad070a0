ufw disable
#^^^^^^^^^^ high: opens the firewall of the machine
ufw reset
#^^^^^^^^ high: opens the firewall of the machine
ufw status
nft flush ruleset
#^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
nft list ruleset
setenforce 0
#^^^^^^^^^^^ high: opens the firewall of the machine
setenforce 1
iptables -F
#^^^^^^^^^^ high: opens the firewall of the machine
iptables -L
iptables -P INPUT ACCEPT
#^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
iptables -P INPUT DROP
