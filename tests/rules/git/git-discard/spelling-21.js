import * as lib from 'simple-git';

async function clean(client, things) {
  client.reset("--hard");
//^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
  client.list("one");
}
