package ops

import (
	"go.etcd.io/lib"
)

func clean(ctx context.Context, client Any) {
	client.Delete(what, "one", WithPrefix())
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
	client.List("one")
}
