from kubernetes import client
client.AppsV1Api().patch_namespaced_deployment_scale("web", "shop", {"spec": {"replicas": 0}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "web" with nothing running
