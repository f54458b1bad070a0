// Plugin for OpenCode: asks `tagout hook` before each tool, and throws where the answer is no, which stops the tool. It goes to
// .opencode/plugin/tagout.js of a project, or to ~/.config/opencode/plugin/tagout.js; `tagout hooks install` writes it there, with
// the path of the program.
//
// OpenCode waits for a plugin for ever and knows no ask, so this has a deadline of its own, and every failure throws.
import { spawn } from "node:child_process";

const TAGOUT = "tagout";
const DEADLINE_MS = 5000;

function hook(event, directory, payload) {
  return new Promise((resolve, reject) => {
    const failed = (why) => reject(new Error(`tagout could not be asked, so this is stopped: ${why}`));
    const child = spawn(TAGOUT, ["hook", "--agent", "opencode", "--event", event], {
      cwd: directory,
      stdio: ["pipe", "ignore", "pipe"],
    });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      failed(`no answer within ${DEADLINE_MS} ms`);
    }, DEADLINE_MS);
    let told = "";
    child.stderr.on("data", (part) => (told += part));
    child.stdin.on("error", () => {});
    child.on("error", (error) => {
      clearTimeout(timer);
      failed(error.message);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else if (code === 2 && told.trim()) reject(new Error(told.trim()));
      else failed(`exit code ${code}`);
    });
    child.stdin.end(JSON.stringify(payload));
  });
}

export const Tagout = async ({ directory }) => ({
  "tool.execute.before": (input, output) =>
    hook("tool.execute.before", directory, { hook: "tool.execute.before", directory, input, args: output.args }),
  // It has happened already: a record that cannot be written must not look like a failure of the tool.
  "tool.execute.after": (input, output) =>
    hook("tool.execute.after", directory, { hook: "tool.execute.after", directory, input, args: input.args ?? {} }).catch(
      () => {},
    ),
});
