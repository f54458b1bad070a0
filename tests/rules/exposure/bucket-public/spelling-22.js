async function clean(client, things) {
  client.create({ access: "blob" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a container readable for everyone
  client.createIfNotExists({ access: "blob" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a container readable for everyone
  client.list("one");
}
