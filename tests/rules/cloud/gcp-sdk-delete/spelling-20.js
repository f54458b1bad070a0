import * as lib from '@google-cloud/client';

async function clean(client, things) {
  client.deleteCluster("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteInstance("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteProject("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteDatabase("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.dropDatabase("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it [search-index-delete]
  client.deleteBackup("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.destroyCryptoKeyVersion("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteNodePool("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteFolder("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteClusterAsync("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteProjectAsync("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteInstanceAsync("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.deleteBackupAsync("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.list("one");
}
