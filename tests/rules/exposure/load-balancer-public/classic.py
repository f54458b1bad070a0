import boto3

elb = boto3.client("elb")
elb.create_load_balancer(LoadBalancerName="shop", Listeners=[], Scheme="internet-facing")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: puts "shop" in front of the internet
elb.create_load_balancer(LoadBalancerName="shop", Listeners=[], Scheme="internal")
