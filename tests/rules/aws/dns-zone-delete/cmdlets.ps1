Remove-DnsServerZone -Name example.net -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DNS zone "example.net"
Get-DnsServerZone -Name example.net
Remove-DnsServerResourceRecord -ZoneName example.net -Name www -RRType A -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DNS record "www"
