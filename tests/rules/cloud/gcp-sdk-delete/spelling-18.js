import * as lib from '@google-cloud/client';

async function clean(client, things) {
  new lib.InstancesClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.DisksClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.SnapshotsClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.ImagesClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.NetworksClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.FirewallsClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.AddressesClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.InstanceGroupManagersClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.SqlInstancesServiceClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.InstancesClient().deleteAsync();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.DisksClient().deleteAsync();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.SnapshotsClient().deleteAsync();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.ImagesClient().deleteAsync();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.NetworksClient().deleteAsync();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  new lib.FirewallsClient().deleteAsync();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
  client.list("one");
}
