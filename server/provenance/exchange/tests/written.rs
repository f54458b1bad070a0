//! What is written: by the grammar, by the schema, and as it is read again.

use super::*;
use crate::provenance::layer::Tomb;
use proptest::prelude::*;
use std::sync::LazyLock;

const TIME: &str = "2026-11-26T12:00:00Z";

static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(include_str!("../../../docs/agent-trace.schema.json")).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
});

fn told_of(path: &str, lines: Vec<Lines>) -> Told<'static> {
    Told { path: path.into(), text: TEXT, lines, tombs: Vec::new() }
}

fn lines(first: u32, last: u32, origin: &Arc<Origin>, shared: bool) -> Lines {
    Lines { first, last, origin: Arc::clone(origin), shared }
}

fn valid(trace: &agent_trace::Trace) {
    for line in trace.text.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let wrong: Vec<String> =
            VALIDATOR.iter_errors(&record).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{wrong:#?} in {line}");
    }
}

#[test]
fn a_note_has_each_line_once_by_key_and_in_order() {
    let (p, q) = (agent("p"), agent("q"));
    let files = [told_of("a b.py", vec![lines(1, 2, &q, false), lines(3, 3, &p, true), lines(4, 4, &q, false)])];
    let note = git_ai::write(COMMIT, &files);
    let (attestations, _) = note.text.split_once('{').unwrap();
    assert_eq!(
        attestations,
        "\"a b.py\"\n  s_9ab05267542263::t_60835f9648fa61 1-2,4\n  s_ec22d99f4a36f2::t_5e1ca3a15dbc64 3\n---\n"
    );
    assert_eq!(note, git_ai::write(COMMIT, &files));
    assert!(note.notes.is_empty());
}

#[test]
fn what_the_format_cannot_say_is_told() {
    let tomb = Tomb { at: 4, origin: agent("p"), lines: 3, removed: Digest::of(b"x"), parts: 1 };
    let quoted = told_of("say \"a\".py", vec![lines(1, 1, &agent("p"), false)]);
    let removed = Told { tombs: vec![tomb], ..told_of("b.py", Vec::new()) };
    let note = git_ai::write(COMMIT, &[quoted.clone(), removed.clone()]);
    assert!(note.text.starts_with("---\n"), "{}", note.text);
    let expected =
        ["`say \\\"a\\\".py`: git-ai cannot write its name", "b.py: 1 removals: git-ai has no word for them"];
    assert_eq!(note.notes.told, expected);
    // Agent Trace carries both, the second in the metadata.
    let trace = agent_trace::write(COMMIT, TIME, &[quoted, removed]);
    valid(&trace);
    let record: serde_json::Value = serde_json::from_str(&trace.text).unwrap();
    assert_eq!(record["files"][0]["path"], "say \"a\".py");
    assert_eq!(record["metadata"]["tagout"]["removed"][0]["line"], 2);
    assert_eq!(record["metadata"]["tagout"]["removed"][0]["session"], "p");
}

#[test]
fn the_schema_refuses_what_the_format_does_not_have() {
    let trace = agent_trace::write(COMMIT, TIME, &[told_of("a.py", vec![lines(1, 2, &agent("p"), false)])]);
    let good: serde_json::Value = serde_json::from_str(&trace.text).unwrap();
    assert!(VALIDATOR.is_valid(&good));
    let changes: [(&str, serde_json::Value); 8] = [
        ("/version", "1.0".into()),
        ("/id", "7".into()),
        ("/timestamp", "yesterday".into()),
        ("/vcs/type", "cvs".into()),
        ("/files/0/conversations/0/ranges/0/start_line", 0.into()),
        ("/files/0/conversations/0/contributor/type", "robot".into()),
        ("/files/0/conversations/0/url", "a b".into()),
        ("/files/0/path", 7.into()),
    ];
    for (place, value) in changes {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = value;
        assert!(!VALIDATOR.is_valid(&bad), "{place}");
    }
}

fn origins(agents_only: bool) -> impl Strategy<Value = Arc<Origin>> {
    let word = "[a-zäß0-9:/._%-]{1,12}";
    let session = prop_oneof![Just(String::new()), word.prop_map(String::from), "https://example\\.org/[a-z%/]{0,6}"];
    let model = proptest::option::of(word);
    let agent = ("[a-z]{1,6}", session, model)
        .prop_map(|(agent, session, model)| Actor::Ai(Agent { agent, model, session, tool_use_id: None }));
    let human = proptest::option::of("[a-z]{1,5}@example\\.org").prop_map(|id| Actor::Human { id });
    let actor = if agents_only { agent.boxed() } else { prop_oneof![3 => agent, 1 => human].boxed() };
    actor.prop_map(|actor| Arc::new(Origin { actor, evidence: Evidence::Import }))
}

/// Files with lines that stand once, in order, neighbours of one author joined.
fn files(most: usize) -> impl Strategy<Value = BTreeMap<String, Vec<Lines>>> {
    let lines = proptest::collection::vec((0_u32..3, 1_u32..5, 0_usize..4, any::<bool>()), 1..8);
    let name = "[a-zß]{1,4}( [a-z]{1,3}|/[a-z.]{1,3}[a-z])?";
    let files = proptest::collection::btree_map(name, lines, 1..most);
    (proptest::collection::vec(origins(false), 4), files).prop_map(|(origins, files)| {
        let file = |(path, runs): (String, Vec<(u32, u32, usize, bool)>)| {
            let mut lines = Vec::new();
            let mut at = 1;
            for (gap, length, author, shared) in runs {
                let origin = Arc::clone(&origins[author]);
                let shared = shared && origin.agent().is_some();
                gather::push(&mut lines, Lines { first: at + gap, last: at + gap + length - 1, origin, shared });
                at += gap + length;
            }
            (path, lines)
        };
        files.into_iter().map(file).collect()
    })
}

