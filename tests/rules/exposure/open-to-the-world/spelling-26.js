async function clean(client, things) {
  client.SecurityGroupRule({ cidrBlocks: "0.0.0.0/0", type: "ingress" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.list("one");
}
