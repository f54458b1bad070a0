import * as lib from 'knex';

async function clean(client, things) {
  client.truncate();
//^^^^^^^^^^^^^^^^^ critical: empties a table
  client.list("one");
}
