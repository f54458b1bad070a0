package ops

import (
	"github.com/qdrant/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteCollection(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.DropCollection(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it [database-drop]
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.DeleteIndex(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.DeleteAllVectorsInNamespace(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.List("one")
}
