import m0 from 'fs-jetpack';
import m1 from 'graceful-fs';
import m2 from 'trash';
import m3 from 'fs-extra';
import m4 from 'fs-extra';
import m5 from 'zx';
import m6 from 'zx';
import m7 from 'zx';
import m8 from 'rimraf';
import m9 from 'rimraf';
import m10 from 'rimraf';
import m11 from 'rimraf';
import m12 from 'del';
import m13 from 'premove';
import m14 from 'premove';

async function clean(client, things) {
  m0.remove("one");
//^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m1.rmSync("one");
//^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m2("one");
//^^^^^^^^^ high: deletes the folder "one" and everything below
  m3.rmSync("one");
//^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m4.rm("one");
//^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m5.fs.remove("one");
//^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m6.fs.rm("one");
//^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m7.fs.emptyDir("one");
//^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m8.native("one");
//^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m9.nativeSync("one");
//^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m10.manual("one");
//^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m11.windows("one");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m12.default("one");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  m13("one");
//^^^^^^^^^^ high: deletes the folder "one" and everything below
  m14.premove("one");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  client.list("one");
}
