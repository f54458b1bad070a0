package ops

import (
	"github.com/Azure/lib"
)

func clean(ctx context.Context, client Any) {
	client.BeginDelete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
	client.BeginDeleteByID(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
	client.BeginPurgeDeleted(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
	client.BeginDeleteSQLDatabase(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
	client.BeginDeleteMongoDBDatabase(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
	client.List("one")
}
