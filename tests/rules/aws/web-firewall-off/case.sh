aws wafv2 disassociate-web-acl --resource-arn arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the web ACL of resource "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbala…"
aws wafv2 get-web-acl --name web --scope REGIONAL --id 1
aws network-firewall delete-firewall --firewall-name edge
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the network firewall "edge"
aws shield delete-protection --protection-id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the DDoS protection "1"
