import * as lib from 'minio';

async function clean(client, things) {
  client.removeBucket("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.removeObjects("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.list("one");
}
