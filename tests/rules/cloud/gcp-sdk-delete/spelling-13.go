package ops

import (
	"cloud.google.com/go/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteCluster(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteInstance(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteProject(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteDatabase(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DropDatabase(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it [database-drop]
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteBackup(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DestroyCryptoKeyVersion(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteNodePool(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteTable(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteBucket(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DeleteFolder(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DropRowRange(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.DropAllRows(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
	client.List("one")
}
