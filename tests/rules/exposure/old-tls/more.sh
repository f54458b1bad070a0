az storage account update -n x --https-only false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "x" speak without encryption, or with one that is broken
az storage account update -n x --min-tls-version TLS1_0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "x" speak without encryption, or with one that is broken
aws elbv2 modify-listener --listener-arn x --ssl-policy ELBSecurityPolicy-2016-08
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "x" speak without encryption, or with one that is broken
az webapp update -n x -g y --https-only false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "x" speak without encryption, or with one that is broken
az webapp config set -n x -g y --min-tls-version 1.0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "x" speak without encryption, or with one that is broken
az redis update -n r -g g --set enableNonSslPort=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "r" speak without encryption, or with one that is broken
az postgres server update -n d -g g --ssl-enforcement Disabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "d" speak without encryption, or with one that is broken
az mysql flexible-server parameter set -n require_secure_transport -v OFF -g g -s s
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "s" speak without encryption, or with one that is broken
gcloud sql instances patch db --no-require-ssl
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "db" speak without encryption, or with one that is broken
gcloud sql instances patch db --ssl-mode=ALLOW_UNENCRYPTED_AND_ENCRYPTED
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "db" speak without encryption, or with one that is broken
gcloud compute ssl-policies update p --min-tls-version=1.0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "p" speak without encryption, or with one that is broken
az functionapp config set --min-tls-version '1.0'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something speak without encryption, or with one that is broken
az redis create --min-tls-version '1.0'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something speak without encryption, or with one that is broken
az sql server create --min-tls-version '1.0'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something speak without encryption, or with one that is broken
az mysql server create --min-tls-version '1.0'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something speak without encryption, or with one that is broken
az functionapp update --https-only 'false'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something speak without encryption, or with one that is broken

# look-alikes
az storage account update -n shop --min-tls-version TLS1_2
az webapp update -n shop -g shop --https-only true
gcloud sql instances patch orders --require-ssl
