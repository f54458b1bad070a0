async function clean(client, things) {
  client.Collection().drop("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one" with its documents
  client.Db().dropDatabase("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
  client.Db().dropCollection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.db().dropDatabase("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
  client.connection().dropDatabase("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it
  client.connection().dropCollection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.list("one");
}
