//! What a run says of itself: the closing line names what was judged, and what could not be read is no "no findings".

use super::program::{command, ran, tagout, tagout_reading};
use super::workshop::{DELETES, HARMLESS, Workshop};
use tempfile::tempdir;

/// The closing line.
fn last(out: &str) -> &str {
    out.lines().last().unwrap_or_default()
}

/// What a person is told that tagout reads.
const LANGUAGES: &str = "agent-text, bash, codeowners, dockerfile, go, java, javascript, json, make, powershell, python, ruby, \
                         rust, sql, terraform, toml, tsx, typescript, yaml";

#[test]
fn the_closing_line_names_what_was_judged() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS), ("b.sh", HARMLESS), ("notes.txt", "words\n")]);
    let says = |arguments: &[&str], expected: &str| {
        let judged = workshop.check(arguments);
        assert_eq!(last(&judged.out), expected, "{arguments:?}: {}", judged.err);
    };
    says(&[], "tagout: no findings in 2 files");
    says(&["a.sh"], "tagout: no findings in 1 file");
    says(&["--command", "ls"], "tagout: no findings in the command");
    says(&["--staged"], "tagout: nothing to judge: no file has changed, against merge base with main");
    says(&["--diff", "HEAD"], "tagout: nothing to judge: no file has changed, against merge base with HEAD");
    says(
        &["notes.txt"],
        &format!("tagout: nothing to judge: no file here is in a language that tagout reads ({LANGUAGES})"),
    );
    workshop.write("a.sh", DELETES);
    says(&["--scope", "changed"], "tagout: 1 critical in 1 changed file, against merge base with main");
    workshop.write("b.sh", "echo other\n");
    says(&["--scope", "changed"], "tagout: 1 critical in 2 changed files, against merge base with main");
    workshop.git(&["add", "a.sh"]);
    says(&["--staged"], "tagout: 1 critical in 1 changed file, against merge base with main");
    says(&["--gate", "commit"], "tagout: 1 critical in 1 changed file, against merge base with main");
}

#[test]
fn standard_input_is_named_by_the_place_it_would_have() {
    let folder = tempdir().unwrap();
    std::fs::write(folder.path().join("old.sh"), HARMLESS).unwrap();
    let says = |arguments: &[&str], text: &str, expected: &str| {
        let judged = tagout_reading(folder.path(), &[&["check", "--stdin"], arguments].concat(), text);
        assert_eq!(last(&judged.out), expected, "{}", judged.err);
    };
    says(&["--path", "a.sh"], DELETES, "tagout: 1 critical in standard input as a.sh");
    let against = "tagout: 1 critical in standard input as a.sh, against old.sh";
    says(&["--path", "a.sh", "--base", "old.sh"], DELETES, against);
    let unread = format!("tagout: nothing to judge: a.txt is in no language that tagout reads ({LANGUAGES})");
    says(&["--path", "a.txt"], "words\n", &unread);
}

#[test]
fn a_change_can_be_asked_about_below_a_folder() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS), ("infra/b.sh", HARMLESS), ("infra/gone.sh", HARMLESS)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("a.sh", DELETES);
    workshop.write("infra/b.sh", DELETES);
    workshop.git(&["rm", "--quiet", "infra/gone.sh"]);
    workshop.git(&["add", "--all"]);
    let below = (Some(1), vec!["infra/b.sh:1 rds-delete".to_owned()]);
    for question in [&["infra", "--diff", "main"][..], &["--staged", "infra"], &["--diff=main", "infra/b.sh"]] {
        assert_eq!(workshop.found(question), below, "{question:?}");
    }
    assert_eq!(workshop.found(&["--diff", "main", "."]).1.len(), 2);
    assert_eq!(workshop.found(&["--diff", "main", "infra/gone.sh"]), (Some(0), Vec::new()), "it was there");
    let slip = workshop.check(&["--diff", "main", "infr"]);
    assert!(slip.code == Some(2) && slip.err.contains("infr: no such file or folder"), "{}{}", slip.out, slip.err);
    let elsewhere = workshop.check(&["--diff", "main", ".."]);
    assert!(elsewhere.code == Some(2) && elsewhere.err.contains("not below"), "{}{}", elsewhere.out, elsewhere.err);
}

#[test]
fn every_question_has_its_own_line_of_usage() {
    let folder = tempdir().unwrap();
    let wrong = tagout(folder.path(), &["check", "--stdin"]);
    assert_eq!(wrong.code, Some(2));
    let usage = tagout(folder.path(), &["check", "--help"]).out;
    for line in ["[OPTIONS] [PATHS]...", "--staged [PATHS]...", "--diff <BASE[..HEAD]> [PATHS]...", "--command <TEXT>"]
    {
        assert!(usage.contains(line), "{line}: {usage}");
    }
    assert!(usage.contains("tagout check [OPTIONS] --stdin --path <NAME> [--base <FILE>]\n"), "{usage}");
}

