from kubernetes import client

core = client.CoreV1Api()
namespace = core.read_namespace("shop")
namespace.spec.finalizers = []
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets an object go at once, whatever still had to be cleaned up
namespace.metadata.labels = {}
