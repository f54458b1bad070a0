vault token create -policy=root
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a token of Vault with every right [admin-granted]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes a token that may do everything in the vault
vault token create -policy=shop
