import * as lib from 'simple-git';

async function clean(client, things) {
  client.push(what, what, "--force");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
  client.list("one");
}
