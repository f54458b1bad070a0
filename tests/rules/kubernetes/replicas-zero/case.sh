kubectl scale deployment/checkout --replicas=0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "deployment/checkout" with nothing running
kubectl scale deployment/checkout --replicas 3
kubectl scale deployment/checkout --replicas=0 --dry-run=client
oc scale dc/checkout --replicas=0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "dc/checkout" with nothing running
aws ecs update-service --cluster shop --service checkout --desired-count 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the service "checkout" with nothing running
aws ecs update-service --cluster shop --service checkout --desired-count 2
