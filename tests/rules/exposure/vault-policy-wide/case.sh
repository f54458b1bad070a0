vault token create -policy=root
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes a token that may do everything in the vault
vault token create -policy=shop
