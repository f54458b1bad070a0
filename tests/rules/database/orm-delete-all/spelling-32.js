import * as lib from 'typeorm';

async function clean(client, things) {
  client.delete({});
//^^^^^^^^^^^^^^^^^ high: deletes every row of a model
  client.softDelete({});
//^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
  client.list("one");
}
