async function clean(client, things) {
  client.destroy({ where: {} });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row it can reach
  client.list("one");
}
