import * as lib from '@kubernetes/client-node';

async function clean(client, things) {
  new lib.KubernetesObjectApi().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes an object from the cluster
  client.makeApiClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes an object from the cluster
  client.list("one");
}
