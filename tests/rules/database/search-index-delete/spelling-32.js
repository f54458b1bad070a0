import * as lib from '@elastic/client';

async function clean(client, things) {
  client.deleteByQuery();
//^^^^^^^^^^^^^^^^^^^^^^ high: deletes documents of something by a query
  client.list("one");
}
