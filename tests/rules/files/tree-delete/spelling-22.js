import m0 from 'fs';
import m1 from 'fs';
import m2 from 'fs';
import m3 from 'fs/promises';
import m4 from 'fs';
import m5 from 'fs';
import m6 from 'fs/promises';
import m7 from 'fs';
import m8 from 'fs';
import m9 from 'fs-extra';
import m10 from 'fs-extra';

async function clean(client, things) {
  for (const one of things) {
    m0.unlinkSync("one");
//  ^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m1.unlink("one");
//  ^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m2.promises.unlink("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m3.unlink("one");
//  ^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m4.rmSync("one");
//  ^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m5.rm("one");
//  ^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m6.rm("one");
//  ^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m7.promises.rm("one");
//  ^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m8.rmdirSync("one");
//  ^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    Deno.removeSync("one");
//  ^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    Deno.remove("one");
//  ^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m9.unlinkSync("one");
//  ^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    m10.unlink("one");
//  ^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    client.list("one");
  }
}
