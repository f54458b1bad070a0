gcloud sql instances patch orders --authorized-networks=0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database "orders"
gcloud sql instances patch orders --assign-ip
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives the database "orders" an address on the internet
aws redshift modify-cluster --cluster-identifier dw --publicly-accessible
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "dw" reachable from the internet
aws dms modify-replication-instance --replication-instance-arn x --publicly-accessible
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "x" reachable from the internet
az sql server firewall-rule create -g rg -s db -n all --start-ip-address 0.0.0.0 --end-ip-address 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database server "db"
az postgres flexible-server firewall-rule create -g rg -n db -r all --start-ip-address 0.0.0.0 --end-ip-address 255.255.255.255
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database server "db"
az postgres flexible-server create -g rg -n db --public-access all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "db" reachable from the internet
az sql server update -g rg -n db --enable-public-network true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "db" reachable from the internet
az cosmosdb update -g rg -n db --public-network-access ENABLED
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "db" reachable from the internet
az cosmosdb update -g rg -n db --ip-range-filter 0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "db" reachable from the internet
az redis update -g rg -n r --set publicNetworkAccess=Enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "r" reachable from the internet
az storage account update -g rg -n s --default-action Allow
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every network reach "s"
az keyvault update -g rg -n kv --default-action Allow
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every network reach "kv"
atlas accessLists create 0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the databases of the project
doctl databases firewalls append 1 --rule ip_addr:0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database "1 ip_addr:0.0.0.0/0"
echo "host all all 0.0.0.0/0 trust" >> pg_hba.conf
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database through "pg_hba.conf"
sed -i "s/#listen_addresses = 'localhost'/listen_addresses = '*'/" /etc/postgresql/16/main/postgresql.conf
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: binds a database to every address of its machine
redis-cli config set bind 0.0.0.0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets whoever reaches the store in without a password
redis-server --protected-mode no --bind 0.0.0.0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: starts a store that lets everybody in without a password
mongod --bind_ip_all
#^^^^^^^^^^^^^^^^^^^ high: starts a database that listens on every address of its machine, or lets everybody in
kubectl expose deploy redis --type NodePort
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts the store "deploy redis" on an address of the internet
aws docdb modify-db-instance --publicly-accessible shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something reachable from the internet
aws neptune modify-db-instance --publicly-accessible shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something reachable from the internet
aws redshift-serverless update-workgroup --publicly-accessible shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something reachable from the internet
az redis firewall-rules create --start-ip-address '0.0.0.0' --end-ip-address '255.255.255.255'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database server
az redis create --enable-public-network 'true'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes something reachable from the internet
az mysql server create --enable-public-network 'true'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes something reachable from the internet
az cosmosdb update --set 'xublicNetworkAccess=Enabledx'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes something reachable from the internet
az postgres flexible-server update --set 'xublicNetworkAccess=Enabledx'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes something reachable from the internet
az sql server update --set 'xublicNetworkAccess=Enabledx'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes something reachable from the internet
az acr create --default-action 'Allow'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every network reach
az cognitiveservices account create --default-action 'Allow'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every network reach
atlas accesslist create '0.0.0.0/0'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the databases of the project
echo 'x0.0.0.0/0x' > xpg_hba.conf
#^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the database through "xpg_hba.conf"
cat <<< 'x0.0.0.0/0x' > xpg_hba.conf
#^^ critical: lets the whole internet reach the database through "xpg_hba.conf"
cat <<< 'x0.0.0.0/0x' >> xpg_hba.conf
#^^ critical: lets the whole internet reach the database through "xpg_hba.conf"

# look-alikes
gcloud sql instances patch orders --authorized-networks=10.1.0.0/16
az postgres server firewall-rule create -g shop -s db -n office --start-ip-address 10.0.0.1 --end-ip-address 10.0.0.9
atlas accessLists create 10.1.0.0/16
redis-cli CONFIG GET protected-mode
kubectl expose deployment web --type=LoadBalancer --port 443
mongod --bind_ip 127.0.0.1
