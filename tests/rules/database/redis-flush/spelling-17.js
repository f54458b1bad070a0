async function clean(client, things) {
  client.sendCommand("FLUSHALL");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.call("FLUSHALL");
//^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.send_command("FLUSHALL");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.list("one");
}
