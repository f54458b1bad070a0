import { Peer, Port } from 'aws-cdk-lib/aws-ec2';
sg.addIngressRule(Peer.anyIpv4(), Port.allTraffic());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
