aws elbv2 create-load-balancer --name x --scheme internet-facing --subnets a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: puts "x" in front of the internet
aws elb create-load-balancer --load-balancer-name x --scheme internet-facing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: puts "x" in front of the internet

# look-alikes
aws elbv2 create-load-balancer --name shop --scheme internal --subnets a
