import boto3

ecs = boto3.client("ecs")
ecs.update_service(cluster="shop", service="checkout", desiredCount=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the service "checkout" with nothing running
ecs.update_service(cluster="shop", service="checkout", desiredCount=2)
boto3.client("autoscaling").update_auto_scaling_group(AutoScalingGroupName="web", DesiredCapacity=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the group "web" with nothing running
