import * as lib from '@elastic/client';

async function clean(client, things) {
  client.indices().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.indices().deleteDataStream("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.snapshot().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.snapshot().deleteRepository("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.list("one");
}
