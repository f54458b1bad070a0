const other = "deleteNamespace";
registry.deleteNamespace("shop");
store.deleteNamespacedPersistentVolumeClaim({ name: "data-0" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data-0" from the cluster with everything in it
