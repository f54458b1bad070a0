async function clean(client, things) {
  client.nativeDelete(what, {});
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
  client.list("one");
}
