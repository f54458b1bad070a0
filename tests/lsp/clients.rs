//! Every editor whose greeting was captured: what it is shown, and whether it can apply what it is offered.

use super::session::Session;
use super::stage::{WORD, setup_with_base};
use super::typist::{Units, position};
use serde_json::{Value, json};
use std::path::Path;

const URI: &str = "file:///workspace/a%20b/main.py";
const BASE: &str = "import os\nx = '😀' + 'nothing'\n";

#[test]
fn every_editor_sees_and_applies() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lsp/clients");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let captured: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        Editor::new(path.file_stem().unwrap().to_str().unwrap(), &captured["initializeParams"]).work();
        seen += 1;
    }
    assert_eq!(seen, 12, "a captured client is missing");
}

struct Editor<'a> {
    name: &'a str,
    capabilities: &'a Value,
    units: Units,
    session: Session,
    text: String,
}

impl<'a> Editor<'a> {
    fn new(name: &'a str, params: &'a Value) -> Editor<'a> {
        let mut session = Session::memory(setup_with_base(BASE));
        let mut hello = params.clone();
        hello["processId"] = json!(null);
        let answer = session.initialize_with(hello);
        let units = match answer["capabilities"]["positionEncoding"].as_str() {
            Some("utf-8") => Units::Utf8,
            Some("utf-32") => Units::Utf32,
            _ => Units::Utf16,
        };
        let first = params.pointer("/capabilities/general/positionEncodings/0").cloned().unwrap_or(json!("utf-16"));
        assert_eq!(answer["capabilities"]["positionEncoding"], first, "{name}: its own first choice");
        assert!(answer["capabilities"].get("diagnosticProvider").is_none(), "{name}: diagnostics are pushed only");
        let text = format!("import os\nx = '😀' + {WORD}\n");
        Editor { name, capabilities: &params["capabilities"], units, session, text }
    }

    fn work(mut self) {
        self.session.open(URI, "python", &self.text);
        let shown = self.session.diagnostics(URI, |found| !found.is_empty());
        assert_eq!(shown.len(), 1, "{}: {shown:?}", self.name);
        assert_eq!(shown[0]["range"], self.range(), "{}", self.name);
        assert_eq!(shown[0]["source"], "tagout");
        assert_eq!(shown[0]["severity"], 1);
        self.hover();
        let actions = self.actions();
        let titles: Vec<&str> = actions.iter().map(|action| action["title"].as_str().unwrap()).collect();
        let wanted = [
            "Make it safe",
            "Revert this change to the base",
            "Except rds-delete here: throw-away data",
            "Except rds-delete here: agreed with the owners",
            "Except rds-delete here: false alarm",
            "Explain rds-delete",
        ];
        assert_eq!(titles, wanted, "{}", self.name);
        assert_eq!(self.applied(&actions[0]), "import os\nx = '😀' + safe\n", "{}", self.name);
        assert_eq!(self.applied(&actions[1]), BASE, "{}", self.name);
        for (action, reason) in actions[2..5].iter().zip(["throw-away data", "agreed with the owners", "false alarm"]) {
            let excepted = self.applied(action);
            let comment = excepted.lines().nth(1).unwrap();
            let wanted = format!("# tagout: allow(rds-delete) {reason}, until 20");
            assert!(comment.starts_with(&wanted), "{}: {comment}", self.name);
        }
        assert_eq!(actions[5]["command"]["command"], "tagout.explain", "{}", self.name);
        // Some clients resolve even what needs nothing.
        assert_eq!(self.session.ask("codeAction/resolve", actions[5].clone()), actions[5], "{}", self.name);
    }

    fn hover(&mut self) {
        let at = self.range()["start"].clone();
        let hover = self.session.ask("textDocument/hover", json!({ "textDocument": { "uri": URI }, "position": at }));
        let formats = self.capabilities.pointer("/textDocument/hover/contentFormat").cloned().unwrap_or(json!([]));
        let markdown = formats.as_array().unwrap().contains(&json!("markdown"));
        assert_eq!(hover["contents"]["kind"], if markdown { "markdown" } else { "plaintext" }, "{}", self.name);
        assert!(hover["contents"]["value"].as_str().unwrap().contains("deletes everything"), "{hover}");
        assert_eq!(hover["range"], self.range(), "{}", self.name);
    }

    /// Asks like an editor that has not received our diagnostics yet.
    fn actions(&mut self) -> Vec<Value> {
        let at = self.range()["start"].clone();
        let params = json!({ "textDocument": { "uri": URI }, "range": { "start": at, "end": at },
                             "context": { "diagnostics": [], "only": ["quickfix"] } });
        self.session.ask("textDocument/codeAction", params).as_array().cloned().unwrap()
    }

    /// The text after an action, resolved if this client can.
    fn applied(&mut self, action: &Value) -> String {
        let resolves = self.capabilities.pointer("/textDocument/codeAction/resolveSupport/properties");
        let data = self.capabilities.pointer("/textDocument/codeAction/dataSupport") == Some(&json!(true));
        let resolves =
            data && resolves.is_some_and(|properties| properties.as_array().unwrap().contains(&json!("edit")));
        assert_eq!(
            action.get("edit").is_none(),
            resolves,
            "{}: an edit is left out only where it can be asked for",
            self.name
        );
        let action = if resolves { self.session.ask("codeAction/resolve", action.clone()) } else { action.clone() };
        let versioned = self.capabilities.pointer("/workspace/workspaceEdit/documentChanges") == Some(&json!(true));
        let edits = if versioned {
            assert_eq!(action["edit"]["documentChanges"][0]["textDocument"]["version"], 1, "{}", self.name);
            &action["edit"]["documentChanges"][0]["edits"]
        } else {
            &action["edit"]["changes"][URI]
        };
        let mut text = self.text.clone();
        for edit in edits.as_array().unwrap_or_else(|| panic!("{}: no edits in {action}", self.name)).iter().rev() {
            let range = self.byte(&edit["range"]["start"])..self.byte(&edit["range"]["end"]);
            text.replace_range(range, edit["newText"].as_str().unwrap());
        }
        text
    }

    fn range(&self) -> Value {
        let start = self.text.find(WORD).unwrap();
        let point = |at| {
            let (line, character) = position(&self.text, at, self.units);
            json!({ "line": line, "character": character })
        };
        json!({ "start": point(start), "end": point(start + WORD.len()) })
    }

    fn byte(&self, point: &Value) -> usize {
        let wanted = (point["line"].as_u64().unwrap(), point["character"].as_u64().unwrap());
        (0..=self.text.len())
            .filter(|at| self.text.is_char_boundary(*at))
            .find(|at| {
                let (line, column) = position(&self.text, *at, self.units);
                (u64::try_from(line).unwrap(), u64::try_from(column).unwrap()) == wanted
            })
            .expect("a place in the text")
    }
}
