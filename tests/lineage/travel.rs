//! Who wrote what, in a clone in which no agent ever worked.

use super::stage::Stage;
use crate::cli::program::tagout;

const NOTES: &str = "refs/notes/tagout:refs/notes/tagout";

/// A repository in which an agent has written a line that was committed.
fn shop() -> Stage {
    let mut stage = Stage::new(false);
    // Notes are commits of somebody.
    stage.git(&["config", "user.name", "ana"]);
    stage.git(&["config", "user.email", "ana@example.org"]);
    stage.write("app.py", "B10 = 1\n");
    stage.git(&["add", "--all"]);
    stage.git(&["commit", "--quiet", "--message", "start"]);
    stage.agent("P", "app.py", "B10 = 1\nP10 = 21\n");
    stage.git(&["commit", "--quiet", "--all", "--message", "more"]);
    stage
}

fn recorded(stage: &Stage) -> String {
    let ran = tagout(&stage.here, &["notes", "record"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    ran.out
}

#[test]
fn notes_carry_it_to_another_clone() {
    let mut stage = shop();
    let said = recorded(&stage);
    assert!(said.ends_with(": 1 file recorded in refs/notes/tagout\n"), "{said}");
    let again = recorded(&stage);
    assert!(again.ends_with(": nothing new, 1 file recorded already\n"), "{again}");
    stage.git(&["clone", "--quiet", ".", "clone"]);
    stage.enter("clone");
    let before = stage.blame(&["app.py"]).out;
    assert!(!before.contains("claude"), "{before}");
    stage.git(&["fetch", "--quiet", "origin", NOTES]);
    stage.check(&["app.py"], "the clone");
    let after = stage.blame(&["app.py"]).out;
    assert!(after.contains("claude") && after.ends_with("1 of 2 lines: an agent took part; 1 unknown\n"), "{after}");
    // The content counts, whatever the commit and the file are called.
    stage.git(&["mv", "app.py", "shop.py"]);
    stage.git(&["commit", "--quiet", "--amend", "--all", "--message", "other"]);
    stage.check(&["shop.py"], "renamed and amended in the clone");
    let renamed = stage.blame(&["shop.py"]).out;
    assert!(renamed.contains("claude"), "{renamed}");
}

#[test]
fn a_line_of_a_newer_tagout_stays_in_the_note() {
    let stage = shop();
    let blob = stage.git(&["rev-parse", "HEAD:app.py"]);
    stage.git(&["notes", "--ref=refs/notes/tagout", "add", "--message", "{\"v\":99}", blob.trim()]);
    // What it cannot read it says.
    let ran = tagout(&stage.here, &["notes", "record"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("the note on"), "{}", ran.err);
    let note = stage.git(&["notes", "--ref=refs/notes/tagout", "show", blob.trim()]);
    assert!(note.starts_with("{\"v\":99}\n") && note.contains("\"claude\""), "{note}");
}

#[test]
fn of_a_commit_that_nobody_knows_anything_about_nothing_is_recorded() {
    let stage = shop();
    let ran = tagout(&stage.here, &["notes", "record", "HEAD~1"]);
    assert!(ran.out.ends_with("it known who wrote it\n"), "{}{}", ran.out, ran.err);
    let none = tagout(&stage.here, &["notes", "record", "nowhere"]);
    assert!(none.code == Some(2) && none.err.contains("`nowhere` names no commit here"), "{}", none.err);
}
