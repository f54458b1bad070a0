// Where the tagout program is: the setting, else PATH. Knows nothing of the editor, so that a test can call it.

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

export type Located = { program: string } | { problem: string };

export function locate(setting: string, environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): Located {
  const chosen = setting.trim();
  if (chosen === "") {
    return onPath(environment, platform);
  }
  if (!isAbsolute(chosen)) {
    return { problem: `the setting tagout.path is "${chosen}", which is not an absolute path. Give the whole path, or leave it empty to search PATH.` };
  }
  if (!isProgram(chosen)) {
    return { problem: `the setting tagout.path is "${chosen}", and no program is there. Correct the path, or leave it empty to search PATH.` };
  }
  return { program: chosen };
}

// Relative entries are passed over: they would let the folder that happens to be open choose what is started.
function onPath(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): Located {
  const name = platform === "win32" ? "tagout.exe" : "tagout";
  // Windows spells the variable Path as often as PATH.
  const key = Object.keys(environment).find((key) => key.toUpperCase() === "PATH");
  const folders = (key === undefined ? "" : (environment[key] ?? "")).split(delimiter).filter(isAbsolute);
  const program = folders.map((folder) => join(folder, name)).find(isProgram);
  if (program === undefined) {
    return { problem: "the program is not on PATH. Install it, or set tagout.path to where it is; in a remote window, on the remote machine." };
  }
  return { program };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
