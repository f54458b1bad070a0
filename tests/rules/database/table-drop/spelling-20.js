async function clean(client, things) {
  client.synchronize(true);
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the entities and makes them anew
  client.list("one");
}
