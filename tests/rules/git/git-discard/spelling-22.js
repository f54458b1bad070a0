import * as lib from 'simple-git';

async function clean(client, things) {
  client.clean();
//^^^^^^^^^^^^^^ medium: throws away uncommitted work
  client.list("one");
}
