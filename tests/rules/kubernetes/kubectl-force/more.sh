kubectl patch pvc data-0 -p '{"metadata":{"finalizers":null}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "pvc data-0" go at once, whatever still had to be cleaned up
oc patch ns shop --type=merge -p '{"metadata":{"finalizers":[]}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "ns shop" go at once, whatever still had to be cleaned up
kubectl patch pvc data-0 --dry-run=server -p '{"metadata":{"finalizers":null}}'
kubectl apply --force -f app.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes and recreates live objects by force
kubectl apply --force -f app.yaml --dry-run=client
kubectl apply --server-side --force-conflicts -f app.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes over what others manage in live objects
kubectl apply --server-side -f app.yaml
kubectl drain node-1 --ignore-daemonsets
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: evicts everything from the node "node-1"
kubectl drain node-1 --dry-run=client
kubectl cordon node-1
#^^^^^^^^^^^^^^^^^^^^ medium: lets nothing more start on the node "node-1"
kubectl uncordon node-1
kubectl taint nodes node-1 upgrade=true:NoExecute
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: evicts what does not tolerate the taint
kubectl taint nodes node-1 upgrade=true:NoExecute-
kubectl taint nodes node-1 upgrade=true:PreferNoSchedule
kubectl autoscale deployment shop --min=1 --max=1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: caps "deployment shop" at one copy
kubectl autoscale deployment shop --min=3 --max=10
