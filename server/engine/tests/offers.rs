//! What a person is shown at a finding, and what can be done about it.

use super::*;
use crate::engine::{Markup, OfferKind, REASONS, hover, offers};
use crate::text::Span;

#[test]
fn a_hover_says_why_and_what_instead() {
    let mut desk = Desk::with_base(QUIET);
    desk.open("file:///a.py", DELETE);
    let view = desk.engine.view("file:///a.py").unwrap();
    let at = DELETE.find("delete_db").unwrap();
    let (span, plain) = hover(&view, Span::new(at, at), Markup::Plain).unwrap();
    assert!(span.of(DELETE).starts_with("rds.delete_db_instance"));
    for part in ["deletes the RDS instance \"billing\"", "Why: ", "Undo: ", "Instead: ", "critical", "rds-delete"] {
        assert!(plain.contains(part), "{part} in {plain}");
    }
    let (_, markdown) = hover(&view, Span::new(at, at), Markup::Markdown).unwrap();
    assert!(markdown.contains("**Undo.**"), "{markdown}");
    assert_eq!(hover(&view, Span::new(0, 0), Markup::Plain), None);
}

#[test]
fn a_hover_says_where_no_comment_can_stand() {
    let mut desk = Desk::with_base("");
    for (uri, text, can) in [
        ("file:///plain.sh", "echo a\nrm -rf /data\n", true),
        ("file:///fed.sh", "sh <<E\necho a\nrm -rf /data\nE\n", false),
        ("file:///quoted.sh", "sh -c 'echo a\nrm -rf /data'\n", false),
    ] {
        desk.open(uri, text);
        let view = desk.engine.view(uri).unwrap();
        let found = view.findings.iter().find(|finding| finding.rule == "rm-recursive").expect(text);
        let (_, words) = hover(&view, found.span, Markup::Plain).unwrap();
        let offered = offers(&view, found.span).iter().any(|offer| matches!(offer.kind, OfferKind::Except(_)));
        assert_eq!((offered, words.contains("No comment can stand here")), (can, !can), "{words}");
    }
}

/// Texts with `rds-delete` in awkward places; each offer but the explanation must take the finding away and leave a
/// text that is read without errors.
const AWKWARD: [(&str, &str); 6] = [
    ("file:///a.py", DELETE),
    (
        "file:///crlf.py",
        "import boto3\r\nif True:\r\n    boto3.client('rds').delete_db_instance(\r\n        DBInstanceIdentifier='b')\r\n",
    ),
    ("file:///a.sh", "set -e\naws rds delete-db-instance --db-instance-identifier billing\n"),
    ("file:///continued.sh", "cd infra && \\\n  aws rds delete-db-instance \\\n  --db-instance-identifier billing\n"),
    ("file:///last.sh", "cd infra && \\\n  aws rds delete-db-instance --db-instance-identifier billing\n"),
    (
        "file:///.github/workflows/a.yml",
        "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          aws rds delete-db-instance --db-instance-identifier b\n",
    ),
];

#[test]
fn every_offer_takes_the_finding_away() {
    let mut seen = Vec::new();
    for (uri, text) in AWKWARD {
        let mut desk = Desk::with_base("");
        desk.open(uri, text);
        let view = desk.engine.view(uri).unwrap();
        assert_eq!(view.findings.len(), 1, "{uri}");
        for offer in offers(&view, view.findings[0].span).iter().filter(|offer| offer.kind != OfferKind::Explain) {
            let mut now = text.to_owned();
            for edit in view.edits(&offer.fingerprint, offer.kind, "2026-12-26").iter().rev() {
                now.replace_range(edit.span.start..edit.span.end, &edit.text);
            }
            assert_ne!(now, text, "{uri}: {}", offer.title);
            let mut after = Desk::with_base("");
            after.open(uri, &now);
            assert_eq!(after.shown(), [], "{uri}: {} left {now}", offer.title);
            let view = after.engine.view(uri).unwrap();
            assert!(!view.tree.is_some_and(|tree| tree.root_node().has_error()), "{uri}: {} left {now}", offer.title);
            seen.push((uri, offer.kind));
        }
    }
    let excepts = seen.iter().filter(|(_, kind)| matches!(kind, OfferKind::Except(_))).count();
    assert_eq!(
        excepts,
        5 * REASONS.len(),
        "only a command continued on both sides has no place for a comment: {seen:?}"
    );
}
