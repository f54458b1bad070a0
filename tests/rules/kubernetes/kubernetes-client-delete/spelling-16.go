package ops

import (
	"sigs.k8s.io/controller-runtime/lib"
)

func clean(ctx context.Context, client Any) {
	client.Delete(what, &x.Namespace{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes an object from the cluster
	client.List("one")
}
