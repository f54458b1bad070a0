import m0 from 'shelljs';
import m1 from 'shelljs/global';

async function clean(client, things) {
  m0.rm("-r", "one");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m1.rm("-r", "one");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  client.list("one");
}
