package controller

import "k8s.io/client-go/kubernetes/fake"

func TestGone(t *testing.T) {
	kube := fake.NewSimpleClientset()
	kube.CoreV1().Namespaces().Delete(ctx, "tenant-a", metav1.DeleteOptions{})
}
