import * as lib from 'sequelize';

async function clean(client, things) {
  client.dropDatabase();
//^^^^^^^^^^^^^^^^^^^^^ critical: deletes a database or collection with everything in it [search-index-delete]
//^^^^^^^^^^^^^^^^^^^^^ critical: drops the schema or database with everything in it
  client.dropSchema();
//^^^^^^^^^^^^^^^^^^^ critical: drops the schema or database with everything in it
  client.dropAllSchemas();
//^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the schema or database with everything in it
  client.schema().dropSchema();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the schema or database with everything in it
  client.list("one");
}
