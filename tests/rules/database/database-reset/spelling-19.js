import * as lib from 'knex';

async function clean(client, things) {
  client.migrate().rollback(what, true);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  client.list("one");
}
