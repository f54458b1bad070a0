import * as lib from '@google-cloud/storage';

async function clean(client, things) {
  client.acl().add({ entity: "allUsers" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.add({ entity: "allUsers" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.createAcl({ entity: "allUsers" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.all_users().grant({ entity: "allUsers" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.all().grant_read({ entity: "allUsers" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a bucket or object of Google Cloud readable for everyone
  client.list("one");
}
