import * as lib from 'memcached';

async function clean(client, things) {
  client.flush();
//^^^^^^^^^^^^^^ medium: empties the cache
  client.flushAll();
//^^^^^^^^^^^^^^^^^ medium: empties the cache
  client.FlushAll();
//^^^^^^^^^^^^^^^^^ medium: empties the cache
  client.DeleteAll();
//^^^^^^^^^^^^^^^^^^ medium: empties the cache
  client.list("one");
}
