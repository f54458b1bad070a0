async function clean(client, things) {
  client.connections().allowFrom(Peer.anyIpv4());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.connections().allow_from(Peer.anyIpv4());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.list("one");
}
