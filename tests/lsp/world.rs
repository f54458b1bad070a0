//! The real program in a real repository: what stands outside the editor counts, and changes of it show by themselves.

use super::session::{Reads, Session};
use super::typist::Units;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const OLD: &str = "import boto3\nrds = boto3.client('rds')\n";
const NEW: &str = "import boto3\nrds = boto3.client('rds')\nrds.delete_db_instance(DBInstanceIdentifier='billing')\n";

/// A repository with one commit on `main` and a server in it.
pub(super) struct World {
    folder: TempDir,
    pub(super) session: Session,
    /// Other editors in the same repository.
    pub(super) others: Vec<Session>,
    /// How the client counts columns.
    pub(super) units: Units,
}

impl World {
    pub(super) fn new(files: &[(&str, &str)]) -> World {
        World::with(files, json!({}))
    }

    pub(super) fn with(files: &[(&str, &str)], capabilities: Value) -> World {
        World::greeted(files, &json!({ "processId": null, "capabilities": capabilities }))
    }

    /// With a client that says hello so, but for the folders it works in.
    pub(super) fn greeted(files: &[(&str, &str)], params: &Value) -> World {
        let folder = tempfile::tempdir().unwrap();
        git(folder.path(), &["init", "-q", "-b", "main"]);
        for (name, text) in files {
            write(folder.path(), name, text);
        }
        git(folder.path(), &["add", "-A"]);
        git(folder.path(), &["commit", "-q", "-m", "start"]);
        let (session, units) = greet(folder.path(), params);
        World { folder, session, others: Vec::new(), units }
    }

    /// Another editor comes to the same repository, with a server of its own.
    pub(super) fn join(&mut self, params: &Value) {
        self.others.push(greet(self.folder.path(), params).0);
    }

    /// Ends the server and starts the next one.
    pub(super) fn restart(&mut self, params: &Value) {
        self.session.ask("shutdown", Value::Null);
        self.session.notify("exit", Value::Null);
        assert_eq!(self.session.code(), Some(0), "the server ends well");
        (self.session, self.units) = greet(self.folder.path(), params);
    }

    pub(super) fn folder(&self) -> std::path::PathBuf {
        self.folder.path().canonicalize().unwrap()
    }

    pub(super) fn uri(&self, name: &str) -> String {
        uri(self.folder.path(), name)
    }

    pub(super) fn open(&mut self, name: &str, text: &str) {
        let uri = self.uri(name);
        self.session.open(&uri, "plaintext", text);
    }

    /// Waits until exactly these rules speak.
    pub(super) fn shows(&mut self, name: &str, rules: &[&str]) {
        let uri = self.uri(name);
        self.session.diagnostics(&uri, |found| {
            let codes: Vec<&str> = found.iter().filter_map(|diagnostic| diagnostic["code"].as_str()).collect();
            codes == rules
        });
    }

    pub(super) fn says(&mut self, words: &str) {
        let line = self.session.wait(|message| {
            message["method"] == "window/logMessage"
                && message["params"]["message"].as_str().is_some_and(|line| line.contains(words))
        });
        assert!(line.is_some(), "nothing was said about {words}: {:?}", self.session.unasked());
    }

    pub(super) fn write(&self, name: &str, text: &str) {
        write(self.folder.path(), name, text);
    }

    pub(super) fn git(&self, arguments: &[&str]) {
        git(self.folder.path(), arguments);
    }
}

/// A server of its own for the folder.
fn greet(folder: &Path, params: &Value) -> (Session, Units) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tagout"));
    command.arg("lsp").env("XDG_CACHE_HOME", folder.join(".cache"));
    let mut session = Session::process(command, Reads::All);
    let mut params = params.clone();
    params["rootUri"] = json!(uri(folder, "").trim_end_matches('/'));
    for root in params.get_mut("workspaceFolders").and_then(Value::as_array_mut).into_iter().flatten() {
        root["uri"] = json!(uri(folder, "").trim_end_matches('/'));
    }
    let answer = session.initialize_with(params);
    let units = match answer["capabilities"]["positionEncoding"].as_str() {
        Some("utf-8") => Units::Utf8,
        Some("utf-32") => Units::Utf32,
        _ => Units::Utf16,
    };
    (session, units)
}

fn uri(folder: &Path, name: &str) -> String {
    format!("file://{}", folder.canonicalize().unwrap().join(name).display())
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "user.name=ana", "-c", "user.email=ana@example.org"]).args(arguments);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn committing_silences_nothing_and_merging_does() {
    let mut world = World::new(&[("jobs/clean.py", OLD)]);
    world.git(&["checkout", "-q", "-b", "work"]);
    world.open("jobs/clean.py", OLD);
    world.shows("jobs/clean.py", &[]);
    let uri = world.uri("jobs/clean.py");
    world.session.edit(&uri, 2, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='billing')\n");
    world.shows("jobs/clean.py", &["rds-delete"]);
    world.write("jobs/clean.py", NEW);
    world.git(&["commit", "-q", "-a", "-m", "clean up"]);
    world.session.edit(&uri, 3, [0, 0, 0, 0], "# a comment\n");
    world.shows("jobs/clean.py", &["rds-delete"]);
    // The protected branch moves: nobody tells the server, and nobody types.
    world.git(&["branch", "-f", "main", "work"]);
    world.shows("jobs/clean.py", &[]);
}

