package ops

import (
	"github.com/hashicorp/vault/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteMetadata("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.Destroy("one")
//^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.DeleteVersions("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.Logical().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.Sys().Unmount("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.Sys().DisableAuth("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.Sys().RevokePrefix("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
	client.List("one")
}
