import * as lib from 'typeorm';

async function clean(client, things) {
  client.delete(what, {});
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
  client.update(what, {});
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
  client.list("one");
}
