kubectl create rolebinding x --clusterrole=admin --user=system:anonymous
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "x" to everybody who reaches the cluster
oc adm policy add-cluster-role-to-user cluster-admin ana
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "ana" every right in the cluster
oc adm policy add-scc-to-user privileged -z default
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets pods have the powers of their machine
oc adm policy add-cluster-role-to-group 'cluster-admin'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives something every right in the cluster
oc adm policy add-scc-to-group 'privileged'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets pods have the powers of their machine

# look-alikes
kubectl create rolebinding ci --role=reader --serviceaccount=ci:default -n shop
oc adm policy add-role-to-user view ana
