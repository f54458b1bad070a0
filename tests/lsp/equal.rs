//! Equal inputs give equal findings, whatever the text: pieces of the rules' own fixtures in any order, as a base and as
//! edits of it, put to the real server, the real terminal and the real hook.

use super::doors::{POLICY, Said, ask, check, git_init, served, tagout};
use super::session::{Reads, Session};
use super::typist::{Units, position};
use crate::fixture;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tagout::policy;

/// What may be composed: for each language the paths that its texts are judged under, and its texts by lines.
struct Shelf {
    languages: Vec<(Vec<String>, Vec<Vec<String>>)>,
}

/// Some lines of some fixture; counted round where there are fewer.
type Chunk = (usize, usize, usize);

/// One edit: what is done, where, how much, and with which lines.
type Act = (u8, usize, usize, Chunk);

#[derive(Debug)]
struct Case {
    language: usize,
    path: usize,
    base: Vec<Chunk>,
    acts: Vec<Act>,
}

/// What is typed into the middle of a line: enough to break it, to comment it out and to make it whole again.
const PIECES: [&str; 12] = ["", "x", "\"", "#", "(", ")", "\n", "é", "true", "false", " ", "-r "];

fn case() -> impl Strategy<Value = Case> {
    let chunk = || (0usize..1 << 20, 0usize..64, 1usize..10);
    let act = (0u8..6, 0usize..1 << 20, 0usize..1 << 10, chunk());
    let texts = (prop::collection::vec(chunk(), 0..4), prop::collection::vec(act, 1..6));
    (0usize..64, 0usize..1 << 20, texts).prop_map(|(language, path, (base, acts))| Case { language, path, base, acts })
}

impl Shelf {
    fn filled() -> Shelf {
        let mut languages: BTreeMap<&str, (Vec<String>, Vec<Vec<String>>)> = BTreeMap::new();
        for fixture in fixture::all(Path::new("tests/rules")) {
            // An exception counts or not by who wrote it, and the doors know different things about that.
            let lines = fixture.code.split_inclusive('\n').filter(|line| !line.contains("tagout:"));
            let (paths, texts) = languages.entry(fixture.language).or_default();
            paths.push(fixture.path.clone());
            texts.push(lines.map(str::to_owned).collect());
        }
        Shelf { languages: languages.into_values().collect() }
    }

    fn of(&self, case: &Case) -> &(Vec<String>, Vec<Vec<String>>) {
        &self.languages[case.language % self.languages.len()]
    }

    fn chunk(&self, case: &Case, (text, from, count): Chunk) -> String {
        let texts = &self.of(case).1;
        let lines = &texts[text % texts.len()];
        let from = from % lines.len().max(1);
        lines[from..].iter().take(count).map(String::as_str).collect()
    }

    /// Where `act` changes `text`, and what it puts there.
    fn edit(&self, case: &Case, text: &str, (what, at, much, chunk): Act) -> (std::ops::Range<usize>, String) {
        let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let line = starts[at % starts.len()];
        let below =
            |count: usize| starts.iter().copied().filter(|start| *start > line).nth(count).unwrap_or(text.len());
        match what {
            0 | 1 => (line..line, self.chunk(case, chunk)),
            2 => (line..below(much % 4), String::new()),
            3 => (line..line, text[line..below(0)].to_owned()),
            4 => (line..below(much % 3), self.chunk(case, chunk)),
            _ => {
                let boundary =
                    |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                let from = boundary(at % (text.len() + 1));
                (from..boundary(from + much % 7).max(from), PIECES[much % PIECES.len()].to_owned())
            }
        }
    }
}

/// Keeps the number of texts that had findings, and of those that were stopped.
#[derive(Default)]
struct Tally {
    spoke: usize,
    stopped: usize,
}

#[test]
fn any_edit_of_any_text_is_told_alike_in_every_door() {
    let shelf = Shelf::filled();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().canonicalize().unwrap();
    let mut session = Session::binary(Reads::All);
    session.initialize(json!({ "general": { "positionEncodings": ["utf-8"] } }));
    let (session, tally, number) =
        (std::cell::RefCell::new(session), std::cell::RefCell::default(), std::cell::Cell::new(0));
    let config = ProptestConfig { failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() };
    // Each case starts a dozen processes.
    let cases = std::env::var("PROPTEST_CASES").map_or(48, |_| config.cases);
    let config = ProptestConfig { cases, ..config };
    let outcome = TestRunner::new(config).run(&case(), |case| {
        number.set(number.get() + 1);
        let root = folder.join(number.get().to_string());
        let told = compare(&shelf, &case, &root, &mut session.borrow_mut(), &mut tally.borrow_mut());
        told.map_err(TestCaseError::fail)
    });
    if let Err(problem) = outcome {
        panic!("{problem}");
    }
    let Tally { spoke, stopped } = tally.into_inner();
    let many = usize::try_from(cases).unwrap() >= 48;
    assert!(!many || spoke > 10 && stopped > 0, "too little was compared: {spoke} texts spoke, {stopped} were stopped");
}

