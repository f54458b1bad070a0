// Finds the tagout program and connects it to the editor. Nothing is decided here: what is shown comes from the server.

import * as vscode from "vscode";
import {
  CloseAction, ErrorAction, LanguageClient, State,
  type ErrorHandler, type LanguageClientOptions,
} from "vscode-languageclient/node";
import { locate } from "./locate";

const languages = [
  "python", "rust", "go", "javascript", "javascriptreact", "typescript", "typescriptreact", "java", "ruby",
  "shellscript", "powershell", "dockerfile", "makefile",
  "terraform", "terraform-vars", "opentofu", "opentofu-vars", "hcl",
  "yaml", "github-actions-workflow", "gitlab-ci", "dockercompose", "ansible", "cloudformation",
  "helm", "json", "jsonc", "toml", "sql", "codeowners", "markdown",
];

let client: LanguageClient | undefined;
let output: vscode.LogOutputChannel;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  output = vscode.window.createOutputChannel("tagout", { log: true });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("tagout.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("tagout.path")) {
        await restart();
      }
    }),
  );
  await restart();
}

export async function deactivate(): Promise<void> {
  await stop();
}

// One at a time: a second call while a server is starting would leave two of them running.
let turn: Promise<void> = Promise.resolve();

function restart(): Promise<void> {
  turn = turn.then(stop).then(start);
  return turn;
}

async function start(): Promise<void> {
  const found = locate(vscode.workspace.getConfiguration("tagout").get("path", ""), process.env, process.platform);
  if ("problem" in found) {
    void complain(found.problem);
    return;
  }
  output.info(`starting ${found.program} lsp`);
  const starting = new QuietClient("tagout", "tagout", { command: found.program, args: ["lsp"] }, options(found.program));
  client = starting;
  starting.onDidChangeState((change) => {
    if (change.newState === State.StartFailed) {
      void complain(`${found.program} was found but did not start as a language server; the output says more.`);
    }
  });
  // A failure has been told by the change of state, and is in the output.
  await starting.start().catch(() => undefined);
}

async function stop(): Promise<void> {
  const stopping = client;
  client = undefined;
  // A server that died already cannot be asked to shut down; there is nothing left to stop then.
  await stopping?.dispose().catch((error: unknown) => output.warn(`stopping the server: ${String(error)}`));
}

function options(program: string): LanguageClientOptions {
  return {
    documentSelector: [
      ...languages.flatMap((language) => [{ scheme: "file", language }, { scheme: "untitled", language }]),
      // Without an extension for Terraform these are plain text to the editor; the server goes by the name.
      { scheme: "file", pattern: "**/*.{tf,tfvars,tofu,hcl}" },
      { scheme: "file", pattern: "**/tagout.toml" },
    ],
    outputChannel: output,
    errorHandler: errorHandler(program),
    initializationFailedHandler: () => false,
  };
}

// The library shows one notification for each thing that went wrong, and one of them prints the whole environment.
// Here they go to the output, and the person gets one message with the program's name and what to do.
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

// A server that crashes is started again, but not for ever.
function errorHandler(program: string): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (client?.state !== State.Running) {
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      const now = Date.now();
      crashes.push(now);
      if (crashes.filter((crash) => now - crash < 3 * 60_000).length < 5) {
        return { action: CloseAction.Restart, handled: true };
      }
      void complain(`${program} ended unexpectedly 5 times within 3 minutes and was not started again; the output says more.`);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function complain(problem: string): Promise<void> {
  const settings = "Open settings";
  const log = "Show output";
  const retry = "Try again";
  const answer = await vscode.window.showErrorMessage(`tagout: ${problem}`, retry, settings, log);
  if (answer === settings) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "tagout.path");
  } else if (answer === log) {
    output.show(true);
  } else if (answer === retry) {
    await restart();
  }
}
