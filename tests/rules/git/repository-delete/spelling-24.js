async function clean(client, things) {
  client.repos().update({ visibility: "public" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository public with its whole history
  client.repos().edit({ visibility: "public" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository public with its whole history
  client.list("one");
}
