package ops

import (
	"k8s.io/lib"
)

func clean(ctx context.Context, client Any) {
	client.DaemonSets().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.Ingresses().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.Jobs().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.CronJobs().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.Nodes().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.ServiceAccounts().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.Roles().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.RoleBindings().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.ClusterRoles().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.ClusterRoleBindings().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.NetworkPolicies().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.PodDisruptionBudgets().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.HorizontalPodAutoscalers().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.StorageClasses().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.CustomResourceDefinitions().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.VolumeSnapshots().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.Resource().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.Resource().Namespace().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.ReplicaSets().Delete(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
	client.List("one")
}
