//! `tests/exceptions/`: comments that ask for an exception, and what is said of those that do not count.
//!
//! `UPDATE=1 cargo test exceptions` rewrites the caret lines.

use crate::fixture;
use std::path::Path;

#[test]
fn an_exception_that_does_not_count_says_why_and_a_mention_says_nothing() {
    let (mut told, mut quiet, mut excepted) = (0, 0, 0);
    for fixture in fixture::all(Path::new("tests/exceptions")) {
        let findings = fixture.findings(&fixture.code);
        let own: Vec<_> = findings.iter().filter(|finding| finding.rule.starts_with("exception-")).cloned().collect();
        let marked = fixture.marked(&own);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&fixture.file, &marked).unwrap();
        } else {
            assert_eq!(marked, fixture.written, "{}: UPDATE=1 rewrites the marks", fixture.file.display());
        }
        told += own.len();
        quiet += usize::from(own.is_empty());
        excepted += findings.iter().filter(|finding| finding.excepted.is_some()).count();
    }
    assert!(told > 20 && quiet > 0, "{told} were told, {quiet} texts are quiet");
    assert_eq!(excepted, 4, "the four good ones of reasons.py, and nothing by a bad one");
}
