import { aws_ec2 as ec2 } from 'aws-cdk-lib';
sg.connections.allowFromAnyIpv4(ec2.Port.tcp(3306));
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
