import m0 from 'needle';

async function clean(client, things) {
  m0("delete", "https://api.heroku.com/apps/shop");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
  client.list("one");
}