#[test]
fn a_policy_counts_as_soon_as_it_is_saved_and_a_broken_one_does_not() {
    let mut world = World::new(&[("clean.py", OLD)]);
    world.open("clean.py", NEW);
    world.shows("clean.py", &["rds-delete"]);
    world.write("tagout.toml", "version = 1\n[rules]\n\"rds-delete\" = \"off\"\n");
    world.shows("clean.py", &[]);
    world.write("tagout.toml", "version = 1\n[rules]\n\"rds-delete\" = \"loud\"\n");
    world.says("the last good policy stays in force");
    let uri = world.uri("clean.py");
    world.session.edit(&uri, 2, [0, 0, 0, 0], "\n");
    world.shows("clean.py", &[]);
    world.write("tagout.toml", "version = 1\n");
    world.shows("clean.py", &["rds-delete"]);
}

#[test]
fn an_exception_of_the_policy_that_has_ended_is_shown_in_it() {
    let mut world = World::new(&[("clean.py", OLD)]);
    let exception = |until: &str| {
        format!(
            "version = 1\n[[exception]]\nrule = \"rds-delete\"\npaths = [\"a/**\"]\nreason = \"spare\"\n\
             by = \"ana@example.org\"\nuntil = \"{until}\"\n"
        )
    };
    world.open("tagout.toml", &exception("2001-02-03"));
    world.shows("tagout.toml", &["exception-expired"]);
    world.open("other/tagout.toml", &exception("2999-02-03"));
    world.shows("other/tagout.toml", &[]);
}

#[test]
fn settings_come_by_every_way_a_client_has() {
    let mut world = World::with(&[("clean.py", NEW)], json!({ "workspace": { "configuration": true } }));
    let asked = world.session.wait(|message| message["method"] == "workspace/configuration").expect("a question");
    assert_eq!(asked["params"]["items"][0]["section"], "tagout");
    // What some editors answer.
    world.session.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": [null] }));
    world.open("clean.py", NEW);
    world.shows("clean.py", &[]);
    let settings = |scope: &str| json!({ "settings": { "tagout": { "scope": scope } } });
    world.session.notify("workspace/didChangeConfiguration", settings("file"));
    world.shows("clean.py", &["rds-delete"]);
    world.session.notify("workspace/didChangeConfiguration", settings("everything"));
    world.says("\"changed\" or \"file\"");
    world.session.notify("workspace/didChangeConfiguration", json!({ "settings": { "scope": "changed" } }));
    world.shows("clean.py", &[]);
    // A client that keeps its settings to itself until it is asked again.
    world.session.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    let asked = world.session.wait(|message| message["method"] == "workspace/configuration").expect("asked again");
    world.session.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": [{ "scope": "file" }] }));
    world.shows("clean.py", &["rds-delete"]);
}

#[test]
fn files_are_registered_for_watching_only_where_that_was_announced() {
    let can = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let mut able = World::with(&[("a.py", OLD)], can);
    assert!(able.session.wait(|message| message["method"] == "client/registerCapability").is_some());
    let mut other = World::new(&[("a.py", OLD)]);
    other.open("a.py", OLD);
    other.shows("a.py", &[]);
    assert!(other.session.unasked().iter().all(|message| message["method"] != "client/registerCapability"));
}

#[test]
fn a_rule_is_explained_as_a_page_or_in_one_line() {
    let explain = json!({ "command": "tagout.explain", "arguments": ["rds-delete"] });
    let mut able = World::with(&[("a.py", OLD)], json!({ "window": { "showDocument": { "support": true } } }));
    able.session.ask("workspace/executeCommand", explain.clone());
    let shown = able.session.wait(|message| message["method"] == "window/showDocument").expect("a page");
    let page = shown["params"]["uri"].as_str().unwrap().strip_prefix("file://").unwrap();
    assert!(std::fs::read_to_string(page).unwrap().starts_with("# "), "{page}");
    let mut other = World::new(&[("a.py", OLD)]);
    other.session.ask("workspace/executeCommand", explain);
    let said = other.session.wait(|message| message["method"] == "window/showMessage").expect("a line");
    assert!(!said["params"]["message"].as_str().unwrap().contains('\n'), "{said}");
    let wrong =
        other.session.request("workspace/executeCommand", json!({ "command": "tagout.shrug", "arguments": [] }));
    let reply = other.session.reply(wrong).unwrap();
    assert!(reply["error"]["message"].as_str().unwrap().contains("tagout.explain"), "{reply}");
}

#[test]
fn a_diagnostic_names_its_page() {
    let can =
        json!({ "textDocument": { "publishDiagnostics": { "codeDescriptionSupport": true, "dataSupport": true } } });
    let mut world = World::with(&[("clean.py", OLD)], can);
    world.open("clean.py", NEW);
    let uri = world.uri("clean.py");
    let shown = world.session.diagnostics(&uri, |found| !found.is_empty());
    assert!(shown[0]["codeDescription"]["href"].as_str().unwrap().ends_with("rds-delete.md"), "{shown:?}");
    assert!(shown[0]["data"]["fingerprint"].is_string(), "{shown:?}");
}

#[test]
fn the_log_goes_where_it_was_asked_to_and_a_bad_place_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("tagout.log");
    for (option, writes) in [(format!("--log-file={}", log.display()), true), ("--log-file=/".to_owned(), false)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tagout"));
        command.args(["lsp", "--stdio", &option, "--clientProcessId=1"]);
        let mut session = Session::process(command, Reads::All);
        session.initialize(json!({}));
        session.ask("shutdown", json!(null));
        session.notify("exit", json!(null));
        assert_eq!(session.code(), Some(0), "{option}");
        let written = std::fs::read_to_string(&log).unwrap_or_default();
        assert!(!writes || written.contains("unknown options are ignored: --clientProcessId=1"), "{written}");
    }
}
