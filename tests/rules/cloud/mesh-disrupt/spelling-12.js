import * as lib from 'consul';

async function clean(client, things) {
  client.kv().del("one");
//^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
  client.deleteAll().prefix("one");
//^^^^^^^^^^^^^^^^^^ high: deletes what lies below in the store of the cluster
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
  client.delete().prefix("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
  client.delete().all("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
  client.deleteAll("one");
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
  client.list("one");
}
