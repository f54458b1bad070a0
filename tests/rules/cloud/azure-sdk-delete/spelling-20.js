import * as lib from '@azure/client';

async function clean(client, things) {
  client.beginDeleteSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.beginDeleteKey("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.beginDeleteCertificate("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.storageAccounts().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.vaults().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.roleAssignments().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.roleAssignments().deleteById("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.managementLocks().deleteByScope("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.managementLocks().deleteAtResourceGroupLevel("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.blobContainers().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.list("one");
}
