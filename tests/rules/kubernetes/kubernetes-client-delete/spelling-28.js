async function clean(client, things) {
  client.patchNamespacedDeploymentScale("one", { body: { replicas: 0 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
  client.patchNamespacedDeployment("one", { body: { replicas: 0 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
  client.replaceNamespacedDeploymentScale("one", { body: { replicas: 0 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
  client.patchNamespacedStatefulSetScale("one", { body: { replicas: 0 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
  client.list("one");
}
