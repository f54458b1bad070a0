//! The words tell the truth: `P1` was written by session P, `Q1` by session Q, `U1` by nobody known.

use super::super::digest::TextDigest;
use super::super::origin::Evidence;
use super::super::origin::{Actor, Agent};
use super::super::record::{Claimed, TextRef};
use super::*;

fn claim(seq: u64, session: &str, before: &str, after: &str) -> Claim {
    let agent = Agent { agent: "claude".into(), model: None, session: session.into(), tool_use_id: None };
    Claim::of_agent(seq, agent, Some(Version::text(before)), Version::text(after))
}

/// A line of history, each version from the one before.
fn line(texts: &[&str]) -> Vec<Revision> {
    let from = |at: usize| at.checked_sub(1).into_iter().collect();
    texts.iter().enumerate().map(|(at, text)| revision(text, from(at))).collect()
}

fn revision(text: &str, from: Vec<usize>) -> Revision {
    Revision { text: text.to_owned(), from, layers: Vec::new() }
}

/// Every word by whom its letter says; the others by nobody. Gives the layer.
#[track_caller]
fn holds(revisions: &[Revision], claims: &[Claim]) -> Layer {
    let layer = layer_of(revisions, claims, &[]);
    let text = &revisions.last().unwrap().text;
    let tells = |word: &&str| {
        word.len() > 1 && word.starts_with(['P', 'Q', 'U']) && word[1..].bytes().all(|byte| byte.is_ascii_digit())
    };
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(tells) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let pieces: Vec<_> = layer.within(Span::new(start, start + word.len())).collect();
        let found: Vec<&str> = pieces
            .iter()
            .filter_map(|piece| match &piece.origin.actor {
                Actor::Ai(agent) => Some(agent.session.as_str()),
                Actor::Unknown => None,
                other => panic!("{word} is by {other:?}"),
            })
            .collect();
        let wanted: Vec<&str> = [&word[..1]].into_iter().filter(|author| ["P", "Q"].contains(author)).collect();
        assert_eq!(found, wanted, "{word} in\n{text}");
    }
    layer
}

const V0: &str = "U10 one\nU11 two\nU12 three\nU13 four\nU14 five\nU15 six\n";

/// V0 with lines put in behind line `at`.
fn with(text: &str, at: usize, put: &str) -> String {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    lines.insert(at, put);
    lines.concat()
}

#[test]
fn a_commit_of_what_an_agent_wrote() {
    let x = with(V0, 2, "P20 new line\nP21 another line\n");
    holds(&line(&[V0, &x]), &[claim(1, "P", V0, &x)]);
    // Nobody committed in between, and the journal has the steps.
    let y = with(&x, 5, "Q30 from the second session\n");
    holds(&line(&[V0, &y]), &[claim(1, "P", V0, &x), claim(2, "Q", &x, &y)]);
    // In whatever order they were written down.
    holds(&line(&[V0, &y]), &[claim(2, "P", V0, &x), claim(1, "Q", &x, &y)]);
}

#[test]
fn a_commit_of_some_hunks_and_the_rest() {
    let first = with(V0, 1, "P20 the first hunk\n");
    let both = with(&first, 5, "P30 the second hunk\n");
    let rest = with(&both, 7, "U40 by somebody\n");
    let claims = [claim(1, "P", V0, &both)];
    holds(&line(&[V0, &first]), &claims);
    holds(&line(&[V0, &with(V0, 4, "P30 the second hunk\n")]), &claims);
    holds(&line(&[V0, &first, &rest]), &claims);
}

#[test]
fn a_person_edits_before_and_after_the_agent() {
    let before = with(V0, 0, "U20 somebody was here\nU21 and here\nU22 and here too\n");
    let x = with(&before, 5, "P30 by the agent\n");
    let after = with(&x, 9, "U40 somebody again\n");
    let claims = [claim(1, "P", &before, &x)];
    holds(&line(&[V0, &x]), &claims);
    holds(&line(&[V0, &after]), &claims);
    // Only the agent's hunk is committed.
    holds(&line(&[V0, &with(V0, 2, "P30 by the agent\n"), &after]), &claims);
}

#[test]
fn one_word_of_an_agents_line_is_changed_before_the_commit() {
    let x = with(V0, 2, "P20 = P21 + P22\n");
    let y = with(V0, 2, "P20 = P21 + U30\n");
    holds(&line(&[V0, &y]), &[claim(1, "P", V0, &x)]);
}

