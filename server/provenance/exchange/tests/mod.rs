//! What fits a text, what is laid, and that what we write is what we read.

mod told_lines;
mod written;

use super::*;
use crate::provenance::layer::{Layer, Piece, Touched};
use crate::provenance::origin::{Actor, Agent, Evidence};
use crate::provenance::record::{Authored, Import};
use crate::text::Span;

const COMMIT: &str = "1111111111111111111111111111111111111111";
const BLOB: &str = "2222222222222222222222222222222222222222";
const TEXT: &str = "one\ntwo\nthree\nfour\n";

fn agent(session: &str) -> Arc<Origin> {
    let agent =
        Agent { agent: "claude".into(), model: Some("opus".into()), session: session.into(), tool_use_id: None };
    Arc::new(Origin { actor: Actor::Ai(agent), evidence: Evidence::Import })
}

fn person() -> Arc<Origin> {
    Arc::new(Origin { actor: Actor::Human { id: Some("ana@example.org".into()) }, evidence: Evidence::Import })
}

fn imported(lines: &[(u32, u32, &Arc<Origin>)]) -> Imported {
    let mut gathering = gather::Gathering::default();
    for (first, last, origin) in lines {
        gathering.add("a.py", (u64::from(*first), u64::from(*last)), origin, false);
    }
    gathering.finish(Source::GitAi, None)
}

fn fitted(imported: &Imported, text: &str) -> (Vec<Import>, Vec<String>) {
    let (imports, notes) = fit(imported, "a.py", text, COMMIT, BLOB);
    (imports, notes.told)
}

/// `session flags text` of every piece.
fn pieces(layer: &Layer, text: &str) -> Vec<String> {
    let one = |piece: &Piece| {
        let session = piece.origin.agent().map_or("?", |agent| &agent.session);
        let flags: Vec<&str> = piece.touched.names().collect();
        format!("{session} {} {:?}", flags.join(","), piece.span.of(text))
    };
    layer.pieces().iter().map(one).collect()
}

#[test]
fn what_fits_is_laid_over_whole_lines() {
    let (imports, notes) = fitted(&imported(&[(2, 3, &agent("p"))]), TEXT);
    assert_eq!(notes, [""; 0]);
    assert_eq!(pieces(&lay(&imports, TEXT), TEXT), ["p  \"two\\nthree\\n\""]);
    assert!(lay(&imports, TEXT).pieces().iter().all(|piece| piece.origin.evidence == Evidence::Import));
}

#[test]
fn other_line_ends_are_the_same_text_and_another_word_is_another() {
    let (imports, _) = fitted(&imported(&[(2, 2, &agent("p"))]), TEXT);
    let windows = "\u{feff}one\r\ntwo\r\nthree\r\nfour\r\n";
    assert_eq!(pieces(&lay(&imports, windows), windows), ["p  \"two\\r\\n\""]);
    assert_eq!(lay(&imports, "one\ntwo\nthree\nfive\n"), Layer::default());
}

#[test]
fn lines_that_the_text_does_not_have_are_left_out_whole() {
    let (imports, notes) = fitted(&imported(&[(1, 1, &agent("p")), (3, 5, &agent("q"))]), TEXT);
    assert_eq!(notes, ["a.py: lines 3-5: it has 4 lines, the record speaks of another text"]);
    assert_eq!(pieces(&lay(&imports, TEXT), TEXT), ["p  \"one\\n\""]);
    let (imports, notes) = fitted(&imported(&[(1, 1, &agent("p"))]), "");
    assert_eq!((imports.len(), notes.len()), (0, 1));
}

#[test]
fn a_word_for_a_person_makes_nobody_a_person() {
    let (imports, notes) = fitted(&imported(&[(1, 2, &person())]), TEXT);
    assert_eq!(imports, []);
    assert_eq!(notes, ["a.py: 2 lines are said to be a person's; that is no proof, they stay unknown"]);
    // Not even where a record says so that somebody else wrote into the journal.
    let (mut imports, _) = fitted(&imported(&[(1, 1, &agent("p"))]), TEXT);
    imports[0].authors.push(Authored { actor: person().actor.clone(), lines: vec![(2, 4)], shared: false });
    assert_eq!(pieces(&lay(&imports, TEXT), TEXT), ["p  \"one\\n\""]);
}

#[test]
fn a_text_whose_lines_are_counted_in_two_ways_is_left_out() {
    let (imports, notes) = fitted(&imported(&[(1, 1, &agent("p"))]), "one\rtwo\n");
    assert!(imports.is_empty() && notes[0].contains("CR alone"), "{notes:?}");
    assert_eq!(told("a.py", "one\rtwo\n", &[], |_| true), None);
}

