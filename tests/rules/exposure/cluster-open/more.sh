docker run -d -p 0.0.0.0:5432:5432 postgres
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: opens a store on every address of the machine
aws eks update-cluster-config --name prod --resources-vpc-config endpointPublicAccess=true,publicAccessCidrs=0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the control plane of "prod"
gcloud container clusters create prod --no-enable-private-endpoint
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the control plane of "prod"
gcloud container clusters update prod --enable-master-authorized-networks --master-authorized-networks 0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the control plane of "prod"
az aks update -g rg -n prod --api-server-authorized-ip-ranges ""
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet reach the control plane of "prod"
kubectl proxy --address 0.0.0.0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets whoever reaches this machine use the cluster with your rights
kube-apiserver --anonymous-auth=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets whoever reaches it use the interface of the cluster without a name
kubelet --anonymous-auth=true --authorization-mode=AlwaysAllow
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets whoever reaches it use the interface of the cluster without a name
dockerd -H tcp://0.0.0.0:2375
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets whoever reaches this machine start containers on it with every right
jupyter lab --ip 0.0.0.0 --no-browser --allow-root
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets whoever reaches this machine run programs on it
ngrok tcp 22
#^^^^^^^^^^^ medium: opens the port "22" of this machine to the internet
cloudflared tunnel --url http://localhost:8080
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: opens a port of this machine to the internet
ssh -R 80:localhost:3000 serveo.net
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: opens a port of this machine to whoever reaches the other end
az aks update --disable-private-cluster
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet reach the control plane of something
jupyter-lab '0.0.0.0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets whoever reaches this machine run programs on it
jupyter-notebook '0.0.0.0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets whoever reaches this machine run programs on it
ngrok http --url shop
#^^^^^^^^^^^^^^^^^^^^ medium: opens a port of this machine to the internet
localtunnel --url shop
#^^^^^^^^^^^^^^^^^^^^^ medium: opens a port of this machine to the internet
lt --url shop
#^^^^^^^^^^^^ medium: opens a port of this machine to the internet

# look-alikes
kubectl proxy
az aks update -g shop -n main --api-server-authorized-ip-ranges 10.0.0.0/8
dockerd -H unix:///var/run/docker.sock
jupyter lab --ip 127.0.0.1
ssh -R 8080:localhost:80 ana@example.org
docker run -p 127.0.0.1:5432:5432 postgres:17
