flarectl zone delete example.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "example.org" from the provider
flarectl zone list
fastly service delete --service-id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "1" from the provider
fastly service list
akamai property delete 1
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "1" from the provider
bunny pullzone delete 1
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "1" from the provider
pdnsutil delete-zone example.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "example.org" from the provider
pdnsutil list-zone example.org
flarectl dns delete --zone example.org --id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org 1" from the provider
doctl compute domain records delete example.org 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org 1" from the provider
fastly domain delete --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the provider
pdnsutil delete-rrset example.org www A
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org www A" from the provider
fastly purge --all
#^^^^^^^^^^^^^^^^^ medium: empties the cache in front of the service
flarectl zone purge --zone example.org --everything
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: empties the cache in front of the service
flarectl z purge --zone example.org --everything
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: empties the cache in front of the service
octodns-sync --config-file dns.yaml --doit --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies a DNS change however much of a zone it deletes
octodns-sync --config-file dns.yaml
dnscontrol preview
