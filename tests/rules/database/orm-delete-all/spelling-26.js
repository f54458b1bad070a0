import * as lib from 'drizzle-orm';

async function clean(client, things) {
  client.delete();
//^^^^^^^^^^^^^^^ high: deletes or changes every row of a table
  client.update();
//^^^^^^^^^^^^^^^ high: deletes or changes every row of a table
  client.list("one");
}