fn compare(shelf: &Shelf, case: &Case, root: &Path, session: &mut Session, tally: &mut Tally) -> Result<(), String> {
    let paths = &shelf.of(case).0;
    let path = &paths[case.path % paths.len()];
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(root.join("tagout.toml"), POLICY).unwrap();
    let base: String = case.base.iter().map(|chunk| shelf.chunk(case, *chunk)).collect();
    if !case.base.is_empty() {
        fs::write(&file, &base).unwrap();
    }
    commit(root);

    let uri = format!("file://{}", file.display());
    session.open(&uri, "", &base);
    let mut text = base.clone();
    for (version, act) in (2..).zip(&case.acts) {
        let (range, put) = shelf.edit(case, &text, *act);
        let (start, end) = (position(&text, range.start, Units::Utf8), position(&text, range.end, Units::Utf8));
        session.edit(&uri, version, [start.0, start.1, end.0, end.1], &put);
        text.replace_range(range, &put);
    }
    // The agent asks before anything stands on the disk.
    let hooked = ask(root, "Write", &json!({ "file_path": file, "content": text }));
    let hooked = String::from_utf8_lossy(&hooked.stdout).into_owned();
    let noted = noted(root);
    fs::write(&file, &text).unwrap();
    session.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    let changed = ["--scope", "changed", path.as_str()];
    let (checked, held) = check(root, &changed);
    let served = settled(session, &uri)?;
    session.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    let about = || format!("{path}, which was\n{base}\nand became\n{text}");
    same("server against check", &served, &checked, about)?;
    same("hook against check", &noted, &worth(root, &changed), about)?;
    // What guards an agent is denied to it, whatever it holds.
    let guards = policy::protected(path, None).is_some();
    same("the hook denies what guards it", &hooked.contains("\"deny\""), &guards, about)?;
    same("the hook asks, as check holds", &hooked.contains("\"ask\""), &(!guards && !held.is_empty()), about)?;
    tally.spoke += usize::from(!checked.is_empty());
    tally.stopped += usize::from(!held.is_empty());
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug>(
    what: &str,
    one: &T,
    other: &T,
    about: impl Fn() -> String,
) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{what}:\n{one:?}\n{other:?}\n{}", about())) }
}

fn commit(root: &Path) {
    git_init(root);
    for arguments in [
        &["add", "--all"][..],
        &["-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "--quiet", "-m", "begin"],
    ] {
        let status = std::process::Command::new("git").args(arguments).current_dir(root).env("HOME", root).status();
        assert!(status.unwrap().success());
    }
}

/// The findings of the server as soon as it has nothing more to say about the text.
fn settled(session: &mut Session, uri: &str) -> Result<BTreeSet<Said>, String> {
    let end = Instant::now() + session.patience;
    let mut shown = Vec::new();
    while Instant::now() < end {
        let held = session.ask("tagout/document", json!({ "textDocument": { "uri": uri } }));
        let about =
            |message: &Value| message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri;
        if let Some(last) = session.unasked().into_iter().rev().find(|message| about(message)) {
            shown = last["params"]["diagnostics"].as_array().cloned().unwrap_or_default();
        }
        if held["settled"] == true && held["findings"] == shown.len() {
            return Ok(served(&shown));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Err(format!("the server never settles; shown is {shown:?}"))
}

/// What the hook found, as it stands in the journal.
fn noted(root: &Path) -> BTreeSet<(String, String)> {
    let output = tagout(root, &["log", "--format", "jsonl"]).output().unwrap();
    let records: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let findings = records.iter().filter_map(|record| record["findings"].as_array()).flatten();
    findings.map(|finding| (text(&finding["rule"]), text(&finding["level"]))).collect()
}

/// What of the findings of the terminal a journal would note.
fn worth(root: &Path, what: &[&str]) -> BTreeSet<(String, String)> {
    let output = tagout(root, &[&["check", "--format", "jsonl"], what].concat()).output().unwrap();
    let findings =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    findings
        .map(|finding| (text(&finding["rule"]), text(&finding["level"])))
        .filter(|(_, level)| level != "low")
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
