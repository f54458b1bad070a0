kubectl create role x --verb=* --resource=*
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives whoever is bound to "x" more than one task needs
kubectl create clusterrole x --verb=get,list --resource=secrets
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "x" reach the secrets of every namespace

# look-alikes
kubectl create clusterrole nodes --verb=get,list --resource=nodes
