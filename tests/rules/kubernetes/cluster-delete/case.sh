kind delete cluster --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes a cluster on this machine
kind get clusters
minikube delete
#^^^^^^^^^^^^^^ low: deletes a cluster on this machine
minikube stop
k3d cluster delete shop
#^^^^^^^^^^^^^^^^^^^^^^ low: deletes a cluster on this machine
k3d cluster list
k0s reset
#^^^^^^^^ low: deletes a cluster on this machine
microk8s reset
microk8s status
/usr/local/bin/k3s-uninstall.sh
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes Kubernetes and its data off this machine
k3s-agent-uninstall.sh
#^^^^^^^^^^^^^^^^^^^^^ critical: takes Kubernetes and its data off this machine
k3s-killall.sh
#^^^^^^^^^^^^^ critical: takes Kubernetes and its data off this machine
rke2-uninstall.sh
#^^^^^^^^^^^^^^^^ critical: takes Kubernetes and its data off this machine
rke remove --config cluster.yml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the cluster "cluster.yml" with everything in it
rke up
talosctl reset --graceful=false -n 10.0.0.2
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the cluster with everything in it
talosctl health
kops delete cluster shop.example.org --yes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the cluster "shop.example.org" with everything in it
kops get cluster
eksctl delete cluster --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster or node group "shop" [eks-delete]
k0sctl reset
#^^^^^^^^^^^ critical: deletes the cluster with everything in it
clusterctl delete --all
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the cluster with everything in it
kind create cluster --name mine
kind delete cluster --name mine
