Disable-NetFirewallRule -All
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
Disable-NetFirewallRule -DisplayName 'old rule'
New-NetFirewallRule -DisplayName all -Direction Inbound -Action Allow -Protocol Any
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everything in through the firewall of the machine
New-NetFirewallRule -DisplayName web -Direction Inbound -Action Allow -Protocol TCP -LocalPort 443
