//! `tagout` as people and pipelines run it.

mod change;
mod foreign;
mod formats;
mod gates;
mod hostile;
mod init;
mod listed;
mod notebooks;
mod notes;
mod own;
mod plan;
pub(crate) mod program;
mod replay;
mod words;
pub(crate) mod workshop;

use program::{tagout, tagout_reading};
use std::fs;
use tempfile::tempdir;

#[test]
fn a_clean_folder_exits_with_zero() {
    let folder = tempdir().expect("a folder");
    fs::write(folder.path().join("app.py"), "print('hello')\n").expect("a file");
    let ran = tagout(folder.path(), &["check"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "tagout: no findings in 1 file\n"), "{}", ran.err);
}

#[test]
fn places_are_shown_from_the_current_folder_and_reported_from_the_root() {
    let workshop = workshop::Workshop::with(&[("scripts/a.sh", workshop::DELETES), ("b.sh", workshop::DELETES)]);
    let below = workshop.path().join("scripts");
    let ran = tagout(&below, &["check", ".", ".."]);
    assert!(ran.out.contains(" --> a.sh:1:1\n") && ran.out.contains(" --> ../b.sh:1:1\n"), "{}", ran.out);
    let ran = tagout(&below, &["check", "--format", "jsonl"]);
    assert!(ran.out.contains("\"path\":\"scripts/a.sh\""), "{}", ran.out);
}

#[test]
fn a_missing_path_is_named() {
    let folder = tempdir().expect("a folder");
    let ran = tagout(folder.path(), &["check", "nowhere.py"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("nowhere.py: no such file or folder"), "{}", ran.err);
}

#[test]
fn standard_input_stands_where_it_is_told() {
    let folder = tempdir().expect("a folder");
    let ran = tagout_reading(folder.path(), &["check", "--stdin", "--path", "x.py", "--format", "json"], "x = 1\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["summary"]["files"], 1);
}

#[test]
fn an_exception_that_has_ended_is_a_finding() {
    let folder = tempdir().expect("a folder");
    let policy = |until: &str| {
        format!(
            "version = 1\n[[exception]]\nrule = \"resource-replaced\"\npaths = [\"sandbox/**\"]\nreason = \"spare\"\n\
             by = \"ana@example.org\"\nuntil = \"{until}\"\n"
        )
    };
    for (until, code) in [("2001-02-03", 1), ("2999-02-03", 0)] {
        fs::write(folder.path().join("tagout.toml"), policy(until)).expect("a file");
        let ran = tagout(folder.path(), &["check", "--fail-on", "medium"]);
        let named = ran.out.contains("tagout.toml:2") && ran.out.contains("2001-02-03, ask ana@example.org");
        assert_eq!((ran.code.unwrap_or(2), named), (code, code == 1), "{} {}", ran.out, ran.err);
    }
}
