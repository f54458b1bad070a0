package ops

import (
	"sigs.k8s.io/controller-runtime/pkg/client"
	corev1 "k8s.io/api/core/v1"
)

func f(ctx context.Context, c client.Client) error {
	return c.DeleteAllOf(ctx, &corev1.Pod{}, client.InNamespace("shop"))
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a whole collection of objects from the cluster
}
