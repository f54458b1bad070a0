import * as lib from 'heroku-client';

async function clean(client, things) {
  client.delete("one");
//^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.dropletActions().deleteDroplet("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.droplets().deleteById("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.deleteDroplet("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.projects().deleteProject("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.deployments().deleteDeployment("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.deleteProject("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.deleteSite("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.servers().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.deleteLinode("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.clusters().deleteById("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.databases().deleteDatabaseCluster("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.list("one");
}
