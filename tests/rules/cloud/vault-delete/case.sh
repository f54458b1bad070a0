vault kv delete secret/app
vault kv metadata delete secret/app
vault secrets disable kv/
vault auth disable github/
vault delete secret/app
vault operator seal
consul kv delete -recurse shop
consul kv delete shop/one
etcdctl del --prefix /shop
vault kv get secret/app
