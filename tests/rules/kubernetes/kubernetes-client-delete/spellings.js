const { CoreV1Api } = require("@kubernetes/client-node");

core.deletePersistentVolume("data");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from the cluster with everything in it
core.deleteCollectionNamespacedPersistentVolumeClaim({ namespace: "shop" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from the cluster with everything in it
apps.deleteNamespacedStatefulSet("db", "shop");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "db" from the cluster
core.deleteCollectionNamespacedPod({ namespace: "shop" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from the cluster
core.deleteNamespacedService("web", "shop");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
core.deleteNamespacedSecret("token", "shop");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "token" from the cluster
core.deleteNamespacedPod("web-1", "shop");
