import boto3

elbv2 = boto3.client("elbv2")


def tidy():
    elbv2.delete_load_balancer(LoadBalancerArn="arn:web")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the load balancer "arn:web"
    elbv2.deregister_targets(TargetGroupArn="arn:group")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the targets of target group "arn:group"
    elbv2.describe_load_balancers(Names=["web"])
    print("then call delete_load_balancer")
    cleaner.delete_load_balancer()
