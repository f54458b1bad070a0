import * as lib from '@google-cloud/storage';

async function clean(client, things) {
  client.makePublic();
//^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.make_public();
//^^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.list("one");
}
