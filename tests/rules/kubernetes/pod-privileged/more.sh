kubectl debug node/n1 -it --image=alpine
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: starts a container that sees the files of a node
kubectl label ns shop pod-security.kubernetes.io/enforce=privileged
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets pods in "shop" have the powers of their machine
kubectl run x --image=alpine --privileged
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives a container the powers of its machine
kubectl run x --image=alpine --overrides='{"spec":{"hostPID":true}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives a container the powers of its machine

# look-alikes
kubectl label ns shop pod-security.kubernetes.io/enforce=restricted
kubectl run web --image=nginx:1.27
