package unstick

import (
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes"
)

func unstick(client kubernetes.Interface) {
	gone := []byte(`{"metadata":{"finalizers":null}}`)
	client.CoreV1().PersistentVolumeClaims("shop").Patch(ctx, "data", types.MergePatchType, gone, options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "data" go at once, whatever still had to be cleaned up
	client.CoreV1().PersistentVolumeClaims("shop").Patch(ctx, "data", types.MergePatchType, []byte(`{"metadata":{"finalizers":[]}}`), options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "data" go at once, whatever still had to be cleaned up
	client.CoreV1().PersistentVolumeClaims("shop").Patch(ctx, "data", types.MergePatchType, []byte(`{"metadata":{"labels":{}}}`), options)
}
