package ops

import (
	"github.com/elastic/lib"
)

func clean(ctx context.Context, client Any) {
	client.Indices().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.DeleteIndex("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.Indices().DeleteDataStream("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.Snapshot().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.List("one")
}
