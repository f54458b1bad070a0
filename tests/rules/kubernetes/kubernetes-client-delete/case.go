package ops

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

func clean(ctx context.Context, set kubernetes.Interface, c client.Client) {
	set.CoreV1().Namespaces().Delete(ctx, "shop", metav1.DeleteOptions{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
	set.CoreV1().Namespaces().Delete(ctx, "shop", metav1.DeleteOptions{DryRun: []string{metav1.DryRunAll}})
	set.CoreV1().PersistentVolumeClaims("shop").Delete(ctx, "data-0", metav1.DeleteOptions{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data-0" from the cluster with everything in it
	set.AppsV1().Deployments("shop").Delete(ctx, "web", metav1.DeleteOptions{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
	set.CoreV1().Pods("shop").DeleteCollection(ctx, metav1.DeleteOptions{}, metav1.ListOptions{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a whole collection of objects from the cluster
	set.CoreV1().Pods("shop").DeleteCollection(ctx, metav1.DeleteOptions{DryRun: []string{metav1.DryRunAll}}, metav1.ListOptions{})
	c.DeleteAllOf(ctx, &corev1.Pod{}, client.InNamespace("shop"))
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a whole collection of objects from the cluster
	c.DeleteAllOf(ctx, &corev1.Pod{}, client.InNamespace("shop"), client.DryRunAll)
	set.CoreV1().ConfigMaps("shop").Delete(ctx, "one", metav1.DeleteOptions{})
	cache.Delete("shop")
	rows.Namespaces.Get("shop")
}
