import m0 from 'fs';
import m1 from 'fs';
import m2 from 'fs';
import m3 from 'fs/promises';

async function clean(client, things) {
  m0.chmodSync("one", "0o777");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  m1.chmod("one", "0o777");
//^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  m2.promises.chmod("one", "0o777");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  m3.chmod("one", "0o777");
//^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  client.list("one");
}
