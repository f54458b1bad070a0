import m0 from 'os';
import m1 from 'os';
import m2 from 'syscall';
import m3 from 'golang.org/x/sys/unix';
import m4 from 'Process';
import m5 from 'nix';
import m6 from 'libc';

async function clean(client, things) {
  m0.kill(-1);
//^^^^^^^^^^^ high: kills every process that may be killed
  m1.killpg(-1);
//^^^^^^^^^^^^^ high: kills every process that may be killed
  new m2.Kill(-1);
//^^^^^^^^^^^^^^^ high: kills every process that may be killed
  new m3.Kill(-1);
//^^^^^^^^^^^^^^^ high: kills every process that may be killed
  process.kill(-1);
//^^^^^^^^^^^^^^^^ high: kills every process that may be killed
  m4.kill(-1);
//^^^^^^^^^^^ high: kills every process that may be killed
  m5.sys.signal.kill(-1);
//^^^^^^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
  m6.kill(-1);
//^^^^^^^^^^^ high: kills every process that may be killed
  client.list("one");
}
