import * as lib from '@kubernetes/client-node';

async function clean(client, things) {
  client.deleteNamespacedDaemonSet("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedConfigMap("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedIngress("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedCronJob("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedCustomObject("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteClusterCustomObject("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteCollectionNamespacedDeployment("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteCollectionNamespacedStatefulSet("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteCollectionNamespacedSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteCollectionNamespacedConfigMap("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNode("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteClusterRole("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteClusterRoleBinding("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteCustomResourceDefinition("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteStorageClass("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedServiceAccount("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedRoleBinding("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedNetworkPolicy("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedHorizontalPodAutoscaler("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteNamespacedPodDisruptionBudget("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.deleteCollectionNamespacedJob("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.list("one");
}
