import m0 from 'os';
import m1 from 'os';
import m2 from 'syscall';

async function clean(client, things) {
  m0.kill(1);
//^^^^^^^^^^ high: kills the process that all others hang on
  m1.killpg(1);
//^^^^^^^^^^^^ high: kills the process that all others hang on
  new m2.Kill(1);
//^^^^^^^^^^^^^^ high: kills the process that all others hang on
  process.kill(1);
//^^^^^^^^^^^^^^^ high: kills the process that all others hang on
  client.list("one");
}