#[test]
fn a_place_is_named_without_steps_back() {
    let folder = tempdir().unwrap();
    let below = folder.path().join("a/b");
    std::fs::create_dir_all(&below).unwrap();
    let judged = tagout_reading(&below, &["check", "--stdin", "--path", "../../new/x.sh"], DELETES);
    let real = folder.path().canonicalize().unwrap();
    assert!(judged.out.contains(&format!(" --> {}/new/x.sh:1:1", real.display())), "{}{}", judged.out, judged.err);
}

#[test]
fn the_demo_without_git_says_what_to_do() {
    let folder = tempdir().unwrap();
    let demo = ran(command(folder.path()).env("PATH", "").arg("demo").output().unwrap());
    let expected = "error: the demo needs `git`, which was not found on PATH; install it and run the demo again\n";
    assert_eq!((demo.code, demo.err.as_str()), (Some(2), expected));
}

#[test]
fn a_command_that_is_empty_or_cannot_be_read_is_an_error() {
    let folder = tempdir().unwrap();
    for command in ["", "  \n"] {
        let judged = tagout(folder.path(), &["check", "--command", command]);
        assert_eq!((judged.code, judged.out.as_str()), (Some(2), ""), "{}", judged.err);
        assert!(judged.err.contains("--command is empty, so nothing was judged"), "{}", judged.err);
    }
    for command in ["if then (", "echo 'open", "rm -rf \"$x", "ls )"] {
        let judged = tagout(folder.path(), &["check", "--command", command]);
        assert_eq!(judged.code, Some(2), "{command}: {}{}", judged.out, judged.err);
        assert!(judged.err.contains("is a quote or a bracket missing?"), "{command}: {}", judged.err);
        assert!(!judged.out.contains("no findings"), "{command}: {}", judged.out);
    }
    for command in ["# a comment", "cat <<EOF\ntext\nEOF", "for i in a b; do echo \"$i\"; done", "ls | grep \"it's\""] {
        let judged = tagout(folder.path(), &["check", "--command", command]);
        assert_eq!(judged.code, Some(0), "{command}: {}{}", judged.out, judged.err);
    }
}

#[test]
fn one_and_many_are_told_apart() {
    let workshop = Workshop::with(&[("tagout.toml", "version = 1\n")]);
    let tier = |name: &str, rank: u32| format!("[[tier]]\nname = \"{name}\"\nrank = {rank}\npaths = [\"{name}/**\"]\n");
    let says = |policy: &str, expected: &str| {
        workshop.write("tagout.toml", policy);
        let checked = tagout(workshop.path(), &["policy", "check"]);
        assert!(checked.out.ends_with(expected), "{}{}", checked.out, checked.err);
    };
    says("version = 1\n", "no mistakes; observe mode, no tiers\n");
    says(&format!("version = 1\n{}", tier("one", 1)), "no mistakes; observe mode, 1 tier\n");
    says(&format!("version = 1\n{}{}", tier("one", 1), tier("two", 2)), "no mistakes; observe mode, 2 tiers\n");
}

#[test]
fn every_id_that_a_finding_has_can_be_explained() {
    let folder = tempdir().unwrap();
    for id in ["rds-delete", "resource-destroyed", "tier-hold", "exception-expired", "exception-void"] {
        let page = tagout(folder.path(), &["explain", id]);
        assert!(page.code == Some(0) && page.out.contains(&format!("`{id}`")), "{id}: {}{}", page.out, page.err);
    }
    let unknown = tagout(folder.path(), &["explain", "exception-voi"]);
    assert!(unknown.code == Some(2) && unknown.err.contains("`exception-void`"), "{}", unknown.err);
}

#[test]
fn without_a_home_folder_what_is_missing_is_named_and_the_rest_goes_on() {
    let folder = tempdir().unwrap();
    let without = |arguments: &[&str]| {
        ran(command(folder.path()).env_remove("HOME").args(arguments).output().expect("the binary starts"))
    };
    let status = without(&["hooks", "status"]);
    assert_eq!(status.code, Some(2), "{}", status.out);
    assert!(status.err.contains("no home folder is known: set HOME to an absolute path"), "{}", status.err);
    assert_eq!(without(&["check", "--command", "ls"]).code, Some(0));
}

const ENVIRONMENT: &str = "version = 1\nmode = \"enforce\"\n[[tier]]\nname = \"tier-1\"\nrank = 1\npaths = [\"infra/**\"]\n\
                           reviews = 2\n[[environment]]\nname = \"prod\"\ntier = \"tier-1\"\n\
                           match = { aws_profile = \"prod*\" }\n";

#[test]
fn what_a_merge_needs_follows_the_environment_and_a_command_is_not_merged() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.write("tagout.toml", ENVIRONMENT);
    let deletes = DELETES.replace("aws ", "aws --profile prod ");
    workshop.write("a.sh", &deletes);
    let judged = workshop.check(&["a.sh"]);
    assert!(judged.out.contains("= merge: needs 2 reviews"), "{}", judged.out);
    assert!(judged.out.ends_with("1 held at hook · 1 held at merge · 1 held at deploy\n"), "{}", judged.out);
    let judged = workshop.check(&["--command", deletes.trim()]);
    assert!(judged.out.contains("tier-1") && !judged.out.contains("merge: needs"), "{}", judged.out);
}
