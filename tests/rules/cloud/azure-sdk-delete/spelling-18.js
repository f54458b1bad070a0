import * as lib from '@azure/cosmos';

async function clean(client, things) {
  client.database().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
  client.container().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
  client.databases().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.server().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.list("one");
}
