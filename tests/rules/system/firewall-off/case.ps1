Set-NetFirewallProfile -Profile Domain,Public,Private -Enabled False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
Set-NetFirewallProfile -Profile Public -Enabled True
netsh advfirewall set allprofiles state off
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: opens the firewall of the machine
netsh advfirewall show allprofiles
