az ad app delete --id 1
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "1" from the directory
az ad app show --id 1
az ad sp credential reset --id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a credential of "1" away
az ad app federated-credential delete --id 1 --federated-credential-id 2
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a credential of "1" away
az ad sp credential delete --id 1 --key-id 2
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a credential of "1" away
az ad group member remove -g admins --member-id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a member out of the group "admins"
az ad group member list -g admins
az role assignment delete --assignee ana@example.org --role Reader
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes the role of "ana@example.org" away
az role assignment list --all
az role definition delete -n custom
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "custom" from the directory
az identity delete -n app -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "app" from the directory
