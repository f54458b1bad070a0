#!/bin/sh
set -eu
aws ec2 stop-instances --instance-ids i-0abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the EC2 instance "i-0abc"
aws ec2 start-instances --instance-ids i-0abc
aws ec2 stop-instances help
echo "then run aws ec2 stop-instances"
aws rds stop-db-instance --db-instance-identifier billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the RDS instance "billing"
aws ec2 stop-instances --dry-run --instance-ids i-0abc

aws lambda update-event-source-mapping --uuid 1 --no-enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops feeding the function behind the event source "1"
aws lambda update-event-source-mapping --uuid 1 --enabled
aws rds reboot-db-instance --db-instance-identifier billing --force-failover
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the RDS instance "billing"
