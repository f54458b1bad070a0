ufw disable
ufw reset
ufw status
nft flush ruleset
nft list ruleset
setenforce 0
setenforce 1
iptables -F
iptables -L
iptables -P INPUT ACCEPT
iptables -P INPUT DROP
