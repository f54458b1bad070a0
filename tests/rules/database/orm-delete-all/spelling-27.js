import * as lib from 'knex';

async function clean(client, things) {
  client.table("one").del();
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
  client.table("one").delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
  client.table("one").truncate();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties a table [table-truncate]
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
  client.list("one");
}
