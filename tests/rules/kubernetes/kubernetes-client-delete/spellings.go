package ops

func clean(ctx context.Context, set kubernetes.Interface) {
	set.CoreV1().PersistentVolumes().Delete(ctx, "data", options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from the cluster with everything in it
	set.AppsV1().StatefulSets("shop").Delete(ctx, "db", options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "db" from the cluster
	set.CoreV1().Services("shop").Delete(ctx, "web", options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
	set.CoreV1().Secrets("shop").Delete(ctx, "token", options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "token" from the cluster
	set.CoreV1().Pods("shop").Delete(ctx, "web-1", options)
}
