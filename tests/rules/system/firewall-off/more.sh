iptables -F
#^^^^^^^^^^ high: opens the firewall of the machine
iptables -I INPUT -j ACCEPT
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
iptables -A INPUT -p tcp --dport 22 -j ACCEPT -s 0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody in to a login or a store of the machine
iptables-restore < /dev/null
#^^^^^^^^^^^^^^^ high: opens the firewall of the machine
ufw disable
#^^^^^^^^^^ high: opens the firewall of the machine
ufw default allow
#^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
ufw allow from any
#^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
ufw allow 5432
#^^^^^^^^^^^^^ medium: lets everybody in to the port "5432" of the machine
ufw delete deny 22
#^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
nft flush ruleset
#^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
nft delete table inet filter
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
nft 'flush ruleset'
#^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
nft add rule inet filter input accept
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
firewall-cmd --panic-on
#^^^^^^^^^^^^^^^^^^^^^^ high: changes what the firewall of the machine lets through
firewall-cmd --permanent --zone=public --add-port=5432/tcp
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody in to a login or a store of the machine
netsh advfirewall firewall delete rule name=all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
netsh firewall set opmode disable
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
pfctl -d
#^^^^^^^ high: opens the firewall of the machine
csf -x
#^^^^^ high: opens the firewall of the machine
setenforce 0
#^^^^^^^^^^^ high: opens the firewall of the machine
sed -i 's/^SELINUX=.*/SELINUX=disabled/' /etc/selinux/config
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches SELinux off with the next start
aa-teardown
#^^^^^^^^^^ high: opens the firewall of the machine
aa-disable /etc/apparmor.d/usr.sbin.mysqld
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the confinement of a program away
aa-complain /etc/apparmor.d/usr.sbin.mysqld
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the confinement of a program away
fail2ban-client stop
#^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
fail2ban-client unban --all
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody in again who was locked out for guessing passwords
az network application-gateway waf-config set --enabled false -g g --gateway-name n
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the web firewall of "n" off
gcloud compute backend-services update b --security-policy=""
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the web firewall of "b" away
defaults write /Library/Preferences/com.apple.alf globalstate -int 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
/usr/libexec/ApplicationFirewall/socketfilterfw --setglobalstate off
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
spctl --master-disable
#^^^^^^^^^^^^^^^^^^^^^ high: switches a guard of the system off: which programs may run, and what they may change
csrutil disable
#^^^^^^^^^^^^^^ high: switches a guard of the system off: which programs may run, and what they may change
setsebool -P httpd_can_network_connect 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: loosens what SELinux guards: "httpd_can_network_connect 1"
semanage permissive -a httpd_t
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the confinement of a program away

# look-alikes
iptables -L -n
ufw status
ufw allow from 10.0.0.0/8 to any port 5432
nft list ruleset
firewall-cmd --list-all
iptables -A INPUT -p tcp --dport 443 -j ACCEPT
setenforce 1
pfctl -s rules
