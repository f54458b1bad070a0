package ops

import (
	"k8s.io/client-go/dynamic"
)

func f(ctx context.Context, dc dynamic.Interface) error {
	return dc.Resource(gvr).Namespace("shop").Delete(ctx, "pg", metav1.DeleteOptions{})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pg" from the cluster
}
