use super::super::origin::{Actor, Agent};
use super::super::{Claim, Hunk, Origin, Piece, Tomb, Touched, Version, Witness};
use super::*;

fn agent(session: &str) -> Agent {
    Agent { agent: "claude".into(), model: None, session: session.into(), tool_use_id: Some(format!("{session}-1")) }
}

fn typing() -> Witness {
    Witness::Typing { id: None }
}

fn claim(seq: u64, session: &str, before: &str, after: &str) -> Claim {
    Claim::of_agent(seq, agent(session), Some(Version::text(before)), Version::text(after))
}

fn book(text: &str) -> Book {
    let mut book = Book::default();
    book.opened(text);
    book
}

/// Types `put` over the first `gone` of the present text.
fn type_over(book: &mut Book, gone: &str, put: &str, witness: &Witness) {
    let text = book.text().unwrap().to_string();
    let start = text.find(gone).unwrap();
    book.edited(&Edit { span: Span::new(start, start + gone.len()), text: put.into() }, witness);
}

/// Every piece: its text, a letter for its author, its flags; every tombstone: `+` and what it counts.
fn shown(book: &Book) -> Vec<String> {
    let text = book.text().unwrap().to_string();
    let who = |origin: &Origin| match &origin.actor {
        Actor::Ai(agent) => agent.session.clone(),
        Actor::Human { .. } => "human".into(),
        Actor::Tool { name } => name.clone(),
        Actor::Vcs { operation } => operation.clone(),
        Actor::Unknown => "unknown".into(),
    };
    let piece = |piece: &Piece| {
        let flags: String = piece.touched.names().map(|name| format!(" {name}")).collect();
        format!("{:?} {}{flags}", piece.span.of(&text), who(&piece.origin))
    };
    let tomb = |tomb: &Tomb| format!("{} -{} {}", tomb.at, tomb.lines, who(&tomb.origin));
    book.layer().pieces().iter().map(piece).chain(book.layer().tombs().iter().map(tomb)).collect()
}

#[test]
fn nobody_is_a_person_by_default() {
    let mut book = book("one\n");
    type_over(&mut book, "one", "one two", &Witness::Nothing);
    assert_eq!(shown(&book), ["\" two\" unknown"]);
}

#[test]
fn a_claim_counts_in_either_order_and_once() {
    let (before, after) = ("one\n", "one\ntwo\n");
    let mut early = book(before);
    early.claimed(claim(1, "p", before, after));
    early.replaced(after, &Witness::Nothing);
    let mut late = book(before);
    late.replaced(after, &Witness::Nothing);
    assert_eq!(shown(&late), ["\"two\\n\" unknown"]);
    assert!(late.claimed(claim(1, "p", before, after)));
    assert!(!late.claimed(claim(1, "p", before, after)));
    assert_eq!(shown(&early), ["\"two\\n\" p"]);
    assert_eq!(shown(&late), shown(&early));
}

#[test]
fn a_late_claim_reaches_below_what_was_typed_since() {
    let (before, after) = ("one\n", "one\ntwo three\n");
    let mut book = book(before);
    book.replaced(after, &Witness::Nothing);
    type_over(&mut book, "three", "four", &typing());
    assert!(book.claimed(claim(1, "p", before, after)));
    let seen = ["\"two \" p human-edited", "\"four\" human", "\"\\n\" p human-edited"];
    assert_eq!(shown(&book), seen);
}

#[test]
fn two_sessions_in_one_reload_and_a_stranger_between() {
    let (base, p, stranger, q) = ("a1\n", "a1\np1\n", "a1\np1\nu1\n", "a1\np1\nu1\nq1\n");
    let mut book = book(base);
    book.claimed(claim(1, "p", base, p));
    book.claimed(claim(2, "q", stranger, q));
    book.replaced(q, &Witness::Nothing);
    assert_eq!(shown(&book), ["\"p1\\n\" p", "\"u1\\n\" unknown", "\"q1\\n\" q"]);
}

