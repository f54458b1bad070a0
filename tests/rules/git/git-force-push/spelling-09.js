import * as lib from 'simple-git';

async function clean(client, things) {
  client.push("--force");
//^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
  client.list("one");
}
