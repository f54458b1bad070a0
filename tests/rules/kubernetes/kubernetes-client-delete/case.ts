import * as k8s from "@kubernetes/client-node";

const config = new k8s.KubeConfig();
const core = config.makeApiClient(k8s.CoreV1Api);
const apps = config.makeApiClient(k8s.AppsV1Api);

await core.deleteNamespace("shop");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
await core.deleteNamespace({ name: "shop" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
await core.deleteNamespace({ name: "shop", dryRun: "All" });
await core.deleteNamespace("shop", undefined, "All");
await core.deleteNamespacedPersistentVolumeClaim({ name: "data-0", namespace: "shop" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data-0" from the cluster with everything in it
await apps.deleteNamespacedDeployment({ name: "web", namespace: "shop" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
await apps.deleteNamespacedDeployment({ name: "web", namespace: "shop", dryRun: "All" });
await core.readNamespace({ name: "shop" });
