aws sns set-topic-attributes --topic-arn x --attribute-name KmsMasterKeyId --attribute-value ""
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "x" unencrypted
az sql db tde set --status Disabled -d x -s y -g z
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "x" unencrypted
gcloud kms keys update k --remove-rotation-schedule --keyring r --location l
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the key "k" stay the same for good
cryptsetup luksRemoveKey /dev/sdb1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a key of the encrypted disk "/dev/sdb1" away

# look-alikes
az sql db tde set --status Enabled -d shop
cryptsetup status data
