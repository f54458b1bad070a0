//! The rules of a repository in the editor: they speak, their mistakes stand on their lines, and a change of them shows.

use super::session::{Reads, Session};
use crate::cli::workshop::Workshop;
use serde_json::{Value, json};
use std::fs;

const RULE: &str = "title = \"Tenant wiped\"\nlevel = \"high\"\nconfidence = \"high\"\neffect = \"deletes\"\n\
                    message = \"wipes the tenant {target}\"\ncovers = [\"own.tenant\"]\nwhy = \"All orders are gone.\"\n\
                    undo = \"From the export.\"\ninstead = \"Close the tenant.\"\n\n[[match]]\ncall = \"acme.wipe\"\n";
const PROGRAM: &str = "import acme\n\nacme.wipe(\"shop\")\n";

fn messages(found: &[Value]) -> Vec<&str> {
    found.iter().filter_map(|one| one["message"].as_str()).collect()
}

#[test]
fn a_rule_speaks_and_goes_with_its_file() {
    let shop = Workshop::with(&[("README.md", ""), (".tagout/rules/tenant-wipe.toml", RULE)]);
    let root = shop.path().canonicalize().unwrap();
    let rule = root.join(".tagout/rules/tenant-wipe.toml");
    let uri = |path: &std::path::Path| format!("file://{}", path.display());
    let program = uri(&root.join("app.py"));
    let mut session = Session::binary(Reads::All);
    session.initialize(json!({ "general": { "positionEncodings": ["utf-8"] } }));
    session.open(&program, "python", PROGRAM);
    let found = session.diagnostics(&program, |found| !found.is_empty());
    assert!(messages(&found)[0].contains("wipes the tenant \"shop\""), "{found:?}");

    let broken = RULE.replace("\"high\"\nconf", "\"loud\"\nconf");
    session.open(&uri(&rule), "toml", &broken);
    let found = session.diagnostics(&uri(&rule), |found| !found.is_empty());
    assert_eq!(found[0]["range"]["start"], json!({ "line": 1, "character": 8 }), "{found:?}");
    assert!(messages(&found)[0].contains("`loud` is no level"), "{found:?}");

    fs::remove_file(&rule).unwrap();
    let changed = json!({ "changes": [{ "uri": uri(&rule), "type": 3 }] });
    session.notify("workspace/didChangeWatchedFiles", changed);
    session.diagnostics(&program, <[Value]>::is_empty);
}
