kubectl delete namespace billing
kubectl -n shop delete ns billing
kubectl delete pvc data-queue-0
kubectl delete statefulset queue
kubectl delete deployment checkout
kubectl delete -f app.yaml
kubectl delete --all pods -n shop
kubectl delete pods -l app=web
kubectl delete pod web-1
kubectl --context prod-eu delete deployment checkout
kubectl --context kind-local delete deployment checkout
kubectl delete namespace billing --dry-run=client
kubectl delete namespace billing --dry-run=none
kubectl delete --help
kubectl get namespace delete
echo "kubectl delete namespace billing"
oc delete project billing
oc delete pvc data
oc delete deployment checkout
oc delete all --all
sudo -u deploy /usr/local/bin/kubectl delete ns billing
