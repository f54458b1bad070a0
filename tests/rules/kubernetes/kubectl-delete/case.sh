kubectl delete namespace billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "billing" and everything in it
kubectl -n shop delete ns billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "billing" and everything in it
kubectl delete pvc data-queue-0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data-queue-0" and the data behind it
kubectl delete statefulset queue
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "queue" and the data behind it
kubectl delete deployment checkout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "deployment checkout" from the cluster
kubectl delete -f app.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes everything that "app.yaml" declares
kubectl delete --all pods -n shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every matching "pods"
kubectl delete pods -l app=web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every matching "pods"
kubectl delete pod web-1
#^^^^^^^^^^^^^^^^^^^^^^^ low: deletes "web-1"; its owner may start it again
kubectl --context prod-eu delete deployment checkout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "deployment checkout" from the cluster
kubectl --context kind-local delete deployment checkout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "deployment checkout" from the cluster
kubectl delete namespace billing --dry-run=client
kubectl delete namespace billing --dry-run=none
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "billing" and everything in it
kubectl delete --help
kubectl get namespace delete
echo "kubectl delete namespace billing"
oc delete project billing
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "billing" and everything in it
oc delete pvc data
#^^^^^^^^^^^^^^^^^ critical: deletes "data" and the data behind it
oc delete deployment checkout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "deployment checkout" from the cluster
oc delete all --all
#^^^^^^^^^^^^^^^^^^ critical: deletes every matching "all"
sudo -u deploy /usr/local/bin/kubectl delete ns billing
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "billing" and everything in it
$KUBECTL delete ns shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "shop" and everything in it, if $KUBECTL is kubectl
kubectl "$VERB" namespace shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" and what it holds, if the unknown word is delete
"$CLI" delete ns shop
#^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" and what it holds, by a program named at run time
$KUBECTL get ns shop
kubectl "$VERB" -f app.yaml
kubectl "$@" ns
"$CLI" get ns shop
$CLI delete item
oc "$VERB" project shop
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" and what it holds, if the unknown word is delete
kubectl delete pvc/data-0
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "pvc/data-0" and the data behind it
oc delete pvc/data-0
#^^^^^^^^^^^^^^^^^^^ critical: deletes "pvc/data-0" and the data behind it
kubectl delete pvc/data-0 --dry-run=server
