//! Who wrote what: claims in any order, plugins, people, and what can be done about it.

use super::{DELETE, Desk, QUIET};
use crate::engine::{Event, Handed, Markup, hover, offers, tags};
use crate::provenance::record::Body;
use crate::provenance::{Actor, Agent, Claim, Evidence, OWN_TOOL, Version, Witness};
use crate::text::Span;

fn claude() -> Agent {
    Agent { agent: "claude".to_owned(), model: None, session: "s1".to_owned(), tool_use_id: None }
}

#[test]
fn a_finding_names_the_agent_that_wrote_its_line_however_late_it_is_told() {
    let mut desk = Desk::with_base(QUIET);
    desk.open("file:///a.py", QUIET);
    desk.replace("file:///a.py", 1, DELETE);
    let agents = |desk: &Desk| desk.published.last().expect("shown").findings[0].origin.agents.clone();
    assert_eq!(agents(&desk), [""; 0], "nobody is named without evidence");
    assert_eq!(desk.recalled, ["a.py"]);
    let claim = Claim::of_agent(7, claude(), Some(Version::text(QUIET)), Version::text(DELETE));
    let claims = vec![claim];
    desk.feed(Event::Claimed { root: "/".to_owned(), path: "a.py".to_owned(), claims: claims.clone() });
    assert_eq!(agents(&desk), ["claude"]);
    let view = desk.engine.view("file:///a.py").expect("open");
    let found = tags(&view);
    assert!(found.len() == 1 && found[0].involves_an_agent(), "{found:?}");
    let (_, told) = hover(&view, found[0].span, Markup::Plain).expect("a hover");
    assert!(told.contains("Written by: AI (claude), session s1; declared"), "{told}");
    // The same claim again changes nothing, and a person's word clears nothing that a claim proves.
    let published = desk.published.len();
    desk.feed(Event::Claimed { root: "/".to_owned(), path: "a.py".to_owned(), claims });
    assert_eq!(desk.published.len(), published);
    desk.feed(Event::Stated {
        uri: "file:///a.py".to_owned(),
        span: found[0].span,
        person: "ana@example.org".to_owned(),
    });
    assert!(matches!(desk.recorded.as_slice(), [Body::Intervention(said)] if said.person == "ana@example.org"));
    assert_eq!(agents(&desk), ["claude"]);
}

#[test]
fn what_was_declared_while_a_document_was_closed_counts_when_it_is_opened_again() {
    let mut desk = Desk::with_base(QUIET);
    desk.open("file:///a.py", QUIET);
    desk.feed(Event::Closed { uri: "file:///a.py".to_owned() });
    let claims = vec![Claim::of_agent(7, claude(), Some(Version::text(QUIET)), Version::text(DELETE))];
    desk.feed(Event::Claimed { root: "/".to_owned(), path: "a.py".to_owned(), claims });
    desk.open("file:///a.py", DELETE);
    assert_eq!(desk.published.last().expect("shown").findings[0].origin.agents, ["claude"]);
}

#[test]
fn a_plugin_names_the_author_of_the_edit_that_it_speaks_of_and_of_no_other() {
    let mut desk = Desk::with_base(QUIET);
    desk.open("file:///a.py", QUIET);
    let accepted = Witness::Accepted(claude());
    desk.feed(Event::Witnessed { uri: "file:///a.py".to_owned(), version: 1, witness: accepted.clone() });
    desk.edit("file:///a.py", 1, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='a')\n");
    desk.edit("file:///a.py", 2, [3, 0, 3, 0], "rds.delete_db_instance(DBInstanceIdentifier='b')\n");
    let agents = |desk: &Desk| -> Vec<Vec<String>> {
        desk.published.last().expect("shown").findings.iter().map(|found| found.origin.agents.clone()).collect()
    };
    assert_eq!(agents(&desk), [vec!["claude".to_owned()], vec![]]);
    desk.feed(Event::Witnessed { uri: "file:///a.py".to_owned(), version: 2, witness: accepted });
    assert!(desk.said.last().is_some_and(|line| line.contains("goes before")), "{:?}", desk.said);
}

