import { $ } from "bun";
import { execa } from "execa";

await $`rm -rf ${folder}`;
//    ^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time and everything below
await execa("rm", ["-rf", "/srv/data"]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
await execa("rm", ["-f", "one.txt"]);
const help: string = "rm -rf /etc";
