import * as lib from '@azure/client';

async function clean(client, things) {
  client.purgeDeletedSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "one" for good
  client.purgeDeletedKey("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "one" for good
  client.purgeDeletedCertificate("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "one" for good
  client.beginPurgeDeletedAndWait("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "one" for good
  client.list("one");
}
