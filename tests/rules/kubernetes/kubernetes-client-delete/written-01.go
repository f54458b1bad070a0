package ops

import (
	"k8s.io/client-go/kubernetes"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func f(ctx context.Context, cs *kubernetes.Clientset) error {
	return cs.CoreV1().Namespaces().Delete(ctx, "shop", metav1.DeleteOptions{})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
}
