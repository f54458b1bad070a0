gcloud projects add-iam-policy-binding shop --member=user:ana@example.org --role=roles/editor
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "user:ana@example.org" administrator rights
gcloud projects add-iam-policy-binding shop --member allUsers --role roles/viewer
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "shop"
gcloud run services add-iam-policy-binding api --member=allUsers --role=roles/run.invoker
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "api"
gcloud functions add-iam-policy-binding f --member=allUsers --role=roles/cloudfunctions.invoker
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "f"
gcloud run deploy api --allow-unauthenticated
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody call "api"
gcloud iam service-accounts add-iam-policy-binding sa --member=user:ana@example.org --role=roles/iam.serviceAccountTokenCreator
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "user:ana@example.org" act with far-reaching rights
gcloud projects set-iam-policy shop policy.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces every permission on "shop policy.json" with what a file says
az role assignment create --assignee ana@example.org --role Owner --scope /subscriptions/0000
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "ana@example.org" administrator rights
az role assignment create --assignee ana@example.org --role=Contributor --scope /subscriptions/0000
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives "ana@example.org" every right but those over users
az ad sp create-for-rbac --role Owner --scopes /subscriptions/0000
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes an identity with every right in a subscription
az aks update -n a -g g --disable-rbac
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody who reaches the cluster "a" do everything in it
aws iam attach-role-policy --role-name r --policy-arn arn:aws:iam::aws:policy/PowerUserAccess
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives "r" every right but those over users
aws iam add-user-to-group --user-name ana --group-name Administrators
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "ana" administrator rights
aws iam create-access-key --user-name root
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes another way to sign in as "root"
aws kms put-key-policy --key-id x --policy-name default --policy '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws ecr set-repository-policy --repository-name x --policy-text '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"ecr:*"}]}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws secretsmanager put-resource-policy --secret-id x --resource-policy '{"Statement":[{"Effect":"Allow","Principal":"*"}]}' --no-block-public-policy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws eks associate-access-policy --cluster-name c --principal-arn x --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy --access-scope type=cluster
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "x" administrator rights
eksctl create iamidentitymapping --cluster c --arn x --group system:masters
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives something administrator rights
vault token create -policy=root
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a token of Vault with every right
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes a token that may do everything in the vault [vault-policy-wide]
vault operator generate-root -init
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a token of Vault with every right
vault write auth/userpass/users/ana password=x policies=root
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "auth/userpass/users/ana" every right in Vault
gcloud projects add-iam-policy-binding --role 'roles/iam.serviceAccountTokenCreator' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something act with far-reaching rights
gcloud resource-manager folders add-iam-policy-binding --role 'roles/iam.serviceAccountTokenCreator' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something act with far-reaching rights
gcloud storage buckets add-iam-policy-binding --role 'roles/iam.serviceAccountTokenCreator' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets something act with far-reaching rights
aws sqs set-queue-attributes --policy 'xPrincipal":x"*x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws sns set-topic-attributes --policy 'xPrincipal":x"*x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws lambda put-function-policy --policy 'xPrincipal":x"*x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws backup put-backup-vault-access-policy --policy 'xPrincipal":x"*x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws es update-elasticsearch-domain-config --policy 'xPrincipal":x"*x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
aws opensearch update-domain-config --policy 'xPrincipal":x"*x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets everybody at what the policy guards
gcloud functions add-invoker-policy-binding --member 'allUsers' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "shop"
gcloud pubsub topics add-iam-policy-binding --member 'allUsers' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "shop"
gcloud artifacts repositories add-iam-policy-binding --member 'allUsers' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "shop"
gcloud secrets add-iam-policy-binding --member 'allUsers' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "shop"
gcloud kms keys add-iam-policy-binding --member 'allUsers' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody at "shop"
gcloud functions deploy --allow-unauthenticated shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody call "shop"

# look-alikes
gcloud projects add-iam-policy-binding shop --member user:ana@example.org --role roles/viewer
az role assignment create --assignee ana@example.org --role Reader --scope /subscriptions/0000
aws iam add-user-to-group --user-name ana --group-name readers
vault token create -policy=shop