#[test]
fn without_the_text_between_two_authors_the_last_one_counts_and_it_is_said() {
    let (base, middle, end) = ("a1\n", "a1\np1\n", "a1\np1\nq1\n");
    let only = |text: &str| Version::digest(TextDigest::of(text).canonical);
    let mut book = book(base);
    book.replaced(end, &Witness::Nothing);
    book.claimed(Claim::of_agent(1, agent("p"), Some(only(base)), only(middle)));
    book.claimed(Claim::of_agent(2, agent("q"), Some(only(middle)), only(end)));
    assert_eq!(shown(&book), ["\"p1\\nq1\\n\" q ambiguous"]);
}

#[test]
fn declared_ranges_decide_among_equal_lines() {
    let (before, after) = ("x\nx\n", "x\nx\nx\n");
    let hunk = Hunk { old: (0, 0), new: (0, 2), removed: None };
    let mut told = book(before);
    told.claimed(claim(1, "p", before, after).at(vec![hunk]));
    told.replaced(after, &Witness::Nothing);
    assert_eq!(told.layer().pieces()[0].span, Span::new(0, 2));
    assert_eq!(shown(&told), ["\"x\\n\" p"]);
    let mut compared = book(before);
    compared.claimed(claim(1, "p", before, after));
    compared.replaced(after, &Witness::Nothing);
    assert_eq!(shown(&compared), ["\"x\\n\" p ambiguous"]);
}

#[test]
fn undo_and_redo_bring_layers_back() {
    let (before, after) = ("one\n", "one\ntwo\n");
    let mut book = book(before);
    book.claimed(claim(1, "p", before, after));
    book.replaced(after, &Witness::Nothing);
    let (with, typed) = (book.shared_layer(), typing());
    type_over(&mut book, "two\n", "", &typed);
    assert_eq!(*book.layer(), Layer::default());
    type_over(&mut book, "one\n", "one\ntwo\n", &typed);
    assert_eq!(*book.layer(), *with);
}

#[test]
fn a_person_says_i_wrote_this() {
    let (before, after) = ("one\n", "one\ntwo\n");
    let mut book = book(before);
    book.replaced(after, &Witness::Nothing);
    assert!(book.stated(Span::new(0, 8), "ana@example.org"));
    assert_eq!(shown(&book), ["\"one\\ntwo\\n\" human"]);
    assert!(book.claimed(claim(1, "p", before, after)), "a claim proves otherwise, however late");
    assert_eq!(shown(&book), ["\"one\\n\" human", "\"two\\n\" p"]);
}

#[test]
fn a_formatter_respells_and_does_not_take_over() {
    let (before, after) = ("a = 1\n", "a = 1\nf('b', c)\n");
    let mut book = book(before);
    book.expects("black");
    book.claimed(claim(1, "p", before, after));
    book.replaced("a = 1\nf(\n    'b',\n    c,\n)\n", &Witness::Nothing);
    let text = book.text().unwrap().to_string();
    for view in book.layer().lines(&text).iter().filter(|view| (2..=5).contains(&view.line)) {
        assert_eq!(view.involvement().agents, ["claude"], "{view:?}");
        assert!(!view.involvement().unknown && view.touched.has(Touched::REFORMATTED), "{view:?}");
    }
    let text = shown(&book).join("; ");
    assert!(text.contains(" black") && !text.contains("unknown") && !text.contains("human"), "{text}");
}

#[test]
fn an_opened_file_that_an_agent_created_is_its() {
    let mut book = Book::default();
    book.claimed(claim(1, "p", "", "one\n"));
    book.opened("one\n");
    assert_eq!(shown(&book), ["\"one\\n\" p"]);
}

