import fs from "fs";
import fsp from "fs/promises";
import rimraf from "rimraf";
import { rimrafSync } from "rimraf";
import del, { deleteAsync, deleteSync } from "del";
import { emptyDir, emptyDirSync, remove, removeSync } from "fs-extra";

fs.rm("/srv/a", { recursive: true }, done);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
fs.rm("/tmp/a", { recursive: true }, done);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fs.rmdir("/srv/a", { recursive: true }, done);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
fs.rmdir("/tmp/a", { recursive: true }, done);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fs.rmdirSync("/srv/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
fs.rmdirSync("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fs.promises.rm("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fs.promises.rmdir("/srv/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
fs.promises.rmdir("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fsp.rm("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fsp.rmdir("/srv/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
fsp.rmdir("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
Deno.remove("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
Deno.removeSync("/srv/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
Deno.removeSync("/tmp/a", { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
rimraf("/srv/a", done);
//^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
rimraf("/tmp/a", done);
//^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
rimraf.sync("/srv/a");
//^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
rimraf.sync("/tmp/a");
//^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
rimrafSync("/srv/a");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
rimrafSync("/tmp/a");
//^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
del("/tmp/a");
//^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
del.sync("/srv/a");
//^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
del.sync("/tmp/a");
//^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
deleteAsync("/srv/a");
//^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
deleteAsync("/tmp/a");
//^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
deleteSync("/srv/a");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
deleteSync("/tmp/a");
//^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
remove("/srv/a");
//^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
remove("/tmp/a");
//^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
removeSync("/srv/a");
//^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
emptyDir("/srv/a");
//^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/a" and everything below
emptyDir("/tmp/a");
//^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
emptyDirSync("/tmp/a");
//^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/a" and everything below
fs.rmdir("/srv/a", done);
rimraf("dist", done);
emptyDir("build");
