path "*" {
  capabilities = ["create", "read", "update", "delete", "list", "sudo"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives whoever has the policy every secret, or powers of root, under "*"
}

path "secret/*" {
  capabilities = ["read", "list"]
}

path "secret/*" {
  capabilities = ["update", "delete"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives whoever has the policy every secret, or powers of root, under "secret/*"
}

path "secret/data/shop/*" {
  capabilities = ["read"]
}

path "auth/token/lookup-self" {
  capabilities = ["read"]
}
