async function clean(client, things) {
  client.CfnSecurityGroupIngress({ cidrIp: "0.0.0.0/0" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.CfnSecurityGroupIngress().new({ cidrIp: "0.0.0.0/0" });
  client.list("one");
}
