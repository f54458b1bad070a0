package ops

import (
	"sigs.k8s.io/controller-runtime/pkg/client"
	corev1 "k8s.io/api/core/v1"
)

func f(ctx context.Context, c client.Client) error {
	return c.Delete(ctx, &corev1.Namespace{ObjectMeta: m})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes an object from the cluster
}
