kubectl replace --force -f app.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes and recreates live objects by force
kubectl replace -f app.yaml
kubectl drain node-1 --delete-emptydir-data --ignore-daemonsets
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: evicts everything from the node "node-1", local data included
kubectl drain node-1 --ignore-daemonsets
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: evicts everything from the node "node-1"
kubectl apply --prune -l app=web -f app/
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes whatever the cluster has and the files lack
kubectl apply -f app/
kubeadm reset
#^^^^^^^^^^^^ critical: takes this machine out of its cluster and deletes its state
kubeadm version
