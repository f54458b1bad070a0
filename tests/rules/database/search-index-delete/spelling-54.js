import * as lib from '@pinecone-database/client';

async function clean(client, things) {
  client.deleteIndex("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.deleteAll("one");
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.deleteCollection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.deleteNamespace("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.schema().classDeleter("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.collections().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.collections().deleteAll("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.dropCollection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.schema().deleteAll("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.list("one");
}
