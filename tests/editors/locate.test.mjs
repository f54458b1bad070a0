// How the VS Code extension finds the program: what is started must never depend on the folder that is open.

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { locate } from "../../editors/vscode/src/locate.ts";

const folder = mkdtempSync(join(tmpdir(), "tagout-locate-"));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "bin"));
const program = join(folder, "bin", "tagout");
writeFileSync(program, "#!/bin/sh\n");
chmodSync(program, 0o755);
const plain = join(folder, "notes.txt");
writeFileSync(plain, "no program");

const cases = [
  { name: "the setting wins over PATH", setting: program, path: "/usr/bin", gives: program },
  { name: "spaces around the setting do not matter", setting: ` ${program} `, path: "", gives: program },
  { name: "no setting: the first on PATH", setting: "", path: ["/nowhere", join(folder, "bin")].join(delimiter), gives: program },
  { name: "a relative setting would depend on the open folder", setting: "bin/tagout", path: "", says: "not an absolute path" },
  { name: "a setting that names nothing is said, not passed over", setting: "/nowhere/tagout", path: join(folder, "bin"), says: "no program is there" },
  { name: "a file that cannot be executed is no program", setting: plain, path: "", says: "no program is there" },
  { name: "a folder is no program", setting: folder, path: "", says: "no program is there" },
  { name: "relative entries of PATH are passed over", setting: "", path: [".", "bin", ""].join(delimiter), says: "not on PATH" },
  { name: "no PATH at all", setting: "", path: undefined, says: "not on PATH" },
];

for (const { name, setting, path, gives, says } of cases) {
  test(name, () => {
    const found = locate(setting, path === undefined ? {} : { PATH: path }, "linux");
    if (gives) {
      assert.deepEqual(found, { program: gives });
    } else {
      assert.match(found.problem, new RegExp(says));
    }
  });
}

test("Windows spells the variable Path, too", () => {
  assert.deepEqual(locate("", { Path: join(folder, "bin") }, "linux"), { program });
});
