//! What a change is measured against, through the terminal.

use super::program::{command, ran, tagout};
use super::workshop::{DELETES, HARMLESS, Workshop, git};
use std::fs;
use tempfile::tempdir;

#[test]
fn old_code_is_silent_and_new_code_speaks() {
    let workshop = Workshop::with(&[("old.sh", DELETES)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("new.sh", DELETES);
    assert_eq!(workshop.found(&["--scope", "changed"]), (Some(1), vec!["new.sh:1 rds-delete".into()]));
    let whole = vec!["new.sh:1 rds-delete".to_owned(), "old.sh:1 rds-delete".to_owned()];
    assert_eq!(workshop.found(&[]), (Some(1), whole));
}

#[test]
fn committing_silences_nothing() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("a.sh", DELETES);
    let expected = (Some(1), vec!["a.sh:1 rds-delete".to_owned()]);
    assert_eq!(workshop.found(&["--scope", "changed"]), expected);
    workshop.commit("delete");
    assert_eq!(workshop.found(&["--scope", "changed"]), expected);
    assert_eq!(workshop.found(&["--gate", "push", "--fail-on", "critical"]).1, expected.1);
    assert_eq!(workshop.found(&["--staged"]), expected);
}

#[test]
fn only_what_is_staged_is_judged_when_that_is_asked_for() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS), ("b.sh", HARMLESS)]);
    workshop.write("a.sh", DELETES);
    workshop.git(&["add", "a.sh"]);
    workshop.write("a.sh", HARMLESS);
    workshop.write("b.sh", DELETES);
    assert_eq!(workshop.found(&["--staged"]), (Some(1), vec!["a.sh:1 rds-delete".into()]));
}

#[test]
fn a_hook_of_git_names_the_index_to_judge() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.write("a.sh", DELETES);
    fs::copy(workshop.path().join(".git/index"), workshop.path().join(".git/other")).unwrap();
    let other = workshop.path().join(".git/other");
    let mut add = std::process::Command::new("git");
    let added = add.current_dir(workshop.path()).env("GIT_INDEX_FILE", &other).args(["add", "a.sh"]).status().unwrap();
    assert!(added.success());
    assert_eq!(workshop.found(&["--staged"]).0, Some(0));
    let mut check = command(workshop.path());
    let judged = check.env("GIT_INDEX_FILE", ".git/other").args(["check", "--staged"]).output().unwrap();
    assert_eq!(ran(judged).code, Some(1));
}

