#!/bin/sh
set -eu
aws kms schedule-key-deletion --key-id alias/shop --pending-window-in-days 30
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: schedules the deletion of the KMS key "alias/shop"
aws kms disable-key --key-id alias/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the KMS key "alias/shop"
aws kms describe-key --key-id alias/shop
aws kms schedule-key-deletion help
echo "then run aws kms schedule-key-deletion"
gcloud kms keys versions disable 1 --key pay --keyring shop --location global
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes away the key
gcloud kms versions destroy 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes away the key
gcloud kms keys list --keyring shop --location global
az keyvault key delete -n pay --vault-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes away the key "pay"
az keyvault key show -n pay --vault-name shop
az keyvault secret purge -n pay --vault-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes away the key "pay"
vault write transit/keys/pay/config deletion_allowed=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the key "transit/keys/pay/config" be deleted
vault write transit/keys/pay/config min_decryption_version=1
vault patch transit/keys/pay/config deletion_allowed=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the key "transit/keys/pay/config" be deleted
gpg --delete-secret-keys 0xABCD
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the secret key "0xABCD"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "0xABCD" from Vault [vault-delete]
gpg2 --delete-secret-keys 0xABCD
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the secret key "0xABCD"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "0xABCD" from Vault [vault-delete]
gpg --list-keys
