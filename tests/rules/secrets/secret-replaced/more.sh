heroku config:set DATABASE_PASSWORD=S3cr3tPass9
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: replaces the secret "DATABASE_PASSWORD=S3cr3tPass9" for whoever reads it next
aws secretsmanager update-secret --secret-id shop/db --secret-string x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: replaces the secret "shop/db" for whoever reads it next
aws ssm put-parameter --name /shop/db --value x --overwrite --type SecureString
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: replaces the secret "/shop/db" for whoever reads it next
vault write -f database/rotate-root/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces the root password behind "database/rotate-root/shop"
vault operator rekey -init
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: seals or rekeys Vault: everybody who needs a secret waits [vault-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces the keys of the vault
az keyvault secret set --vault-name shop --name db --value x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: replaces the secret "db" for whoever reads it next
gh secret set DB --body x
#^^^^^^^^^^^^^^^^^^^^^^^^ low: replaces the secret "DB" for whoever reads it next
glab variable update shop
#^^^^^^^^^^^^^^^^^^^^^^^^ low: replaces the secret "shop" for whoever reads it next
fly secrets set shop
#^^^^^^^^^^^^^^^^^^^ low: replaces the secret "shop" for whoever reads it next
flyctl secrets set shop
#^^^^^^^^^^^^^^^^^^^^^^ low: replaces the secret "shop" for whoever reads it next
wrangler secret put shop
#^^^^^^^^^^^^^^^^^^^^^^^ low: replaces the secret "shop" for whoever reads it next
doppler secrets set shop
#^^^^^^^^^^^^^^^^^^^^^^^ low: replaces the secret "shop" for whoever reads it next
vercel env add shop
#^^^^^^^^^^^^^^^^^^ low: replaces the secret "shop" for whoever reads it next

# look-alikes
aws ssm put-parameter --name /shop/mode --value x --type String
vault read database/config/shop
az keyvault secret list --vault-name shop
gh secret list
