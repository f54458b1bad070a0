package ops

import (
	"github.com/Azure/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteContainer(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteBlob(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteShare(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteQueue(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteTable(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteDatabase(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteFilesystem(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.PurgeDeletedSecret(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.PurgeDeletedKey(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.PurgeDeletedCertificate(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.List("one")
}
