import * as lib from '@azure/client';

async function clean(client, things) {
  for (const one of things) {
    client.deleteBlobs("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.deleteBlob("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.list("one");
  }
}
