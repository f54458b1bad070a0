import * as lib from 'mongoose';

async function clean(client, things) {
  client.remove({});
//^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
  client.deleteMany({});
//^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach [delete-without-where]
//^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
  client.list("one");
}
