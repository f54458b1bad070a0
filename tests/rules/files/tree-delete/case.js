import fs, { rmSync } from "node:fs";
import { rm } from "fs/promises";
import os from "os";
import path from "path";
import { rimraf } from "rimraf";
import del from "del";
import fse from "fs-extra";

rmSync("/srv/data", { recursive: true, force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
await rm(target, { recursive: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
fs.rmSync("one.txt");
fs.rmSync("empty", { recursive: false });
fs.promises.rm(path.join(root, "..", "data"), { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/../data" and everything below
fs.rmSync("dist", { recursive: true });
fs.rmSync("/tmp/work", { recursive: true, force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/work" and everything below
await rimraf("/srv/cache");
//    ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/cache" and everything below
await rimraf("node_modules");
await rimraf("/tmp/build");
//    ^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/build" and everything below
await del(["uploads/**"]);
//    ^^^^^^^^^^^^^^^^^^^ high: deletes the folder "uploads/**" and everything below
fse.emptyDirSync("/srv/uploads");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/uploads" and everything below
fse.removeSync(path.join(os.tmpdir(), "x"));
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/x" and everything below
await Deno.remove("/srv/data", { recursive: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
await Deno.remove("one.txt");
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "work-"));
fs.rmSync(scratch, { recursive: true });
const options = { recursive: true };
fs.rmSync("/srv/old", options);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/old" and everything below
element.remove();
store.rm("/srv/data", { recursive: true });
console.log("rmSync('/srv/data', { recursive: true })");
function rmdirSync(folder, options) {}
rmdirSync("/srv/data", { recursive: true });
