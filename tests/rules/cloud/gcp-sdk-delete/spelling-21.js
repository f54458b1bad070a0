import * as lib from '@google-cloud/client';

async function clean(client, things) {
  client.dataset().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
  client.table().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
  client.topic().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
  client.subscription().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
  client.instance().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
  client.database().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
  client.deleteTopic("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteSubscription("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.destroySecretVersion("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteFunction("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteService("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteServiceAccount("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteQueue("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.purgeQueue("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteLog("one");
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteSink("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteAlertPolicy("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteEndpoint("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteRepository("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.recursiveDelete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.deleteModel("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.zone().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.vm().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.disk().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.list("one");
}