#[test]
fn a_digest_that_is_another_takes_its_lines_along() {
    let digest = |text: &str| Digest::of(text.as_bytes());
    let mut imported = imported(&[(1, 1, &agent("p")), (2, 2, &agent("q")), (3, 4, &agent("r"))]);
    let digests = vec![(1, 1, digest("one\n")), (2, 2, digest("too\n")), (3, 4, digest("three\nfour"))];
    imported.digests.insert("a.py".into(), digests);
    let (imports, notes) = fitted(&imported, TEXT);
    assert_eq!(notes, ["a.py: lines 2-2: they are not those that the record's digest says"]);
    assert_eq!(pieces(&lay(&imports, TEXT), TEXT), ["p  \"one\\n\"", "r  \"three\\nfour\\n\""]);
}

#[test]
fn of_two_records_the_more_exact_one_counts() {
    let lines = |source, session: &str| {
        let imported = Imported { source, ..imported(&[(2, 3, &agent(session))]) };
        fitted(&imported, TEXT).0.remove(0)
    };
    let mut whole = lines(Source::Trailers, "t");
    whole.authors[0].lines = vec![(1, 4)];
    whole.authors[0].shared = true;
    let imports = [whole, lines(Source::AgentTrace, "a"), lines(Source::GitAi, "g")];
    let expected = ["t ambiguous \"one\\n\"", "g  \"two\\nthree\\n\"", "t ambiguous \"four\\n\""];
    assert_eq!(pieces(&lay(&imports, TEXT), TEXT), expected);
}

#[test]
fn what_is_known_stays_and_what_is_not_is_filled() {
    let (imports, _) = fitted(&imported(&[(1, 4, &agent("p"))]), TEXT);
    let mut known = Layer::default();
    let piece = |start, end, origin: &Arc<Origin>| Piece {
        span: Span::new(start, end),
        origin: Arc::clone(origin),
        touched: Touched::REANCHORED,
    };
    known.push(piece(4, 8, &agent("known")));
    known.push(piece(8, 14, &Arc::new(Origin::unknown())));
    let filled = known.filled(&lay(&imports, TEXT));
    let expected = ["p  \"one\\n\"", "known reanchored \"two\\n\"", "p reanchored \"three\\n\"", "p  \"four\\n\""];
    assert_eq!(pieces(&filled, TEXT), expected);
    assert_eq!(known.filled(&Layer::default()), known);
}

#[test]
fn a_large_record_becomes_several() {
    let text = "x\n".repeat(3000);
    let (p, q) = (agent("p"), agent("q"));
    let ranges: Vec<_> = (1..=2000).map(|line| (line, line, if line % 2 == 0 { &p } else { &q })).collect();
    let (imports, _) = fit(&imported(&ranges), "a.py", &text, COMMIT, BLOB);
    assert_eq!(imports.len(), 5);
    assert_eq!(imports.iter().map(Import::lines).sum::<u64>(), 2000);
    assert_eq!(lay(&imports, &text).pieces().len(), 2000);
}

#[test]
fn reading_is_bounded() {
    let long = "x".repeat(MAX_BYTES + 1);
    for imported in [vec![git_ai::read(&long)], agent_trace::read(&long)] {
        assert!(imported[0].files.is_empty() && imported[0].notes.told[0].contains("16"), "{:?}", imported[0].notes);
    }
    // Ranges inside each other, as many as are read and more.
    let key = "s_00000000000001::t_00000000000000";
    let count = u32::try_from(MAX_RANGES).unwrap();
    let ranges: Vec<String> = (1..=count + 500).map(|at| format!("{at}-{}", 2 * count + 2000 - at)).collect();
    let session = r#"{"s_00000000000001":{"agent_id":{"tool":"claude","id":"p","model":"m"}}}"#;
    let note = format!("a.py\n  {key} {}\n---\n{{\"sessions\":{session}}}", ranges.join(","));
    let imported = git_ai::read(&note);
    assert_eq!(imported.files["a.py"].len(), 1);
    assert_eq!((imported.notes.told.len(), imported.notes.more), (MAX_NOTES, 500 - MAX_NOTES));
    // Nested deeper than anybody writes.
    assert!(!git_ai::read(&format!("a\n  x 1\n---\n{}", "[".repeat(100_000))).notes.is_empty());
}
