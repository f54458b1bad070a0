kubectl scale deployment/checkout --replicas=0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "deployment/checkout" with nothing running
kubectl scale deployment/checkout --replicas 3
kubectl scale deployment/checkout --replicas=0 --dry-run=client
oc scale dc/checkout --replicas=0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "dc/checkout" with nothing running
aws ecs update-service --cluster shop --service checkout --desired-count 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the service "checkout" with nothing running
aws ecs update-service --cluster shop --service checkout --desired-count 2

aws autoscaling set-desired-capacity --auto-scaling-group-name web --desired-capacity 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the group "web" with nothing running
aws autoscaling set-desired-capacity --auto-scaling-group-name web --desired-capacity 3
aws lambda put-function-concurrency --function-name pay --reserved-concurrent-executions 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets no call of the function "pay" run
aws lambda put-function-concurrency --function-name pay --reserved-concurrent-executions 10
kubectl patch deployment shop -p '{"spec":{"replicas":0}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "deployment shop" with nothing running
oc patch dc shop -p '{"spec":{"replicas": 0}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "dc shop" with nothing running
kubectl patch deployment shop -p '{"spec":{"replicas":3}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "deployment shop" in the running cluster only [live-change]
