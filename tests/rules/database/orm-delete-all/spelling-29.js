import * as lib from 'kysely';

async function clean(client, things) {
  client.execute({ updateTable: "one" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "one"
  client.list("one");
}