#[test]
fn a_squash_onto_a_moved_base_and_a_cherry_pick_onto_another_branch() {
    let x = with(V0, 2, "P20 first commit of the branch\n");
    let y = with(&x, 5, "P30 second commit of the branch\n");
    let claims = [claim(1, "P", V0, &x), claim(2, "P", &x, &y)];
    let moved = with(V0, 0, "U50 main went on\n");
    holds(&line(&[V0, &moved, &with(&y, 0, "U50 main went on\n")]), &claims);
    // The branch that takes it never had the text that the agent began with.
    let other = format!("U60 another head\nU61 and another\n{}", with(V0, 6, "U62 another tail\n"));
    let began = with(V0, 6, "U70 not there\n");
    let ended = with(&began, 3, "P80 picked\nP81 picked too\n");
    holds(&line(&[V0, &other, &with(&other, 5, "P80 picked\nP81 picked too\n")]), &[claim(1, "P", &began, &ended)]);
}

#[test]
fn both_parents_of_a_merge_are_asked() {
    let ours = with(V0, 1, "P20 on our side\n");
    let theirs = with(V0, 5, "Q30 on their side\n");
    let merged = with(&ours, 6, "Q30 on their side\n");
    let revisions =
        [revision(V0, Vec::new()), revision(&ours, vec![0]), revision(&theirs, vec![0]), revision(&merged, vec![1, 2])];
    holds(&revisions, &[claim(1, "P", V0, &ours), claim(2, "Q", V0, &theirs)]);
}

#[test]
fn what_is_thrown_away_leaves_nothing_and_what_comes_back_is_known() {
    let x = with(V0, 2, "P20 new line\nP21 another line\n");
    let claims = [claim(1, "P", V0, &x)];
    let layer = holds(&line(&[V0, V0]), &claims);
    assert!(!layer.has_agents());
    holds(&line(&[V0, &x, V0, &with(&x, 0, "U30 later\n")]), &claims);
}

#[test]
fn another_branch_owes_nothing_to_an_agent_that_wrote_alike() {
    let x = with(V0, 2, "foo {\n  set P20 = value\n}\n");
    let own = with(V0, 2, "bar {\n  set U30 = other\n}\n");
    let layer = holds(&line(&[V0, &own]), &[claim(1, "P", V0, &x)]);
    assert!(!layer.has_agents(), "{layer:?}");
}

#[test]
fn an_old_line_is_not_given_to_an_agent_who_wrote_the_same_later() {
    // The line stood there, went, and the agent's text of today has it again, uncommitted and thrown away.
    let v1 = with(V0, 2, "import os and sys\n");
    let v2: String = (0..30).map(|number| format!("U{number} the file of today\n")).collect();
    let x = with(&v2, 3, "import os and sys\n");
    let layer = holds(&line(&[V0, &v1]), &[claim(1, "P", &v2, &x)]);
    assert!(!layer.has_agents());
}

#[test]
fn the_first_version_is_not_what_an_agent_began_with() {
    let x = with(V0, 2, "P20 by the agent\n");
    for put in ["U30 later\n", "U30 later\nU31 and more\nU32 and more\n"] {
        holds(&line(&[&with(&x, 6, put)]), &[claim(1, "P", V0, &x)]);
    }
    // An earlier edit, and a line that somebody took out before the next one.
    let y = x.replace("U13 four\n", "");
    let z = with(&y, 4, "Q40 by another\n");
    holds(&line(&[&z]), &[claim(1, "P", V0, &x), claim(2, "Q", &y, &z)]);
}

#[test]
fn a_text_that_shares_a_line_with_an_agents_is_not_its() {
    let own: String = (0..30).map(|number| format!("U{number} the file of today\n")).collect();
    let x = "U40 a small file\nimport os and sys\n";
    let layer = holds(&line(&[&with(&own, 0, "import os and sys\n")]), &[claim(1, "P", "U40 a small file\n", x)]);
    assert!(!layer.has_agents(), "{layer:?}");
}

