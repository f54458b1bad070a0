async function clean(client, things) {
  client.setAccessPolicy("blob");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a container readable for everyone
  client.list("one");
}
