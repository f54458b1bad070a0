import * as lib from '@google-cloud/client';

async function clean(client, things) {
  client.bucket().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket that is named at run time
  client.Bucket().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket
  client.list("one");
}
