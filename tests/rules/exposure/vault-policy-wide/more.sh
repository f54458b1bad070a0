vault policy write all - <<< 'path "*" { capabilities = ["create","read","update","delete","list","sudo"] }'
#^^^^^^^^^^^^^^^^^^^^^^^ high: gives whoever has the policy every secret, or powers of root, under "all -"
vault auth enable userpass
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets people sign in to the vault with a password

# look-alikes
vault policy write shop shop.hcl
vault auth list
