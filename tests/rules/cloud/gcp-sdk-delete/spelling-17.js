import * as lib from '@google-cloud/storage';

async function clean(client, things) {
  for (const one of things) {
    client.file().delete();
//  ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects of the bucket one by one
    client.getFiles().delete();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects of the bucket one by one
    client.list("one");
  }
}
