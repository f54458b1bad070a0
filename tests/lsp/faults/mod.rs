//! What may go wrong between a client and a server. Each check is run against our server and, to see that it can fail,
//! against one of `broken`, which must fail for the reason it was broken for.

mod early;
mod ends;
mod typing;
mod waits;

use super::broken::{self, Fault};
use super::session::{Reads, Session};
use super::stage::{self, Gate, WORD};
use super::typist::Typist;
use serde_json::{Value, json};

const URI: &str = "file:///work/a.py";
type Check = Result<(), String>;

/// The check holds for `ours` and fails for `broken` with one of the words `why`.
fn tell_apart(check: impl Fn(&mut Session) -> Check, ours: Session, broken: Session, why: &[&str]) {
    tell_ends_apart((&check, ours), (&check, broken), why);
}

/// The same with a check for each, where ours is held up by other means than a broken one.
fn tell_ends_apart(
    (check, mut ours): (impl Fn(&mut Session) -> Check, Session),
    (again, mut broken): (impl Fn(&mut Session) -> Check, Session),
    why: &[&str],
) {
    assert_eq!(check(&mut ours), Ok(()));
    let found = again(&mut broken).expect_err("a broken server passes: the check proves nothing");
    assert!(why.iter().any(|why| found.contains(why)), "the broken server failed for another reason: {found}");
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, wanted: &T) -> Check {
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found:?} instead of {wanted:?}")) }
}

#[test]
fn every_fault_is_seen_in_a_broken_server() {
    let parts =
        [include_str!("early.rs"), include_str!("ends.rs"), include_str!("typing.rs"), include_str!("waits.rs")];
    let tests = parts.iter().flat_map(|part| part.split("#[test]\n").skip(1));
    let forgetful = tests.filter(|test| !test.split("\n}\n").next().is_some_and(|body| body.contains("    tell_")));
    let names: Vec<&str> = forgetful.filter_map(|test| test.lines().find(|line| line.starts_with("fn "))).collect();
    assert_eq!(names, Vec::<&str>::new(), "these tests were never seen red");
}
