import * as lib from '@azure/client';

async function clean(client, things) {
  client.beginDeleteAndWait("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
  client.beginDelete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
  client.list("one");
}
