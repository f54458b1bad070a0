//! `tagout replay` over histories made here.

use super::init::shop;
use super::program::{Ran, command, ran, tagout};
use super::workshop::{DELETES, HARMLESS, Workshop, git};
use serde_json::Value;
use tempfile::tempdir;

fn replay(workshop: &Workshop, arguments: &[&str]) -> Ran {
    tagout(workshop.path(), &[&["replay"], arguments].concat())
}

fn json(workshop: &Workshop, arguments: &[&str]) -> Value {
    let ran = replay(workshop, &[arguments, &["--format", "json"]].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let found = serde_json::from_str(&ran.out).unwrap();
    let wrong: Vec<String> = contract().iter_errors(&found).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?} in {found:#}");
    found
}

/// Everything that is read here as JSON keeps it.
fn contract() -> jsonschema::Validator {
    let schema = include_str!("../../server/docs/replay.schema.json");
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

#[test]
fn the_contract_refuses_what_it_does_not_know() {
    let found = json(&busy(), &[]);
    let with = |place: &str, value: Value| {
        let mut found = found.clone();
        *found.pointer_mut(place).unwrap() = value;
        contract().is_valid(&found)
    };
    assert!(with("/changes", Value::from(4)));
    assert!(!with("/changes", Value::from(-1)) && !with("/held/0/level", Value::from("terrible")));
    assert!(!with("/since", Value::from("yesterday")) && !with("/held/0", Value::from("more")));
}

/// The shop after three merged changes: a harmless one, one that replaces the database, one that deletes it by a script.
fn busy() -> Workshop {
    let shop = shop();
    shop.write("services/checkout/app.py", "def total(prices): return round(sum(prices), 2)\n");
    shop.commit("Round totals");
    let database =
        "resource \"aws_db_instance\" \"billing\" {\n  identifier = \"billing\"\n  engine     = \"mysql\"\n}\n";
    shop.git(&["switch", "--quiet", "--create", "engine"]);
    shop.write("infra/prod/db.tf", "# on its way\n");
    shop.commit("Try without a database");
    shop.write("infra/prod/db.tf", database);
    shop.commit("Use another engine");
    shop.git(&["switch", "--quiet", "main"]);
    shop.git(&["merge", "--quiet", "--no-ff", "--message", "Merge the new engine", "engine"]);
    shop.write("scripts/clean.sh", DELETES);
    shop.commit("Clean up");
    shop
}

#[test]
fn merged_changes_are_judged_each_against_its_first_parent() {
    let found = json(&busy(), &[]);
    let held: Vec<String> = found["held"].as_array().unwrap().iter().map(line).collect();
    let expected = [
        "Clean up: scripts/clean.sh:1 rds-delete false",
        "Merge the new engine: infra/prod/db.tf:3 resource-replaced true",
    ];
    assert_eq!(held, expected, "newest first, and nothing of the branch's own commits");
    assert_eq!((&found["changes"], &found["recreated"]), (&Value::from(3), &Value::from(1)));
    assert_eq!(found["sentence"], "3 changes: 2 would have been held, 1 deletes and recreates");
}

fn line(held: &Value) -> String {
    let text = |key: &str| held[key].as_str().unwrap();
    format!("{}: {}:{} {} {}", text("subject"), text("path"), held["line"], text("rule"), held["recreates"])
}

#[test]
fn people_get_the_held_changes_one_sentence_and_one_next_command() {
    let busy = busy();
    let ran = replay(&busy, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let place = "    infra/prod/db.tf:3: applying this deletes and recreates aws_db_instance.billing";
    assert!(ran.out.contains(" Merge the new engine\n") && ran.out.contains(place), "{}", ran.out);
    let end = "\ntagout: 3 changes: 2 would have been held, 1 deletes and recreates\nNext: `tagout init`\n";
    assert!(ran.out.ends_with(end), "{}", ran.out);
}

#[test]
fn the_policy_counts_as_if_it_were_enforced() {
    let busy = busy();
    let policy = "version = 1\nmode = \"observe\"\nprotected = [\"main\"]\n[[tier]]\nname = \"shop\"\nrank = 1\n\
                  paths = [\"services/**\"]\nreviews = 1\n[rules]\n\"rds-delete\" = \"off\"\n";
    busy.write("tagout.toml", policy);
    let found = json(&busy, &[]);
    assert_eq!(
        found["sentence"],
        "3 changes: 1 would have been held, 1 deletes and recreates, 1 more wait for reviews alone"
    );
    assert_ne!(found["next"], "tagout init");
}

#[test]
fn init_looks_back() {
    let ran = tagout(busy().path(), &["init"]);
    assert!(ran.out.contains("3 changes: 2 would have been held, 1 deletes and recreates\n"), "{}", ran.out);
    assert!(ran.out.ends_with("\nNext: `tagout replay`\n"), "which two it does not say: {}", ran.out);
}

#[test]
fn only_what_is_asked_for_is_looked_at() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.write("a.sh", DELETES);
    workshop.git(&["add", "--all"]);
    workshop.git(&["commit", "--quiet", "--message", "old", "--date", "2001-02-03T00:00:00Z"]);
    assert_eq!(json(&workshop, &["--since", "2w"])["changes"], 1, "the day of the merge counts, not the author's");
    let later = replay(&workshop, &["--since", "2999-01-01"]);
    assert!(later.code == Some(2) && later.err.contains("still to come"), "{}", later.err);
    for wrong in ["soon", "90", "-3d", "2026-13-01", ""] {
        let ran = replay(&workshop, &[&format!("--since={wrong}")]);
        assert_eq!(ran.code, Some(2), "{wrong}");
        assert!(ran.err.contains("90d, 12w, 2026-09-01"), "{}", ran.err);
    }
}

#[test]
fn without_history_it_says_why() {
    let folder = tempdir().unwrap();
    let outside = tagout(folder.path(), &["replay"]);
    assert!(outside.code == Some(2) && outside.err.contains("not in a git repository"), "{}", outside.err);
    let unborn = replay(&Workshop::unborn(), &[]);
    assert!(unborn.code == Some(0) && unborn.out.contains("no commit yet"), "{}{}", unborn.out, unborn.err);
    let elsewhere = Workshop::with(&[("a.sh", HARMLESS)]);
    elsewhere.git(&["branch", "--move", "trunk"]);
    let ran = replay(&elsewhere, &[]);
    assert!(ran.code == Some(0) && ran.out.contains("no protected branch here"), "{}{}", ran.out, ran.err);
}

#[test]
fn without_the_program_git_it_says_so() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    let missing = ran(command(workshop.path()).env("PATH", "").arg("replay").output().unwrap());
    assert!(missing.code == Some(2) && missing.err.contains("`git` was not found on PATH"), "{}", missing.err);
}

#[test]
fn the_end_of_a_shallow_clone_is_no_change() {
    let origin = busy();
    let parent = tempdir().unwrap();
    let from = format!("file://{}", origin.path().display());
    git(parent.path(), &["clone", "--quiet", "--depth", "2", &from, "clone"]);
    let ran = tagout(&parent.path().join("clone"), &["replay"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("the clone is shallow") && ran.out.contains("--unshallow"), "{}", ran.out);
    assert!(ran.out.contains("tagout: 1 change: 1 would have been held\n"), "{}", ran.out);
}

#[test]
fn what_a_commit_says_reaches_no_terminal_as_it_is() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.write("a.sh", DELETES);
    workshop.commit(&format!("\u{1b}[31m{}\u{1f}x", "long ".repeat(100)));
    let ran = replay(&workshop, &[]);
    assert!(!ran.out.contains('\u{1b}') && ran.out.contains("long long"), "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.chars().count() < 320), "{}", ran.out);
}

/// The shop with transcripts of this morning at its user's home.
fn watched() -> (Workshop, tempfile::TempDir) {
    let shop = shop();
    let home = tempdir().unwrap();
    let root = shop.path().canonicalize().unwrap();
    let today = tagout::host::clock::today();
    let filled = |text: &str| text.replace("@shop@", root.to_str().unwrap()).replace("@day@", &today);
    let claude = filled(include_str!("transcripts/claude.jsonl"));
    put(&home, ".claude/projects/-shop/s1.jsonl", &claude);
    // Taken up again: the old session is copied to the new one.
    put(&home, ".claude/projects/-shop/s2.jsonl", &claude);
    put(&home, ".claude/projects/-shop/notes.txt", "terraform destroy\n");
    put(&home, ".codex/sessions/2026/11/26/rollout-c1.jsonl", &filled(include_str!("transcripts/codex.jsonl")));
    (shop, home)
}

fn put(home: &tempfile::TempDir, name: &str, text: &str) {
    let path = home.path().join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn sessions(shop: &Workshop, home: &tempfile::TempDir, arguments: &[&str]) -> Ran {
    let mut run = command(shop.path());
    ran(run.env("HOME", home.path()).args(["replay", "--sessions"]).args(arguments).output().unwrap())
}

#[test]
fn transcripts_are_judged_as_the_hook_would() {
    let (shop, home) = watched();
    let ran = sessions(&shop, &home, &["--format", "json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let found: Value = serde_json::from_str(&ran.out).unwrap();
    let stopped = found["sessions"]["stopped"].as_array().unwrap().iter();
    let told =
        |one: &Value| ["agent", "kind", "rule", "verdict"].map(|key| one[key].as_str().unwrap().to_owned()).join(" ");
    let told: Vec<String> = stopped.map(told).collect();
    let expected = [
        "claude command terraform-destroy deny",
        "claude edit resource-replaced ask",
        "claude edit protected-file deny",
        "codex command rds-delete deny",
    ];
    assert_eq!(told, expected, "{}", ran.out);
    let sessions = &found["sessions"];
    let counts = ["transcripts", "commands", "edits"].map(|key| sessions[key].as_u64().unwrap());
    assert_eq!(counts, [3, 4, 4], "what is copied or older than asked for counts once or not");
    assert_eq!(sessions["unread"], 4, "a kind of line that is not known, and one that is cut off, in either copy");
    let sentence =
        "no changes to judge; 4 agent commands: 2 would have been stopped; 4 agent edits: 2 would have been stopped";
    assert_eq!(found["sentence"], sentence);
}

#[test]
fn nothing_of_a_session_is_shown_or_kept() {
    let (shop, home) = watched();
    let ran = sessions(&shop, &home, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for secret in ["hunter2", "password", "terraform destroy", "--db-instance"] {
        assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{secret}: {}{}", ran.out, ran.err);
    }
    assert!(ran.out.contains(" command: ") && ran.out.contains("[terraform-destroy] → deny\n"), "{}", ran.out);
    assert_eq!(shop.git(&["status", "--porcelain"]), "");
    assert!(!shop.path().join(".git/tagout").exists());
}

#[test]
fn sessions_are_read_only_when_that_is_asked_for() {
    let (shop, home) = watched();
    tagout(shop.path(), &["init"]);
    let ran = ran(command(shop.path()).env("HOME", home.path()).args(["replay"]).output().unwrap());
    assert!(!ran.out.contains("agent") && ran.out.ends_with("Next: `tagout replay --sessions`\n"), "{}", ran.out);
}

#[test]
fn without_transcripts_it_says_so() {
    let (shop, _) = watched();
    let home = tempdir().unwrap();
    let ran = sessions(&shop, &home, &[]);
    assert!(ran.code == Some(0) && ran.out.contains("note: no transcripts"), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("; no agent commands to judge\n"), "{}", ran.out);
}

#[test]
fn transcripts_that_nobody_should_trust_are_got_through() {
    let (shop, home) = watched();
    let long = format!("{{\"type\":\"user\",\"message\":\"{}\"}}\n{{\"type\":\"summary\"}}\n", "x".repeat(17 << 20));
    put(&home, ".claude/projects/odd/long.jsonl", &long);
    put(&home, ".claude/projects/odd/bytes.jsonl", "\u{0}\u{1}\n\n\n{}\n[[[[\n");
    put(&home, ".claude/projects/odd/deep.jsonl", &format!("{}\n", "[".repeat(100_000)));
    put(&home, ".claude/projects/odd/empty.jsonl", "");
    #[cfg(unix)]
    std::os::unix::fs::symlink(home.path(), home.path().join(".claude/projects/loop")).unwrap();
    let ran = sessions(&shop, &home, &["--format", "json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let found: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((&found["sessions"]["transcripts"], &found["sessions"]["unread"]), (&Value::from(7), &Value::from(9)));
}
