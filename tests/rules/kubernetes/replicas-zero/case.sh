kubectl scale deployment/checkout --replicas=0
kubectl scale deployment/checkout --replicas 3
kubectl scale deployment/checkout --replicas=0 --dry-run=client
oc scale dc/checkout --replicas=0
aws ecs update-service --cluster shop --service checkout --desired-count 0
aws ecs update-service --cluster shop --service checkout --desired-count 2
