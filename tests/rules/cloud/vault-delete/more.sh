vault policy delete admin
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "admin" from Vault
op item delete db
#^^^^^^^^^^^^^^^^ high: deletes "db" from Vault
doppler projects delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Vault
infisical secrets delete DB
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "DB" from Vault
bw delete item 123
#^^^^^^^^^^^^^^^^^ high: deletes "item 123" from Vault
pass rm shop/db
#^^^^^^^^^^^^^^ high: deletes "shop/db" from Vault
docker secret rm db
#^^^^^^^^^^^^^^^^^^ high: deletes "db" from Vault
rm ~/.config/sops/age/keys.txt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "~/.config/sops/age/keys.txt" from Vault
security delete-keychain login.keychain
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "login.keychain" from Vault
gpg --delete-secret-keys ana@example.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the secret key "ana@example.org" [key-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "ana@example.org" from Vault
podman secret rm shop
#^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Vault
keyctl clear shop
#^^^^^^^^^^^^^^^^ high: deletes "shop" from Vault
akeyless delete-item shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Vault
conjur policy delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Vault
shred 'x/sops/age/keys.txt'
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "x/sops/age/keys.txt" from Vault
unlink 'x/sops/age/keys.txt'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "x/sops/age/keys.txt" from Vault
srm 'x/sops/age/keys.txt'
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "x/sops/age/keys.txt" from Vault

# look-alikes
vault policy list
op item list
rm notes.txt
gpg --list-secret-keys
