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

/// A repository with our hooks of git and a remote, in which an agent has written a line that was committed.
fn hooked() -> Stage {
    let mut stage = Stage::new(true);
    named(&stage);
    stage.git(&["init", "--quiet", "--bare", "--initial-branch=main", "../far.git"]);
    stage.git(&["remote", "add", "origin", "../far.git"]);
    stage.write("app.py", "B10 = 1\n");
    stage.git(&["add", "--all"]);
    stage.git(&["commit", "--quiet", "--message", "start"]);
    stage.agent("P", "app.py", "B10 = 1\nP10 = 21\n");
    stage.git(&["commit", "--quiet", "--all", "--message", "more"]);
    stage
}

fn named(stage: &Stage) {
    stage.git(&["config", "user.name", "ana"]);
    stage.git(&["config", "user.email", "ana@example.org"]);
}

fn synced(stage: &Stage) -> String {
    let ran = tagout(&stage.here, &["sync"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    ran.out
}

#[test]
fn a_push_takes_it_along_and_two_clones_put_theirs_together() {
    let mut stage = hooked();
    let pushed = stage.try_git(&["push", "--quiet", "origin", "main"], "");
    assert!(pushed.code == Some(0) && !pushed.err.contains("who wrote what"), "{}", pushed.err);
    let home = stage.here.clone();
    stage.git(&["clone", "--quiet", "../far.git", "../clone"]);
    stage.enter("../clone");
    named(&stage);
    assert!(!stage.blame(&["app.py"]).out.contains("claude"));
    assert_eq!(synced(&stage), "tagout: nothing to record; origin: its notes are here, there was nothing to push\n");
    stage.check(&["app.py"], "the clone");
    assert!(stage.blame(&["app.py"]).out.contains("claude"));
    // Both go on, and the other one is faster.
    stage.agent("Q", "other.py", "Q10 = 1\n");
    stage.git(&["add", "--all"]);
    stage.git(&["commit", "--quiet", "--message", "other"]);
    stage.git(&["push", "--quiet", "origin", "main:other"]);
    let clone = std::mem::replace(&mut stage.here, home);
    stage.agent("P", "third.py", "P11 = 1\n");
    stage.git(&["add", "--all"]);
    stage.git(&["commit", "--quiet", "--message", "third"]);
    let pushed = stage.try_git(&["push", "--quiet", "origin", "main"], "");
    assert!(pushed.code == Some(0) && !pushed.err.contains("who wrote what"), "{}", pushed.err);
    stage.here = clone;
    synced(&stage);
    stage.git(&["pull", "--quiet", "--rebase", "origin", "main"]);
    for file in ["app.py", "other.py", "third.py"] {
        stage.check(&[file], "after both");
        assert!(stage.blame(&[file]).out.contains("claude"), "{file}: {}", stage.blame(&[file]).out);
    }
}

#[test]
fn a_push_goes_on_without_it() {
    let stage = hooked();
    let far = |name: &str| !stage.git(&["ls-remote", "origin", name]).is_empty();
    let hook = stage.here.join("../far.git/hooks/update");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    std::fs::write(&hook, "#!/bin/sh\ncase $1 in refs/notes/*) echo no notes here >&2; exit 1;; esac\n").unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let pushed = stage.try_git(&["push", "--quiet", "origin", "main"], "");
    assert_eq!(pushed.code, Some(0), "{}", pushed.err);
    assert!(
        pushed.err.contains("who wrote what was not pushed along") && pushed.err.contains("`tagout sync`"),
        "{}",
        pushed.err
    );
    assert!(far("refs/heads/main") && !far("refs/notes/tagout"));
    // Nobody asks for it.
    std::fs::remove_file(&hook).unwrap();
    stage.git(&["config", "tagout.sync", "false"]);
    stage.git(&["push", "--quiet", "origin", "main:second"]);
    assert!(!far("refs/notes/tagout"));
    // What was typed has no name.
    stage.git(&["config", "--unset", "tagout.sync"]);
    stage.git(&["push", "--quiet", "../far.git", "main:third"]);
    assert!(!far("refs/notes/tagout"));
    let said = synced(&stage);
    assert!(said.contains("refs/notes/tagout was pushed") && far("refs/notes/tagout"), "{said}");
}

#[test]
fn a_sync_with_nobody_says_so() {
    let stage = shop();
    let none = tagout(&stage.here, &["sync"]);
    assert!(none.code == Some(2) && none.err.contains("there is no remote here"), "{}", none.err);
    let odd = tagout(&stage.here, &["sync", "--upload-pack=touch x"]);
    assert!(odd.code == Some(2), "{}", odd.err);
    let unknown = tagout(&stage.here, &["sync", "far"]);
    assert!(unknown.code == Some(2) && unknown.err.contains("no remote `far`"), "{}", unknown.err);
    let hook = tagout(&stage.here, &["sync", "--hook", ""]);
    assert_eq!((hook.code, hook.out.as_str(), hook.err.as_str()), (Some(0), "", ""));
}