#[test]
fn a_renamed_file_is_compared_with_what_it_was() {
    let long = format!("{}{DELETES}", HARMLESS.repeat(20));
    let workshop = Workshop::with(&[("old/name.sh", &long)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    fs::create_dir(workshop.path().join("new")).unwrap();
    workshop.git(&["mv", "old/name.sh", "new/name.sh"]);
    assert_eq!(workshop.found(&["--scope", "changed"]), (Some(0), Vec::new()));
    workshop
        .write("new/name.sh", &format!("{long}{HARMLESS}aws rds delete-db-instance --db-instance-identifier two\n"));
    assert_eq!(workshop.found(&["--scope", "changed"]), (Some(1), vec!["new/name.sh:23 rds-delete".into()]));
}

#[test]
fn a_file_moved_without_telling_git_is_still_the_same_file() {
    let workshop = Workshop::with(&[("old.sh", DELETES)]);
    fs::rename(workshop.path().join("old.sh"), workshop.path().join("new.sh")).unwrap();
    workshop.write("other.sh", HARMLESS);
    assert_eq!(workshop.found(&["--scope", "changed"]), (Some(0), Vec::new()));
}

#[test]
fn on_a_branch_without_commits_everything_is_new() {
    let workshop = Workshop::unborn();
    workshop.write("a.sh", DELETES);
    let expected = (Some(1), vec!["a.sh:1 rds-delete".to_owned()]);
    assert_eq!(workshop.found(&["--scope", "changed"]), expected);
    assert_eq!(workshop.found(&["--staged"]), (Some(0), Vec::new()));
    workshop.git(&["add", "a.sh"]);
    assert_eq!(workshop.found(&["--staged"]), expected);
}

#[test]
fn the_remote_goes_before_a_local_branch_that_anybody_can_move() {
    let origin = Workshop::with(&[("a.sh", HARMLESS)]);
    let parent = tempdir().unwrap();
    git(parent.path(), &["clone", "--quiet", &origin.path().to_string_lossy(), "clone"]);
    let clone = parent.path().join("clone");
    fs::write(clone.join("a.sh"), DELETES).unwrap();
    git(&clone, &["add", "--all"]);
    git(&clone, &["commit", "--quiet", "--message", "delete on main itself"]);
    let judged = tagout(&clone, &["check", "--scope", "changed"]);
    assert_eq!(judged.code, Some(1), "{}{}", judged.out, judged.err);
}

#[test]
fn the_policy_says_which_branch_is_protected() {
    let workshop = Workshop::with(&[("tagout.toml", "version = 1\nprotected = [\"release/*\"]\n"), ("a.sh", HARMLESS)]);
    workshop.git(&["branch", "release/1"]);
    workshop.write("a.sh", DELETES);
    workshop.commit("delete, on main");
    assert_eq!(workshop.found(&["--scope", "changed"]), (Some(1), vec!["a.sh:1 rds-delete".into()]));
}

#[test]
fn a_difference_is_measured_from_the_common_ancestor() {
    let workshop = Workshop::with(&[("a.sh", DELETES)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("b.sh", DELETES);
    workshop.commit("feature");
    workshop.git(&["switch", "--quiet", "main"]);
    workshop.write("a.sh", HARMLESS);
    workshop.commit("main goes on: a.sh is harmless there, and that is no change of the feature");
    assert_eq!(workshop.found(&["--diff", "main..feature"]), (Some(1), vec!["b.sh:1 rds-delete".into()]));
    workshop.git(&["switch", "--quiet", "feature"]);
    assert_eq!(workshop.found(&["--diff", "main"]), (Some(1), vec!["b.sh:1 rds-delete".into()]));
    let unknown = workshop.check(&["--diff", "nowhere..feature"]);
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("`nowhere` names no commit here"), "{}", unknown.err);
}

#[test]
fn a_linked_work_tree_is_a_repository() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    let parent = tempdir().unwrap();
    let linked = parent.path().join("linked");
    workshop.git(&["worktree", "add", "--quiet", "-b", "feature", &linked.to_string_lossy()]);
    fs::write(linked.join("a.sh"), DELETES).unwrap();
    let judged = tagout(&linked, &["check", "--scope", "changed"]);
    assert_eq!(judged.code, Some(1), "{}{}", judged.out, judged.err);
    assert!(judged.out.contains(" --> a.sh:1:1"), "{}", judged.out);
}

#[test]
fn outside_git_everything_is_new() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.sh"), DELETES).unwrap();
    assert_eq!(tagout(folder.path(), &["check", "--scope", "changed"]).code, Some(1));
    let staged = tagout(folder.path(), &["check", "--staged"]);
    assert_eq!(staged.code, Some(2));
    assert!(staged.err.contains("not in a git repository"), "{}", staged.err);
}

#[test]
fn without_the_program_git_files_are_still_judged() {
    let workshop = Workshop::with(&[("a.sh", DELETES)]);
    let without = |arguments: &[&str]| ran(command(workshop.path()).env("PATH", "").args(arguments).output().unwrap());
    assert_eq!(without(&["check"]).code, Some(1));
    let changed = without(&["check", "--scope", "changed"]);
    assert_eq!(changed.code, Some(1), "{}", changed.err);
    assert!(changed.err.contains("`git` was not found on PATH"), "{}", changed.err);
    assert_eq!(without(&["check", "--staged"]).code, Some(2));
}

#[test]
fn terraform_of_one_folder_is_judged_together() {
    let bucket = "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"logs\"\n}\n";
    let workshop = Workshop::with(&[("infra/a.tf", bucket), ("infra/b.tf", "# nothing\n")]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("infra/a.tf", "# moved\n");
    workshop.write("infra/b.tf", bucket);
    assert_eq!(workshop.found(&["--scope", "changed"]), (Some(0), Vec::new()));
    workshop.write("infra/b.tf", "# gone\n");
    let (code, found) = workshop.found(&["--scope", "changed"]);
    assert_eq!((code, found.len()), (Some(1), 1), "{found:?}");
    assert!(found[0].ends_with(" resource-destroyed"), "{found:?}");
}

#[test]
fn a_deleted_file_destroys_what_it_declared() {
    let workshop = Workshop::with(&[("infra/a.tf", "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"logs\"\n}\n")]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.git(&["rm", "--quiet", "infra/a.tf"]);
    let expected = (Some(1), vec!["infra/a.tf:1 resource-destroyed".to_owned()]);
    assert_eq!(workshop.found(&["--scope", "changed"]), expected);
    workshop.commit("gone");
    assert_eq!(workshop.found(&["--diff", "main..HEAD"]), expected);
}

#[test]
fn text_from_standard_input_can_be_a_change_of_a_file() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.sh"), DELETES).unwrap();
    let arguments = ["check", "--stdin", "--path", "a.sh", "--base", "a.sh"];
    let same = super::program::tagout_reading(folder.path(), &arguments, DELETES);
    assert_eq!(same.code, Some(0), "{}{}", same.out, same.err);
    let more = format!("{DELETES}aws rds delete-db-instance --db-instance-identifier two\n");
    let judged = super::program::tagout_reading(folder.path(), &arguments, &more);
    assert_eq!(judged.code, Some(1));
    assert!(judged.out.contains(" --> a.sh:2:1"), "{}", judged.out);
}

#[test]
fn a_check_that_goes_together_with_the_code_it_guards_is_critical() {
    let policy = "version = 1\n[[tier]]\nname = \"payments\"\nrank = 1\npaths = [\"pay/**\"]\n";
    let workflow = "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n";
    let skipped = workflow.replace("pytest\n", "pytest\n        continue-on-error: true\n");
    let (ci, pay, docs) = (".github/workflows/ci.yml", "pay/charge.py", "docs/notes.py");
    let shop = Workshop::with(&[("tagout.toml", policy), (ci, workflow), (pay, "fee = 1\n"), (docs, "page = 1\n")]);
    shop.write(ci, &skipped);
    shop.write(docs, "page = 2\n");
    let alone = shop.check(&["--diff", "HEAD"]);
    assert!(alone.out.contains("continue-on-error") && !alone.out.contains("critical"), "{}", alone.out);
    shop.write(pay, "fee = 2\n");
    let together = shop.check(&["--diff", "HEAD"]);
    assert!(together.out.contains("the same change touches pay/charge.py of payments"), "{}", together.out);
    assert!(together.out.contains("critical[") && together.code == Some(1), "{}", together.out);
    shop.git(&["checkout", "--quiet", ci]);
    let code = shop.check(&["--diff", "HEAD"]);
    assert!(!code.out.contains("the same change touches"), "{}", code.out);
}
