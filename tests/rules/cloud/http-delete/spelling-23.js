import * as lib from 'axios';

async function clean(client, things) {
  client.del("https://api.heroku.com/apps/shop");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  client.list("one");
}
