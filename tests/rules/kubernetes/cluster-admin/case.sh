kubectl create clusterrolebinding all --clusterrole=cluster-admin --user=ana
kubectl create clusterrolebinding all --clusterrole=view --user=ana
kubectl create rolebinding most --clusterrole cluster-admin --user=ana -n shop
kubectl create clusterrolebinding all --clusterrole=cluster-admin --user=ana --dry-run=client -o yaml
