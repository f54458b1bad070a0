gcloud compute firewall-rules update db --source-ranges="0.0.0.0/0"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the firewall rule "db"
gcloud compute firewall-rules create all --allow all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the firewall rule "all"
gcloud compute firewall-rules update deny-all --disabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the firewall rule "deny-all" off
aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol=-1 --cidr=0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "sg-1"
aws ec2 authorize-security-group-ingress --group-id sg-1 --ip-permissions 'IpProtocol=tcp,FromPort=22,ToPort=22,Ipv6Ranges=[{CidrIpv6=::/0}]'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "sg-1"
aws ec2 modify-security-group-rules --group-id sg-1 --security-group-rules 'SecurityGroupRuleId=sgr-1,SecurityGroupRule={IpProtocol=tcp,FromPort=22,ToPort=22,CidrIpv4=0.0.0.0/0}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "sg-1"
aws lightsail open-instance-public-ports --instance-name x --port-info fromPort=22,toPort=22,protocol=TCP,cidrs=0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
az network nsg rule update -g rg --nsg-name n -n db --source-address-prefixes '*'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the rule "db"
az vm open-port -g rg -n vm1 --port 22
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens a port of "vm1" to the whole internet
doctl compute firewall add-rules 1 --inbound-rules protocol:tcp,ports:22,address:0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
hcloud firewall add-rule --direction in --protocol tcp --port 22 --source-ips 0.0.0.0/0 fw
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
openstack security group rule create --remote-ip 0.0.0.0/0 --dst-port 22 default
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
aws lightsail put-instance-public-ports --port-info 'x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in

# look-alikes
gcloud compute firewall-rules create web --allow tcp:443 --source-ranges 0.0.0.0/0
aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol tcp --port 5432 --cidr 10.0.0.0/8
az network nsg rule create -g shop --nsg-name n -n web --source-address-prefixes 10.0.0.0/8 --destination-port-ranges 22 --access Allow
az network nsg rule create -g shop --nsg-name n -n no --source-address-prefixes '*' --access Deny
hcloud firewall add-rule --direction in --protocol tcp --port 443 --source-ips 0.0.0.0/0 web
