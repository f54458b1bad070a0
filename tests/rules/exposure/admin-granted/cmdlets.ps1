New-AzRoleAssignment -ObjectId 8f1c -RoleDefinitionName Owner -Scope /subscriptions/4b2e
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "8f1c" rights over everything in its scope
New-AzRoleAssignment -ObjectId 8f1c -RoleDefinitionName Reader -Scope /subscriptions/4b2e
