//! A small editor: talks to the language server over stdio as a real one does.

use super::story::Story;
use anyhow::{Context, anyhow, bail, ensure};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// Longer than any healthy answer, short enough for a person who waits.
const PATIENCE: Duration = Duration::from_secs(20);

/// One diagnostic as the editor got it.
#[derive(Clone)]
pub(super) struct Shown {
    /// 0-based line and UTF-8 columns.
    pub(super) line: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) severity: u64,
    pub(super) message: String,
    raw: Value,
}

/// A document as this editor holds it.
#[derive(Default)]
struct Opened {
    text: String,
    version: i64,
    findings: Vec<Shown>,
}

/// A running server with its open documents.
pub(super) struct Session<'s> {
    story: &'s Story,
    child: Child,
    stdin: ChildStdin,
    inbox: Receiver<Value>,
    next_id: u64,
    /// Text, version and the findings last heard of, by path.
    open: HashMap<String, Opened>,
}

impl<'s> Session<'s> {
    /// Starts `server lsp` and shakes hands.
    pub(super) fn start(server: &Path, story: &'s Story) -> anyhow::Result<Session<'s>> {
        let mut child = story
            .command_in(server)
            .arg("lsp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {} as the language server", server.display()))?;
        let stdin = child.stdin.take().context("the server has no input")?;
        let mut stdout = BufReader::new(child.stdout.take().context("the server has no output")?);
        let (sender, inbox) = channel();
        std::thread::spawn(move || {
            while let Ok(message) = read_message(&mut stdout) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut session = Session { story, child, stdin, inbox, next_id: 0, open: HashMap::new() };
        let root = uri(&story.root);
        session.request(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": root,
                "workspaceFolders": [{ "uri": root, "name": "demo" }],
                "capabilities": {
                    "general": { "positionEncodings": ["utf-8"] },
                    "textDocument": {
                        "publishDiagnostics": { "versionSupport": true },
                        "codeAction": {
                            "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } },
                            "dataSupport": true,
                            "resolveSupport": { "properties": ["edit"] },
                        },
                    },
                },
            }),
        )?;
        session.notify("initialized", &json!({}))?;
        Ok(session)
    }

    /// Puts `text` into the document as an agent would, and waits for what the server says of it.
    pub(super) fn edit(&mut self, path: &str, text: &str) -> anyhow::Result<Vec<Shown>> {
        if !self.open.contains_key(path) {
            let file = self.story.root.join(path);
            let base = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
            let language = if path.ends_with(".tf") { "terraform" } else { "python" };
            let document = json!({ "uri": self.uri(path), "languageId": language, "version": 1, "text": base });
            self.notify("textDocument/didOpen", &json!({ "textDocument": document }))?;
            self.open.insert(path.to_owned(), Opened { text: base, version: 1, findings: Vec::new() });
        }
        let uri = self.uri(path);
        let opened = self.open.entry(path.to_owned()).or_default();
        opened.version += 1;
        text.clone_into(&mut opened.text);
        let version = opened.version;
        let document = json!({ "uri": uri, "version": version });
        self.notify(
            "textDocument/didChange",
            &json!({ "textDocument": document, "contentChanges": [{ "text": text }] }),
        )?;
        self.save(path)?;
        let findings = self.diagnostics(path, version)?;
        if let Some(opened) = self.open.get_mut(path) {
            opened.findings.clone_from(&findings);
        }
        Ok(findings)
    }

