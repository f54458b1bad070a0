//! The plugin for OpenCode, run by Node as OpenCode would run it: what it throws stops the tool.

use super::{Repository, policy};
use std::path::Path;
use std::process::Command;

/// Calls the plugin for a tool, and prints what it throws.
const CALL: &str = r#"
const { Tagout } = await import(process.argv[1]);
const [tool, args] = [process.argv[3], JSON.parse(process.argv[4])];
const hooks = await Tagout({ directory: process.argv[2] });
try {
  await hooks["tool.execute.before"]({ tool, sessionID: "s", callID: "c" }, { args });
  console.log("runs");
} catch (error) {
  console.log(`stopped: ${error.message}`);
}
await hooks["tool.execute.after"]({ tool, sessionID: "s", callID: "c", args }, { title: "", output: "", metadata: {} });
"#;

/// What happens to a call of a tool, with the program in this folder.
fn happens(repository: &Repository, programs: &Path, tool: &str, arguments: &serde_json::Value) -> String {
    let folder = repository.root();
    let plugin = folder.join("tagout.mjs");
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("editors/opencode/tagout.js"), &plugin).unwrap();
    let run = Command::new("node")
        .args(["--input-type=module", "--eval", CALL, "--"])
        .args([&plugin, &folder])
        .args([tool, &arguments.to_string()])
        .env("PATH", std::env::join_paths([programs, Path::new("/usr/bin"), Path::new("/bin")]).unwrap())
        .output()
        .expect("Node runs the plugin: install it (`node --version`)");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

#[test]
fn the_plugin_of_opencode_stops_what_the_hook_stops() {
    let repository = Repository::with(&policy());
    let own = Path::new(env!("CARGO_BIN_EXE_tagout")).parent().unwrap();
    let destroy = serde_json::json!({"command": "terraform -chdir=infra/prod destroy"});
    let stopped = happens(&repository, own, "bash", &destroy);
    assert!(stopped.starts_with("stopped: tagout stopped this by policy"), "{stopped}");
    let tier = serde_json::json!({"filePath": "infra/prod/new.tf", "content": "locals {}\n"});
    assert!(happens(&repository, own, "write", &tier).contains("a person has to agree first"));
    let harmless = serde_json::json!({"filePath": "src/new.py", "content": "x = 1\n"});
    assert_eq!(happens(&repository, own, "write", &harmless), "runs\n");
}

#[test]
fn the_plugin_of_opencode_stops_everything_without_the_program() {
    let repository = Repository::with(&policy());
    let none = happens(&repository, &repository.root(), "read", &serde_json::json!({}));
    assert!(none.starts_with("stopped: tagout could not be asked"), "{none}");
}