#[test]
fn all_that_a_session_changed_in_a_file_goes_back_at_once() {
    let base = "a = 1\nb = 2\nc = 3\nd = 4\n";
    let (first, second) = ("a = 9\nb = 2\nc = 3\nd = 4\n", "a = 9\nb = 2\nc = 3\nd = 8\n");
    let mut desk = Desk::with_base(base);
    desk.open("file:///a.py", base);
    desk.replace("file:///a.py", 1, first);
    desk.replace("file:///a.py", 2, second);
    let claim = |seq, before, after| Claim::of_agent(seq, claude(), Some(Version::text(before)), Version::text(after));
    let claims = vec![claim(1, base, first), claim(2, first, second)];
    desk.feed(Event::Claimed { root: "/".to_owned(), path: "a.py".to_owned(), claims });
    // A line of somebody else stays.
    desk.edit("file:///a.py", 3, [2, 0, 2, 0], "x = 0\n");
    let view = desk.engine.view("file:///a.py").expect("open");
    let found = offers(&view, Span::new(0, 0));
    let titles: Vec<&str> = found.iter().map(|offer| offer.title.as_str()).collect();
    let session = "Revert all 2 changes of session s1 in this file";
    assert_eq!(titles, ["Revert this change to the base", session, "I wrote this (recorded)"]);
    let after = |at: usize| {
        let mut text = view.string();
        for edit in view.edits(&found[at].fingerprint, found[at].kind, "").iter().rev() {
            text.replace_range(edit.span.start..edit.span.end, &edit.text);
        }
        text
    };
    assert_eq!(after(0), "a = 1\nb = 2\nx = 0\nc = 3\nd = 8\n");
    assert_eq!(after(1), "a = 1\nb = 2\nx = 0\nc = 3\nd = 4\n");
    assert_eq!(offers(&view, Span::new(8, 8)), [], "an untouched line has no offers");
}

/// An agent's line is in the text; whoever takes the one offer that excepts it makes an edit of ours.
#[test]
fn an_edit_that_was_handed_out_is_ours_when_it_is_made_and_only_then() {
    let mut desk = Desk::with_base(QUIET);
    desk.open("file:///a.py", QUIET);
    desk.replace("file:///a.py", 1, DELETE);
    let view = desk.engine.view("file:///a.py").expect("open");
    let offer = offers(&view, Span::new(0, DELETE.len())).into_iter().find(|offer| offer.title.starts_with("Except"));
    let offer = offer.expect("an offer");
    let edits = view.edits(&offer.fingerprint, offer.kind, "2999-01-01");
    let edit = Handed::of(&view, &edits);
    let comment = edits[0].text.clone();
    desk.feed(Event::Handed { uri: "file:///a.py".to_owned(), edit: edit.clone() });
    let writer = |desk: &Desk| {
        let view = desk.engine.view("file:///a.py").expect("open");
        let at = view.string().find("# tagout").expect("the comment");
        let piece = view.layer.within(Span::new(at, at + 8)).next().expect("a piece");
        (piece.origin.actor.clone(), piece.origin.evidence)
    };
    // The same words at another place, or with more, are somebody's own.
    desk.edit("file:///a.py", 2, [0, 0, 0, 0], &comment);
    assert_eq!(writer(&desk), (Actor::Unknown, Evidence::None));
    desk.edit("file:///a.py", 3, [0, 0, 1, 0], "");
    desk.edit("file:///a.py", 4, [2, 0, 2, 0], &format!("{comment}# and more\n"));
    assert_eq!(writer(&desk), (Actor::Unknown, Evidence::None));
    desk.edit("file:///a.py", 5, [2, 0, 4, 0], "");
    assert!(desk.recorded.is_empty());
    desk.edit("file:///a.py", 6, [2, 0, 2, 0], &comment);
    let own = Actor::Tool { name: OWN_TOOL.to_owned() };
    assert_eq!(writer(&desk), (own.clone(), Evidence::Editor));
    assert!(matches!(desk.recorded.as_slice(), [Body::Claim(claim)] if claim.actor == own && claim.path == "a.py"));
    // Taken back and done again it stays ours; handed out once it counts once.
    desk.edit("file:///a.py", 7, [2, 0, 3, 0], "");
    desk.edit("file:///a.py", 8, [2, 0, 2, 0], &comment);
    assert_eq!(writer(&desk), (own, Evidence::Editor));
    assert_eq!(desk.recorded.len(), 1);
}
