kubectl replace --force -f app.yaml
kubectl replace -f app.yaml
kubectl drain node-1 --delete-emptydir-data --ignore-daemonsets
kubectl drain node-1 --ignore-daemonsets
kubectl apply --prune -l app=web -f app/
kubectl apply -f app/
kubeadm reset
kubeadm version
