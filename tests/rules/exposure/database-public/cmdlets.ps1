New-AzSqlServerFirewallRule -ServerName shop -FirewallRuleName all -StartIpAddress 0.0.0.0 -EndIpAddress 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
New-AzSqlServerFirewallRule -ServerName shop -FirewallRuleName office -StartIpAddress 203.0.113.4 -EndIpAddress 203.0.113.4
Set-AzSqlServer -ServerName shop -PublicNetworkAccess Enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
Set-AzSqlServer -ServerName shop -PublicNetworkAccess Disabled
Set-Azsqlserverfirewallrule -ServerName shop -StartIpAddress 0.0.0.0 -EndIpAddress 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
New-Azmysqlfirewallrule -ServerName shop -StartIpAddress 0.0.0.0 -EndIpAddress 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
New-Azpostgresqlfirewallrule -ServerName shop -StartIpAddress 0.0.0.0 -EndIpAddress 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
New-Azmysqlflexibleserverfirewallrule -ServerName shop -StartIpAddress 0.0.0.0 -EndIpAddress 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
New-Azpostgresqlflexibleserverfirewallrule -ServerName shop -StartIpAddress 0.0.0.0 -EndIpAddress 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
Update-Azmysqlflexibleserver -Name shop -PublicNetworkAccess Enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
Update-Azpostgresqlflexibleserver -Name shop -PublicNetworkAccess Enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
Update-Azcosmosdbaccount -Name shop -PublicNetworkAccess Enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
Set-Azrediscache -Name shop -PublicNetworkAccess Enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shop" reachable from the internet
