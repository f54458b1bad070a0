async function clean(client, things) {
  client.SecurityGroup({ ingress: { cidrBlocks: "0.0.0.0/0" } });
  client.SecurityGroupRule({ ingress: { cidrBlocks: "0.0.0.0/0" } });
  client.CfnSecurityGroup({ ingress: { cidrBlocks: "0.0.0.0/0" } });
  new lib.ec2.NewSecurityGroup({ ingress: { cidrBlocks: "0.0.0.0/0" } });
  client.Firewall({ ingress: { cidrBlocks: "0.0.0.0/0" } });
  client.list("one");
}
