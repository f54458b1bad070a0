//! One author a line, and what is not passed on.

use super::*;
use crate::provenance::view::LineView;

fn view(line: usize, shares: &[(&Arc<Origin>, usize)], untold: usize) -> LineView {
    let shares: Vec<_> = shares.iter().map(|(origin, bytes)| (Arc::clone(origin), *bytes)).collect();
    let ink = untold + shares.iter().map(|(_, bytes)| bytes).sum::<usize>();
    LineView { line, ink, shares, ..LineView::default() }
}

fn origin(actor: Actor, evidence: Evidence) -> Arc<Origin> {
    Arc::new(Origin { actor, evidence })
}

fn lines(views: &[LineView]) -> Vec<String> {
    let told = told("a.py", TEXT, views, |line| line != 9).unwrap();
    let one = |lines: &Lines| {
        let who = lines.origin.agent().map_or("person", |agent| &agent.session);
        format!("{}-{} {who}{}", lines.first, lines.last, if lines.shared { " shared" } else { "" })
    };
    told.lines.iter().map(one).collect()
}

#[test]
fn who_wrote_most_of_a_line_has_it() {
    let typed = origin(Actor::Human { id: None }, Evidence::Editor);
    let (p, q) = (agent("p"), agent("q"));
    let tool = origin(Actor::Tool { name: "rustfmt".into() }, Evidence::Editor);
    let views = [
        view(1, &[(&p, 9), (&typed, 1)], 0),
        view(2, &[(&p, 8), (&typed, 2)], 0),
        view(3, &[(&p, 5), (&typed, 5)], 0),
        view(4, &[(&typed, 95), (&q, 5)], 0),
        view(5, &[(&p, 4)], 6),
        view(6, &[(&tool, 10)], 0),
        view(7, &[(&p, 4), (&q, 6)], 0),
        view(9, &[(&p, 4)], 0),
    ];
    assert_eq!(lines(&views), ["1-1 p", "2-3 p shared", "4-4 person", "7-7 q"]);
}

#[test]
fn what_is_only_suspected_or_said_of_a_whole_commit_is_not_passed_on() {
    let suspected = origin(agent("p").actor.clone(), Evidence::Suspected);
    let imported = origin(Actor::Human { id: None }, Evidence::Import);
    let mut vague = view(3, &[(&agent("t"), 4)], 0);
    vague.touched = Touched::AMBIGUOUS;
    let views = [view(1, &[(&suspected, 4)], 0), view(2, &[(&imported, 4)], 0), vague];
    assert_eq!(lines(&views), [""; 0]);
}

#[test]
fn blank_lines_go_with_one_author_around_them() {
    let (p, q) = (agent("p"), agent("q"));
    let blank = |line| view(line, &[], 0);
    let views = [blank(1), view(2, &[(&p, 1)], 0), blank(3), blank(4), view(5, &[(&p, 1)], 0), blank(6)];
    assert_eq!(lines(&views), ["2-5 p"]);
    let views = [view(7, &[(&q, 1)], 0), blank(8), blank(9), view(10, &[(&q, 1)], 0)];
    assert_eq!(lines(&views), ["7-7 q", "10-10 q"]);
}
