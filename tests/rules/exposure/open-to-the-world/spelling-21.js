async function clean(client, things) {
  client.connections().allowFromAnyIpv4();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.connections().allow_from_any_ipv4();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.allowFromAnyIpv4();
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.allow_from_any_ipv4();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.allowDefaultPortFromAnyIpv4();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.allow_default_port_from_any_ipv4();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.list("one");
}