fn all<'t>(files: &BTreeMap<String, Vec<Lines>>, text: &'t str) -> Vec<Told<'t>> {
    let one = |(path, lines): (&String, &Vec<Lines>)| Told {
        path: path.clone(),
        text,
        lines: lines.clone(),
        tombs: Vec::new(),
    };
    files.iter().map(one).collect()
}

proptest! {
    /// git-ai carries agents and people with a name; shared lines go to their first author.
    #[test]
    fn a_note_comes_back_as_it_was(files in files(5)) {
        let note = git_ai::write(COMMIT, &all(&files, TEXT));
        let back = git_ai::read(&note.text);
        prop_assert!(back.notes.is_empty(), "{:?}\n{}", back.notes, note.text);
        let mut wanted: BTreeMap<String, Vec<Lines>> = BTreeMap::new();
        for (path, lines) in &files {
            for lines in lines {
                if lines.origin.actor != (Actor::Human { id: None }) {
                    let lines = Lines { shared: false, ..lines.clone() };
                    gather::push(wanted.entry(path.clone()).or_default(), lines);
                }
            }
        }
        prop_assert_eq!(back.files, wanted, "{}", note.text);
        prop_assert_eq!(back.revision.as_deref(), Some(COMMIT));
    }

    /// Agent Trace carries everything but the names of people.
    #[test]
    fn a_trace_comes_back_as_it_was_and_is_valid(files in files(5)) {
        let text = "line\n".repeat(100);
        let trace = agent_trace::write(COMMIT, TIME, &all(&files, &text));
        valid(&trace);
        let back = agent_trace::read(&trace.text);
        prop_assert_eq!(back.len(), 1);
        prop_assert!(back[0].notes.is_empty(), "{:?}\n{}", back[0].notes, trace.text);
        let nameless = |lines: &Lines| {
            let mut origin = (*lines.origin).clone();
            if origin.is_human() {
                origin.actor = Actor::Human { id: None };
            }
            Lines { origin: Arc::new(origin), ..lines.clone() }
        };
        let mut wanted: BTreeMap<String, Vec<Lines>> = BTreeMap::new();
        for (path, lines) in &files {
            for lines in lines {
                gather::push(wanted.entry(path.clone()).or_default(), nameless(lines));
            }
        }
        prop_assert_eq!(&back[0].files, &wanted, "{}", trace.text);
        // Every range has the digest that its lines have.
        let kept = |lines: &Lines| lines.origin.agent().is_some();
        for (path, lines) in &wanted {
            let (imports, notes) = fit(&back[0], path, &text, COMMIT, BLOB);
            let agents: u64 = lines.iter().filter(|lines| kept(lines)).map(|lines| u64::from(lines.count())).sum();
            prop_assert_eq!(imports.iter().map(Import::lines).sum::<u64>(), agents, "{:?}", notes);
        }
    }

    /// Whatever a record says, no line is taken twice, and nothing outside the text is laid.
    #[test]
    fn any_ranges_give_each_line_once(
        ranges in proptest::collection::vec((0_u64..12, 0_u64..12, any::<bool>(), any::<bool>()), 0..20),
    ) {
        let (p, q, h) = (agent("p"), agent("q"), person());
        let mut gathering = gather::Gathering::default();
        for (first, last, agent, other) in &ranges {
            gathering.add("a.py", (*first, *last), if *agent { if *other { &q } else { &p } } else { &h }, false);
        }
        let imported = gathering.finish(Source::GitAi, None);
        let lines = imported.files.get("a.py").cloned().unwrap_or_default();
        prop_assert!(lines.windows(2).all(|pair| pair[0].last < pair[1].first), "{lines:?}");
        for line in 1..12 {
            let said = |agent: bool| ranges.iter().any(|(first, last, ai, _)| {
                *ai == agent && *first > 0 && (*first..=*last).contains(&u64::from(line))
            });
            let found = lines.iter().find(|lines| (lines.first..=lines.last).contains(&line));
            prop_assert_eq!(found.is_some(), said(true) || said(false), "line {}", line);
            prop_assert_eq!(found.is_some_and(|found| found.origin.agent().is_some()), said(true), "line {}", line);
        }
        let (imports, _) = fitted(&imported, TEXT);
        let layer = lay(&imports, TEXT);
        prop_assert!(layer.pieces().iter().all(|piece| !piece.span.of(TEXT).is_empty()));
        prop_assert!(layer.pieces().windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        prop_assert!(layer.pieces().iter().all(|piece| !piece.origin.is_human()));
    }

    /// No text makes reading fail.
    #[test]
    fn any_text_is_read(text in "([a-z./\"]{0,5}|  s_1::t_2 [0-9,-]{0,6}|---|\\{\"sessions\":\\{\\}\\}|\n|\r\n){0,20}") {
        git_ai::read(&text);
        agent_trace::read(&text);
        trailers::trailers(&text);
    }
}
