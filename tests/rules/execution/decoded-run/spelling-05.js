import m0 from 'vm';
import m1 from 'vm';
import m2 from 'vm';
import m3 from 'vm';
import m4 from 'vm';

async function clean(client, things) {
  eval(from.toString());
//^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  new Function(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  m0.runInThisContext(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  m1.runInNewContext(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  m2.runInContext(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  new m3.Script(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  m4.compileFunction(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  setTimeout(from.toString());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
  globalThis.eval(from.toString());
  window.eval(from.toString());
  global.eval(from.toString());
  client.list("one");
}