    /// Waits until what the server says of a document names `author`: the hunk is tagged.
    pub(super) fn tagged(&mut self, path: &str, author: &str) -> anyhow::Result<Vec<Shown>> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let opened = self.open.get(path).with_context(|| format!("{path} is not open"))?;
            if opened.findings.iter().any(|finding| finding.message.contains(author)) {
                return Ok(opened.findings.clone());
            }
            let version = opened.version;
            ensure!(
                Instant::now() < deadline,
                "the server does not say that {author} wrote {path}, although it declared so"
            );
            let findings = self.diagnostics(path, version)?;
            if let Some(opened) = self.open.get_mut(path) {
                opened.findings = findings;
            }
        }
    }

    /// Asks for code actions on the first finding, applies "revert this hunk", and so on until nothing is left.
    pub(super) fn revert(&mut self, path: &str) -> anyhow::Result<()> {
        let hunks = self.open.get(path).map_or(0, |opened| opened.findings.len());
        for _ in 0..=hunks {
            let Some(first) = self.open.get(path).and_then(|opened| opened.findings.first().cloned()) else {
                return Ok(());
            };
            let actions = self.request(
                "textDocument/codeAction",
                &json!({
                    "textDocument": { "uri": self.uri(path) },
                    "range": first.raw["range"],
                    "context": { "diagnostics": [first.raw] },
                }),
            )?;
            let action = actions
                .as_array()
                .and_then(|actions| actions.iter().find(|action| title(action).to_lowercase().contains("revert")))
                .with_context(|| format!("the server offers no way back for: {}", first.message))?
                .clone();
            let action =
                if action.get("edit").is_some() { action } else { self.request("codeAction/resolve", &action)? };
            let text = self.applied(path, &action["edit"])?;
            self.edit(path, &text)?;
        }
        bail!("reverting did not clear the findings of {path}")
    }

    /// Writes every document to disk.
    pub(super) fn save_all(&mut self) -> anyhow::Result<()> {
        let paths: Vec<String> = self.open.keys().cloned().collect();
        paths.iter().try_for_each(|path| self.save(path))
    }

    /// Ends the server the polite way.
    pub(super) fn end(mut self) -> anyhow::Result<()> {
        self.request("shutdown", &Value::Null)?;
        self.notify("exit", &Value::Null)?;
        let status = self.child.wait().context("the server did not end")?;
        if status.success() { Ok(()) } else { Err(anyhow!("the server ended with {status}")) }
    }

    fn save(&mut self, path: &str) -> anyhow::Result<()> {
        if let Some(opened) = self.open.get(path) {
            self.story.put(path, &opened.text)?;
        }
        self.notify("textDocument/didSave", &json!({ "textDocument": { "uri": self.uri(path) } }))
    }

    /// The diagnostics of `version`, once the server has come to rest on it.
    fn diagnostics(&mut self, path: &str, version: i64) -> anyhow::Result<Vec<Shown>> {
        let uri = self.uri(path);
        let mut latest = None;
        let deadline = Instant::now() + PATIENCE;
        let mut quiet = Duration::from_millis(400);
        loop {
            let wait = if latest.is_some() { quiet } else { deadline.saturating_duration_since(Instant::now()) };
            match self.inbox.recv_timeout(wait) {
                Ok(message) if message["method"] == "textDocument/publishDiagnostics" => {
                    let params = &message["params"];
                    if params["uri"] == uri.as_str() && params["version"].as_i64().is_none_or(|at| at >= version) {
                        latest = params["diagnostics"].as_array().cloned();
                        quiet = Duration::from_millis(200);
                    }
                }
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => match latest {
                    Some(found) => return Ok(found.into_iter().filter_map(shown).collect()),
                    None => bail!("the server did not say anything about {path} within {} s", PATIENCE.as_secs()),
                },
                Err(RecvTimeoutError::Disconnected) => bail!("the server ended in the middle of the session"),
            }
        }
    }

    fn request(&mut self, method: &str, params: &Value) -> anyhow::Result<Value> {
        self.next_id += 1;
        let id = self.next_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }))?;
        loop {
            match self.inbox.recv_timeout(PATIENCE) {
                Ok(message) if message["id"] == id && message.get("method").is_none() => {
                    return match message.get("error") {
                        Some(error) => Err(anyhow!("the server refused {method}: {}", error["message"])),
                        None => Ok(message["result"].clone()),
                    };
                }
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => bail!("the server did not answer {method}"),
                Err(RecvTimeoutError::Disconnected) => bail!("the server ended before it answered {method}"),
            }
        }
    }

    fn notify(&mut self, method: &str, params: &Value) -> anyhow::Result<()> {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
    }

    fn send(&mut self, message: &Value) -> anyhow::Result<()> {
        let body = message.to_string();
        let sent = write!(self.stdin, "Content-Length: {}\r\n\r\n{body}", body.len()).and_then(|()| self.stdin.flush());
        sent.context("the server does not listen any more")
    }

    fn uri(&self, path: &str) -> String {
        uri(&self.story.root.join(path))
    }

    /// The text of `path` after a workspace edit.
    fn applied(&self, path: &str, edit: &Value) -> anyhow::Result<String> {
        let uri = self.uri(path);
        let changes = edit["documentChanges"]
            .as_array()
            .and_then(|changes| changes.iter().find(|change| change["textDocument"]["uri"] == uri.as_str()))
            .map(|change| &change["edits"])
            .unwrap_or(&edit["changes"][&uri]);
        let mut text = self.open.get(path).map(|opened| opened.text.clone()).unwrap_or_default();
        let mut edits: Vec<(usize, usize, String)> = changes
            .as_array()
            .context("the code action changes nothing")?
            .iter()
            .filter_map(|edit| {
                let start = offset(&text, &edit["range"]["start"])?;
                let end = offset(&text, &edit["range"]["end"])?;
                Some((start, end, edit["newText"].as_str()?.to_owned()))
            })
            .collect();
        edits.sort_by_key(|(start, _, _)| std::cmp::Reverse(*start));
        for (start, end, new) in edits {
            text.replace_range(start..end, &new);
        }
        Ok(text)
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        // A story that failed half-way must not leave a server behind; one that ended is already gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn title(action: &Value) -> &str {
    action["title"].as_str().unwrap_or_default()
}

fn shown(raw: Value) -> Option<Shown> {
    let number = |pointer: &str| raw.pointer(pointer)?.as_u64().and_then(|number| usize::try_from(number).ok());
    let line = number("/range/start/line")?;
    let start = number("/range/start/character")?;
    let end = if number("/range/end/line")? == line { number("/range/end/character")? } else { usize::MAX };
    let message = raw["message"].as_str()?.to_owned();
    Some(Shown { line, start, end, severity: raw["severity"].as_u64().unwrap_or(1), message, raw })
}

fn offset(text: &str, position: &Value) -> Option<usize> {
    let line = usize::try_from(position["line"].as_u64()?).ok()?;
    let character = usize::try_from(position["character"].as_u64()?).ok()?;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    Some((start + character).min(text.len()))
}

fn uri(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/").replace(' ', "%20");
    if path.starts_with('/') { format!("file://{path}") } else { format!("file:///{path}") }
}

fn read_message(from: &mut impl BufRead) -> anyhow::Result<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 {
            bail!("end of stream");
        }
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse()?;
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body)?)
}
