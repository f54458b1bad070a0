vault kv delete secret/app
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "secret/app" from Vault
vault kv metadata delete secret/app
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "secret/app" from Vault
vault secrets disable kv/
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "kv/" from Vault
vault auth disable github/
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "github/" from Vault
vault delete secret/app
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes "secret/app" from Vault
vault operator seal
#^^^^^^^^^^^^^^^^^^ critical: seals or rekeys Vault: everybody who needs a secret waits
consul kv delete -recurse shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Consul
consul kv delete shop/one
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop/one" from Consul
etcdctl del --prefix /shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every key under "/shop"
vault kv get secret/app
