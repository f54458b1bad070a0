const { exec, execFileSync, spawn } = require("child_process");
const util = require("node:util");
const run = util.promisify(exec);

exec(`rm -rf ${folder}/`);
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "…/": with an empty variable that is every folder of the machine
spawn("rm", ["-rf", "/srv/data"]);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
execFileSync("rm", ["-f", "one.txt"]);
await run("rm -rf /etc");
//    ^^^^^^^^^^^^^^^^^^ critical: deletes "/etc" and everything below
exec("rm -rf dist");
pattern.exec("rm -rf /etc");
console.log("rm -rf /etc");
