package ops

import (
	"consul/lib"
)

func clean(ctx context.Context, client Any) {
	client.kv().delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
	client.delete_prefix("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
	client.KV().DeleteTree("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
	client.delete_tree("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
	client.List("one")
}
