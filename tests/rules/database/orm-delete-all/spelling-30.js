import * as lib from 'kysely';

async function clean(client, things) {
  client.execute({ dropTable: "one" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
  client.executeTakeFirst({ dropTable: "one" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
  client.list("one");
}
