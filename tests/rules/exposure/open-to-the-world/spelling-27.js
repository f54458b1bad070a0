async function clean(client, things) {
  client.Firewall({ sourceRanges: "0.0.0.0/0" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.NewFirewall({ sourceRanges: "0.0.0.0/0" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  client.list("one");
}
