from kubernetes import client

core = client.CoreV1Api()
custom = client.CustomObjectsApi()
core.patch_namespace("shop", body={"metadata": {"finalizers": None}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "shop" go at once, whatever still had to be cleaned up
core.patch_namespaced_persistent_volume_claim("data", "shop", body={"metadata": {"finalizers": []}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "data" go at once, whatever still had to be cleaned up
core.patch_persistent_volume("data", body={"metadata": {"finalizers": None}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "data" go at once, whatever still had to be cleaned up
custom.patch_namespaced_custom_object("db.example.net", "v1", "shop", "postgres", "a", body={"metadata": {"finalizers": None}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "db.example.net" go at once, whatever still had to be cleaned up
custom.patch_cluster_custom_object("db.example.net", "v1", "postgres", "a", body={"metadata": {"finalizers": None}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "db.example.net" go at once, whatever still had to be cleaned up
core.patch_namespace("shop", body={"metadata": {"labels": {"a": "b"}}})
