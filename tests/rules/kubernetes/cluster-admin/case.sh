kubectl create clusterrolebinding all --clusterrole=cluster-admin --user=ana
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "all" every right in the cluster
kubectl create clusterrolebinding all --clusterrole=view --user=ana
kubectl create rolebinding most --clusterrole cluster-admin --user=ana -n shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "most" every right in the cluster
kubectl create clusterrolebinding all --clusterrole=cluster-admin --user=ana --dry-run=client -o yaml
