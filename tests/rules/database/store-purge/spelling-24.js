import * as lib from '@influxdata/client';

async function clean(client, things) {
  client.deleteBucketsID("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.postDelete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.dropDatabase("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it [search-index-delete]
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.dropMeasurement("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.DeleteBucket("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.DeleteBucketWithID("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.BucketsAPI().DeleteBucket("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.DeleteAPI().Delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.list("one");
}