#[test]
fn a_keystroke_beside_a_pending_claim_is_no_residual_of_it() {
    let (before, after) = ("one\ntwo\n", "one\nlong new line\ntwo\n");
    let mut book = book(before);
    book.claimed(claim(1, "p", before, after));
    type_over(&mut book, "two", "two!", &typing());
    assert_eq!(shown(&book), ["\"!\" human"]);
}

#[test]
fn deletions_are_recorded_unless_one_takes_back_ones_own() {
    let (before, after) = ("guard\nkeep\n", "keep\n");
    let mut book = book(before);
    book.claimed(claim(1, "p", before, after));
    book.replaced(after, &Witness::Nothing);
    assert_eq!(shown(&book), ["0 -1 p"]);
    type_over(&mut book, "keep", "keep it", &typing());
    type_over(&mut book, " it", "", &typing());
    assert_eq!(shown(&book), ["0 -1 p"]);
    type_over(&mut book, "keep\n", "guard\nkeep\n", &typing());
    assert_eq!(book.layer().tombs(), [], "put back where it was taken from");
}

#[test]
fn line_ends_and_marks_change_no_origin() {
    let (before, after) = ("one\n", "one\ntwo\nthree\n");
    let mut book = book(before);
    book.claimed(claim(1, "p", before, after));
    book.replaced(after, &Witness::Nothing);
    book.replaced("\u{feff}one\r\ntwo\r\nthree\r\n", &Witness::Nothing);
    assert_eq!(shown(&book), ["\"two\\r\\nthree\\r\\n\" p reformatted"]);
    let mut windows = self::book("one\r\n");
    windows.claimed(claim(1, "p", before, after));
    windows.replaced("one\r\ntwo\r\nthree\r\n", &Witness::Nothing);
    assert_eq!(shown(&windows), ["\"two\\r\\nthree\\r\\n\" p"]);
}

#[test]
fn what_is_recalled_fills_in_what_is_unknown_and_goes_on() {
    let recalled = || {
        let mut past = book("a = 1\n");
        past.claimed(claim(1, "P", "a = 1\n", "a = 1\nb = 2\n"));
        past.replaced("a = 1\nb = 2\n", &Witness::Nothing);
        (past.layer().clone(), shown(&past))
    };
    let (layer, wanted) = recalled();
    // Nobody saw it come about, and somebody types already.
    let mut late = book("a = 1\nb = 2\n");
    type_over(&mut late, "1", "7", &typing());
    assert!(late.recalled("a = 1\nb = 2\n", layer.clone()));
    assert_eq!(shown(&late).last(), wanted.last());
    assert!(!late.recalled("a = 1\nb = 2\n", layer.clone()), "it is no news twice");
    // With other line ends, and with what was not saved when the editor was closed.
    let mut crlf = book("a = 1\r\nb = 2\r\n");
    assert!(crlf.recalled("a = 1\nb = 2\n", layer.clone()));
    assert_eq!(crlf.layer().lines("a = 1\r\nb = 2\r\n")[1].involvement().agents, ["claude"]);
    let mut unsaved = book("a = 1\nb = 2\nc = 3\n");
    assert!(unsaved.recalled("a = 1\nb = 2\n", layer));
    assert_eq!(unsaved.layer().lines("a = 1\nb = 2\nc = 3\n")[1].involvement().agents, ["claude"]);
    assert!(unsaved.layer().lines("a = 1\nb = 2\nc = 3\n")[2].involvement().unknown);
}

#[test]
fn what_an_agent_writes_while_the_past_is_looked_up_did_not_come_first() {
    let (old, new) = ("a = 1\n", "a = 1\nb = 2\n");
    let declared = || claim(1, "P", old, new);
    for early in [true, false] {
        let mut open = book(old);
        if early {
            open.claimed(declared());
        }
        // The disk was read after the agent wrote, and before anybody declared it.
        open.recalled(new, book(new).layer().clone());
        open.replaced(new, &Witness::Nothing);
        open.claimed(declared());
        assert_eq!(shown(&open), ["\"b = 2\\n\" P"], "declared early: {early}");
    }
}
