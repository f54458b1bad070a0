import * as lib from 'meilisearch';

async function clean(client, things) {
  client.deleteIndex("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.deleteAllDocuments("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.clearObjects("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.collections().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time
  client.deleteIndexIfExists("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.clearIndex("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.list("one");
}
