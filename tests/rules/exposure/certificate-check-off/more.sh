git -c http.sslVerify=false clone https://example.net/x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
curl --proxy-insecure -x p https://example.net
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
echo insecure >> ~/.curlrc
#^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
npm config set strict-ssl=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
npm set strict-ssl false
#^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
npm install --strict-ssl=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
pip install --trusted-host pypi.org requests
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
pip config set global.trusted-host pypi.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
pip install -i http://example.net/simple x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "http://example.net/simple x" holds [package-from-address]
conda config --set ssl_verify false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
psql "host=db1 sslmode=disable"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends passwords and rows to the database in the clear
mysql --ssl-mode=DISABLED -h db1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends passwords and rows to the database in the clear
mysql --skip-ssl -h db1
#^^^^^^^^^^^^^^^^^^^^^^ high: sends passwords and rows to the database in the clear
kubectl --insecure-skip-tls-verify get pods
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
helm repo add x https://x --insecure-skip-tls-verify
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
argocd login x --insecure
#^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
docker pull --tls-verify=false x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
podman push --tls-verify=false x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
skopeo copy --src-tls-verify=false docker://a docker://b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
buildah push --tls-verify=false x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
vault status -tls-skip-verify
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
aws s3 ls --no-verify-ssl
#^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
az config set core.disable_connection_verification=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
gcloud config set auth/disable_ssl_validation true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
cf login --skip-ssl-validation
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
oc login --insecure-skip-tls-verify=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
go env -w GOSUMDB=off
#^^^^^^^^^^^^^^^^^^^^ high: fetches modules that nobody checks
scp -o StrictHostKeyChecking=no a h:
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: connects to whoever answers under that name
echo 'StrictHostKeyChecking no' >> ~/.ssh/config
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets ssh connect to whoever answers under a name
apt-get install --allow-unauthenticated x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: installs packages that nobody signed
apt-get -o Acquire::https::Verify-Peer=false update
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
yum install --nogpgcheck x
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: installs packages that nobody signed
rpm -i --nosignature x.rpm
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: installs packages that nobody signed
apk add --allow-untrusted x.apk
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: installs packages that nobody signed
http --verify=no https://example.net
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
https --verify no https://example.net
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
mongosh --tlsAllowInvalidCertificates
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
redis-cli --tls --insecure -h x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
etcdctl --insecure-skip-tls-verify get x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
grpcurl -insecure x:443 list
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
composer config secure-http false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
bundle config set ssl_verify_mode 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
gem sources --add http://rubygems.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: fetches packages over a line that anybody may change
nuget sources add -Source http://x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: fetches packages over a line that anybody may change
cat <<< 'xinsecurex' > ~/.curlrc
#^^ high: accepts any certificate: who answers may be anybody
cat <<< 'xinsecurex' >> ~/.curlrc
#^^ high: accepts any certificate: who answers may be anybody
uv pip install --trusted-host shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
uv add --trusted-host shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
pipx install --trusted-host shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
argocd --insecure-skip-tls-verify shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
flux --insecure-skip-tls-verify shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
velero --insecure-skip-tls-verify shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
crane '--tls-verify=false' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
cat <<< 'xStrictHostKeyChecking nox' > x/.ssh/config
#^^ medium: lets ssh connect to whoever answers under a name
cat <<< 'xStrictHostKeyChecking nox' >> x/.ssh/config
#^^ medium: lets ssh connect to whoever answers under a name
apt install 'Acquire::https::Verify-Peer=false' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
xh --verify 'no' shop
#^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
mongo --tlsAllowInvalidCertificates shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
mongodump --tlsAllowInvalidCertificates shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
mongorestore --tlsAllowInvalidCertificates shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
valkey-cli --tls --insecure shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
dotnet nuget add source 'http://x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: fetches packages over a line that anybody may change
npm config set registry 'http://x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: fetches packages over a line that anybody may change
echo 'insecurex' > ~/.curlrc
#^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
echo 'xStrictHostKeyChecking nox' > x/.ssh/config
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets ssh connect to whoever answers under a name
export PYTHONHTTPSVERIFY=0
#      ^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export VAULT_SKIP_VERIFY=1
#      ^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export NOMAD_SKIP_VERIFY=1
#      ^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export AZURE_CLI_DISABLE_CONNECTION_VERIFICATION=1
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export COMPOSER_DISABLE_TLS=1
#      ^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export CURL_INSECURE=1
#      ^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export NPM_CONFIG_STRICT_SSL=false
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export npm_config_strict_ssl=false
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export CONSUL_HTTP_SSL_VERIFY=false
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export ANSIBLE_HOST_KEY_CHECKING=false
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export PGSSLMODE='disable'
#      ^^^^^^^^^^^^^^^^^^^ high: sends passwords and rows to the database in the clear
export LDAPTLS_REQCERT='never'
#      ^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export PIP_TRUSTED_HOST='x'
#      ^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export UV_INSECURE_HOST='x'
#      ^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export GOINSECURE='x'
#      ^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
export GOSUMDB='off'
#      ^^^^^^^^^^^^^ medium: installs modules whose checksums nobody compares

# look-alikes
curl --cacert ca.pem https://api.example.org
export NODE_EXTRA_CA_CERTS=ca.pem
export PGSSLMODE=verify-full
psql 'host=db1 sslmode=verify-full'
npm config set strict-ssl true
kubectl get pods
git config http.sslVerify true
ssh ana@example.org uptime
apt-get install -y curl
