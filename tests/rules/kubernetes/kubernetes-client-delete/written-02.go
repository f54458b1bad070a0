package ops

import (
	"k8s.io/client-go/kubernetes"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func f(ctx context.Context, cs kubernetes.Interface) error {
	pvcs := cs.CoreV1().PersistentVolumeClaims("shop")
	return pvcs.Delete(ctx, "data", metav1.DeleteOptions{})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from the cluster with everything in it
}
