//! `tests/provenance/exchange/*.md`: what other tools wrote, and what of it is believed.
//!
//! A block ```` ```note ````, ```` ```trace ```` or ```` ```commit ```` is the record as it was found: a note of git-ai, records
//! of Agent Trace, a commit's author and message (before the change of `a.py` from two lines to four). `crlf` behind the word
//! ends its lines so. The block ```` ```taken ```` after it shows what was taken over, line by line and by whom, and below it what
//! was left out and why. `UPDATE=1 cargo test exchange` writes what was found.
//!
//! For every record it is checked that no line is taken twice, that an agent that is taken stands in the record, and that what
//! was taken comes back from our own export of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use tagout::provenance::exchange::{Imported, Lines, Source, Told, agent_trace, git_ai, trailers};
use tagout::provenance::{Actor, Origin};

const COMMIT: &str = "1111111111111111111111111111111111111111";

#[test]
fn records_of_others() {
    let count = crate::pages::pages("tests/provenance/exchange", replay);
    assert!(count >= 25, "only {count} blocks were read");
}

/// The page with its `taken` blocks filled in, and how many there were.
fn replay(file: &str, text: &str) -> (String, usize) {
    let mut out = String::new();
    let mut record: Option<(String, String)> = None;
    let mut shown = 0;
    let mut lines = text.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        writeln!(out, "{line}").unwrap();
        let Some(word) = line.strip_prefix("```").filter(|word| !word.is_empty()) else { continue };
        let body = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
        let body: String = body.fold(String::new(), |body, line| body + line + "\n");
        if word == "taken" {
            let (kind, text) = record.take().unwrap_or_else(|| panic!("{file}:{}: no record before it", at + 1));
            out.push_str(&taken(&kind, &text, &format!("{file}:{}", at + 1)));
            shown += 1;
        } else {
            out.push_str(&body);
            let (kind, crlf) = word.split_once(' ').unwrap_or((word, ""));
            let text = if crlf == "crlf" { body.replace('\n', "\r\n") } else { body };
            record = Some((kind.to_owned(), text));
        }
        out.push_str("```\n");
    }
    assert!(record.is_none(), "{file}: a record whose `taken` block is missing");
    (out, shown)
}

fn taken(kind: &str, text: &str, place: &str) -> String {
    let imported = match kind {
        "note" => vec![git_ai::read(text)],
        "trace" => agent_trace::read(text),
        "commit" => vec![commit(text)],
        _ => panic!("{place}: no record is called `{kind}`"),
    };
    let mut out = String::new();
    for one in &imported {
        if let Some(revision) = one.revision.as_ref().filter(|_| kind != "commit") {
            writeln!(out, "at {}", &revision[..8.min(revision.len())]).unwrap();
        }
        for (path, lines) in &one.files {
            writeln!(out, "{path}").unwrap();
            check(path, lines, text, place);
            for lines in lines {
                let shared = if lines.shared { ", shared" } else { "" };
                writeln!(out, "  {:<9} {}{shared}", range(lines), who(&lines.origin)).unwrap();
            }
        }
        for note in &one.notes.told {
            writeln!(out, "left out: {note}").unwrap();
        }
        comes_back(one, place);
    }
    if out.is_empty() { "nothing\n".to_owned() } else { out }
}

/// `Name <address>` in the first line, then the message.
fn commit(text: &str) -> Imported {
    let (author, message) = text.split_once('\n').unwrap();
    let (name, address) = author.trim_end().trim_end_matches('>').split_once(" <").unwrap();
    let signed =
        trailers::Signed { commit: COMMIT, author: (name, address), committer: ("Ben", "ben@example.org"), message };
    trailers::read(&signed, &[("a.py", "one\ntwo\n", "one\nnew\nmore\ntwo\n")])
}

fn check(path: &str, lines: &[Lines], text: &str, place: &str) {
    let mut before = 0;
    for lines in lines {
        assert!(lines.first > before && lines.last >= lines.first, "{place}: {path}: a line is taken twice: {lines:?}");
        before = lines.last;
        if let Actor::Ai(agent) = &lines.origin.actor {
            let text = text.to_lowercase();
            assert!(agent.agent == "unnamed" || text.contains(&agent.agent), "{place}: nobody named {agent:?}");
        }
    }
}

/// What was taken is what our own export of it says, as far as the format can say it.
fn comes_back(imported: &Imported, place: &str) {
    let text = "x\n".repeat(100);
    let told = |path: &String, lines: &Vec<Lines>| Told {
        path: path.clone(),
        text: &text,
        lines: lines.clone(),
        tombs: Vec::new(),
    };
    let files: Vec<Told<'_>> = imported.files.iter().map(|(path, lines)| told(path, lines)).collect();
    let back: BTreeMap<String, Vec<Lines>> = match imported.source {
        Source::AgentTrace => {
            let trace = agent_trace::write(COMMIT, "2026-11-26T12:00:00Z", &files);
            let back = agent_trace::read(&trace.text);
            assert!(back.iter().all(|one| one.notes.is_empty()), "{place}: {back:?}");
            back.into_iter().flat_map(|one| one.files).collect()
        }
        Source::GitAi => {
            let back = git_ai::read(&git_ai::write(COMMIT, &files).text);
            assert!(back.notes.is_empty(), "{place}: {:?}", back.notes);
            assert_eq!(back.revision.as_deref(), Some(COMMIT), "{place}");
            back.files
        }
        // Nobody writes trailers.
        Source::Trailers => return,
    };
    let mut wanted = imported.files.clone();
    if imported.source == Source::GitAi {
        wanted.values_mut().flatten().for_each(|lines| lines.shared = false);
    }
    assert_eq!(each(&back), each(&wanted), "{place}: it came back as another");
}

/// Who wrote each line.
fn each(files: &BTreeMap<String, Vec<Lines>>) -> BTreeMap<(String, u32), (Origin, bool)> {
    let one = |path: &String, lines: &Lines, line| ((path.clone(), line), ((*lines.origin).clone(), lines.shared));
    let of = |(path, all): (&String, &Vec<Lines>)| -> Vec<_> {
        all.iter().flat_map(|lines| (lines.first..=lines.last).map(|line| one(path, lines, line))).collect()
    };
    files.iter().flat_map(of).collect()
}

fn range(lines: &Lines) -> String {
    if lines.first == lines.last { lines.first.to_string() } else { format!("{}-{}", lines.first, lines.last) }
}

fn who(origin: &Origin) -> String {
    match &origin.actor {
        Actor::Ai(agent) => {
            let model = agent.model.as_deref().map(|model| format!(", {model}")).unwrap_or_default();
            format!("{} ({}{model})", agent.agent, if agent.session.is_empty() { "no session" } else { &agent.session })
        }
        Actor::Human { id } => format!("says a person: {}", id.as_deref().unwrap_or("nobody in particular")),
        other => panic!("{other:?}"),
    }
}
