async function clean(client, things) {
  client.repos().update({ private: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository public with its whole history
  client.repos().edit({ private: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository public with its whole history
  client.list("one");
}
