import * as lib from 'kysely';

async function clean(client, things) {
  client.execute({ deleteFrom: "one" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of "one"
  client.list("one");
}
