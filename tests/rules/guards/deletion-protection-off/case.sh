aws rds modify-db-instance --db-instance-identifier billing --no-deletion-protection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the database "billing" without deletion protection
aws rds modify-db-instance --db-instance-identifier billing --deletion-protection
aws cloudformation update-termination-protection --stack-name shop --no-enable-termination-protection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the stack "shop" without termination protection

aws emr set-termination-protection --job-flow-ids j-1 --no-termination-protected
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the cluster "j-1" without termination protection
aws ec2 modify-instance-attribute --instance-id i-1 --no-disable-api-termination
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the instance "i-1" without termination protection
aws ec2 modify-instance-attribute --instance-id i-1 --disable-api-termination
aws elbv2 modify-load-balancer-attributes --load-balancer-arn arn:lb --attributes Key=deletion_protection.enabled,Value=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the load balancer "arn:lb" without deletion protection
aws elbv2 modify-load-balancer-attributes --load-balancer-arn arn:lb --attributes Key=deletion_protection.enabled,Value=true
aws cognito-idp update-user-pool --user-pool-id p --deletion-protection INACTIVE
