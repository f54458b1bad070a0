// Written by `tagout hooks install`: asks tagout before every tool, and stops the tool unless tagout answers.
import { spawnSync } from "node:child_process";

const COMMAND = ["<tagout>","hook","--agent","opencode","--event","tool.execute.before"];

export const Tagout = async ({ directory }) => ({
  "tool.execute.before": async (input, output) => {
    const payload = { hook: "tool.execute.before", cwd: directory, input, args: output.args };
    const [program, ...words] = COMMAND;
    const said = spawnSync(program, words, { input: JSON.stringify(payload), cwd: directory, timeout: 5000, encoding: "utf8" });
    if (said.status !== 0) {
      const reason = said.status === 2 && said.stderr.trim();
      throw new Error(reason || "tagout could not run, so this is stopped; a person should run: tagout hooks doctor");
    }
  },
});