#[test]
fn what_an_agent_takes_back_it_has_not_written() {
    let x = with(V0, 2, "Q20 by the first\n");
    let y = with(&x, 5, "U30 by somebody\n");
    let z = with(&x, 1, "P40 by the second\n");
    let claims = [claim(1, "Q", V0, &x), claim(2, "P", &y, &z), claim(3, "P", &z, &y)];
    holds(&line(&[V0, &z]), &claims[..2]);
    holds(&line(&[V0, &y]), &claims);
    holds(&line(&[V0, &with(&y, 0, "U50 later\n")]), &claims);
    // A committed line is taken out, and that is thrown away.
    holds(&line(&[V0, &x, &x]), &[claim(1, "Q", V0, &x), claim(2, "Q", &x, V0)]);
    holds(&line(&[&x]), &[claim(1, "Q", V0, &x), claim(2, "Q", &x, V0)]);
}

#[test]
fn removals_keep_their_author() {
    let gone = "U10 one\nU11 two\nU14 five\nU15 six\n";
    let claims = [claim(1, "P", V0, gone)];
    let later = with(gone, 0, "U20 later\n");
    for texts in [vec![V0, gone], vec![V0, &later], vec![V0, gone, &later]] {
        let layer = holds(&line(&texts), &claims);
        let tombs: Vec<_> = layer.tombs().iter().map(|tomb| (tomb.lines, tomb.origin.agent().is_some())).collect();
        assert_eq!(tombs, [(2, true)], "{texts:?}");
    }
}

#[test]
fn notes_fill_in_what_nothing_else_tells() {
    let x = with(V0, 2, "P20 new line\n");
    let layer = layer_of(&line(&[V0, &x]), &[claim(1, "P", V0, &x)], &[]);
    let mut revisions = line(&[V0, &x, &with(&x, 0, "U30 later\n")]);
    revisions[1].layers.push(layer);
    holds(&revisions, &[]);
}

#[test]
fn line_ends_are_no_change() {
    let x = with(V0, 2, "P20 new line\nP21 another\n");
    let crlf = x.replace('\n', "\r\n");
    holds(&line(&[&V0.replace('\n', "\r\n"), &crlf, &with(&crlf, 0, "U30 later\r\n")]), &[claim(1, "P", V0, &x)]);
}

#[test]
fn a_person_says_what_they_wrote() {
    let digest = TextDigest::of(V0).canonical;
    let said = Statement { text: digest, spans: vec![Span::new(0, 8)], person: "ana@example.org".into() };
    let later = with(V0, 3, "U30 later\n");
    let layer = layer_of(&line(&[V0, &later]), &[], std::slice::from_ref(&said));
    let people: Vec<_> =
        layer.pieces().iter().filter(|piece| piece.origin.is_human()).map(|piece| piece.span).collect();
    assert_eq!(people, [Span::new(0, 8)]);
}

#[test]
fn claims_are_chosen_by_name_and_by_content() {
    let recorded = |path: &str, before: &str, after: &str| Claimed {
        path: path.into(),
        actor: Actor::Tool { name: "x".into() },
        evidence: Evidence::Declared,
        before: Some(TextRef::of(before, false)),
        after: TextRef::of(after, false),
        hunks: Vec::new(),
    };
    let claims: Vec<(u64, Claimed)> = [
        recorded("old.py", "", "a\n"),
        recorded("old.py", "a\n", "b\n"),
        recorded("other.py", "", "c\n"),
        recorded("new.py", "x\n", "y\n"),
        recorded("else.py", "b\n", "d\n"),
    ]
    .into_iter()
    .zip(1..)
    .map(|(claimed, seq)| (seq, claimed))
    .collect();
    let texts = |all: &[&str]| all.iter().map(|text| TextDigest::of(text).canonical).collect::<Vec<_>>();
    assert_eq!(relevant(&claims, &["new.py".into()], &[]), [3]);
    assert_eq!(relevant(&claims, &["new.py".into()], &texts(&["b\n", ""])), [0, 1, 3, 4]);
    assert_eq!(relevant(&claims, &[], &texts(&[""])), Vec::<usize>::new());
}

#[test]
fn most_lines_make_two_texts_akin() {
    let akin = |one: &str, other: &str| is_akin(one, &line(&[other]));
    assert!(akin("a\nb\nc\n", "b\n  c\nd\n"));
    assert!(!akin("a\nb\nc\n", "c\nd\ne\n"));
    assert!(!akin("a\n", "a\nb\nc\n"), "one line of another text is no sign");
    assert!(!akin("", "") && !akin("\n", "a\n"));
}
