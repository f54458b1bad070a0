import * as lib from '@google-cloud/client';

async function clean(client, things) {
  client.bucket().deleteFiles();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket that is named at run time that it is given
  client.deleteFiles();
//^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket that it is given
  client.list("one");
}
