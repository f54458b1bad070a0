import * as lib from 'isomorphic-git';
import m0 from 'isomorphic-git';

async function clean(client, things) {
  client.push({ force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
  client.git().push({ force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
  m0.push({ force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
  client.list("one");
}
