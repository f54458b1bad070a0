//! The table by example: who does what where, and what that gets.

use super::*;
use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation, Place};
use crate::risk::{Gate, Verdict::*};
use crate::text::Span;

fn policy(mode: &str) -> Policy {
    let text = format!(
        r#"
version = 1
mode = "{mode}"
[[tier]]
name = "tier-1"
rank = 1
paths = ["infra/prod/**", "db/*.sql", "!**/*.md"]
reviews = 2
senior = 1
commands = "ask"
[[tier]]
name = "tier-2"
rank = 2
paths = ["services/**"]
edits = "ask"
commands = "deny"
[[environment]]
name = "prod"
tier = "tier-2"
match = {{ aws_profile = "prod*" }}
[[person]]
email = "ana@example.org"
roles = ["senior"]
[junior]
unattended = "deny"
[agents.kiro]
deny = ["secrets/**"]
commands = "deny"
[agents.amp]
edits = "ask"
[rules]
"held" = {{ hold = true }}
"#
    );
    let (policy, problems) = crate::policy::read(&text, &[]);
    assert_eq!(problems, []);
    policy
}

fn finding(level: Level, tier: Option<&str>) -> Finding {
    let found = Finding::new("rule", "a.sh", Span::new(0, 1), level, "deletes something".to_owned());
    Finding { tier: tier.map(str::to_owned), ..found }
}

fn runs(level: Level, tier: Option<&str>) -> Deed {
    Deed { runs: true, findings: vec![finding(level, tier)], ..Deed::default() }
}

fn writes(path: &str) -> Deed {
    Deed { touches: vec![Touch { path: path.to_owned(), ..Touch::default() }], ..Deed::default() }
}

fn by(agent: &'static str) -> Actor<'static> {
    Actor { agent, watch: Watch::Attended, operator: None, home: Some("/home/ana") }
}

#[test]
fn the_strictest_row_wins() {
    let enforce = policy("enforce");
    let alone = Actor { watch: Watch::Unattended, ..by("claude") };
    let senior = Actor { operator: Some("ana@example.org"), ..alone };
    let silent = Actor { watch: Watch::Unknown, ..by("claude") };
    let critical_text = Deed { findings: vec![finding(Level::Critical, None)], ..writes("a.py") };
    let cases: Vec<(&str, Actor<'_>, Deed, Verdict)> = vec![
        ("critical command", by("claude"), runs(Level::Critical, None), Deny),
        ("critical text", by("claude"), critical_text, Ask),
        ("high command nowhere", by("claude"), runs(Level::High, None), Allow),
        ("high command in a tier that asks", by("claude"), runs(Level::High, Some("tier-1")), Ask),
        ("high command in a tier that denies", by("claude"), runs(Level::Medium, Some("tier-2")), Deny),
        ("low command in a tier", by("claude"), runs(Level::Low, Some("tier-2")), Allow),
        ("high command of an agent with its own rule", by("kiro"), runs(Level::High, None), Deny),
        ("edit outside tiers", by("claude"), writes("docs/a.md"), Allow),
        ("edit in a tier that allows edits", by("claude"), writes("infra/prod/a.tf"), Allow),
        ("edit in a tier that asks", by("claude"), writes("services/a.rs"), Ask),
        ("edit of an agent that is asked about", by("amp"), writes("docs/a.md"), Ask),
        ("edit of a denied path", by("kiro"), writes("secrets/a"), Deny),
        ("the same path by another agent", by("claude"), writes("secrets/a"), Allow),
        ("protected configuration", by("claude"), writes(".claude/settings.json"), Deny),
        ("protected configuration at home", by("claude"), writes("/home/ana/.gitconfig"), Deny),
        ("a proposal", by("claude"), writes(".tagout/proposals/tagout.toml"), Allow),
        ("nobody watches, in a tier", alone, writes("infra/prod/a.tf"), Deny),
        ("nobody watches, outside", alone, writes("docs/a.md"), Allow),
        ("nobody watches a senior's agent", senior, writes("infra/prod/a.tf"), Allow),
        ("the agent does not say", silent, writes("infra/prod/a.tf"), Ask),
    ];
    for (name, actor, deed, verdict) in cases {
        let decision = decide(&enforce, &actor, &deed);
        assert_eq!(decision.verdict, verdict, "{name}: {decision:?}");
        assert_eq!(decision.reasons.is_empty(), verdict == Allow, "{name}");
        let observed = decide(&policy("observe"), &actor, &deed);
        assert_eq!((observed.verdict, observed.would), (Allow, verdict), "{name}, observed");
        assert_eq!(decide(&Policy::default(), &actor, &deed).verdict, Allow, "{name}, without a policy");
    }
}

#[test]
fn what_is_unclear_is_asked_about_only_where_it_matters() {
    let enforce = policy("enforce");
    let unclear = |deed: Deed| Deed {
        unclear: vec![Unclear { text: "the text could not be read".to_owned(), destructive: false }],
        ..deed
    };
    for (deed, verdict) in [
        (writes("docs/a.md"), Allow),
        (writes("infra/prod/a.tf"), Ask),
        (runs(Level::High, None), Ask),
        (runs(Level::Low, None), Allow),
    ] {
        assert_eq!(decide(&enforce, &by("claude"), &unclear(deed)).verdict, verdict);
    }
}

#[test]
fn gates_hold_what_the_policy_says() {
    let enforce = policy("enforce");
    let held = Finding { rule: "held".to_owned(), ..finding(Level::Low, None) };
    let excepted = Finding { excepted: Some("agreed".to_owned()), ..finding(Level::Critical, None) };
    for (finding, hold) in [
        (finding(Level::Critical, None), vec![Gate::Hook, Gate::Merge, Gate::Deploy]),
        (finding(Level::High, None), vec![]),
        (finding(Level::Low, Some("tier-1")), vec![Gate::Merge, Gate::Deploy]),
        (finding(Level::High, Some("tier-2")), vec![]),
        (held, vec![Gate::Merge, Gate::Deploy]),
        (excepted, vec![]),
    ] {
        assert_eq!(gates(&enforce, &finding), hold, "{finding:?}");
        assert_eq!(gates(&policy("observe"), &finding), vec![]);
    }
    let tagged = Finding { tier: Some("tier-1".to_owned()), ..finding(Level::High, None) };
    assert_eq!(demands(&enforce, &tagged, None).to_string(), "2 reviews, 1 senior");
}

fn command(program: &str, words: &[&str], folder: Option<&str>) -> Operation {
    let resolved = |text: &str| Resolved { text: text.to_owned(), known: true, ..Resolved::default() };
    let (options, operands): (Vec<&&str>, Vec<&&str>) = words.iter().partition(|word| word.starts_with('-'));
    let command = Command {
        program: program.to_owned(),
        words: words.iter().map(|word| resolved(word)).collect(),
        options: options.into_iter().map(|option| (option.to_string(), None)).collect(),
        operands: operands.into_iter().map(|operand| resolved(operand)).collect(),
        ..Command::default()
    };
    let place = Place { folder: folder.map(str::to_owned), ..Place::default() };
    Operation { place, ..Operation::plain(Act::Command(command), Span::new(0, 1), "bash") }
}

#[test]
fn every_page_of_the_policy_says_why_and_what_instead() {
    for id in ids() {
        let labels: Vec<&str> = reasons(id).iter().map(|(label, _)| *label).collect();
        assert_eq!(labels, ["Why", "Instead"], "{id}");
        assert!(reasons(id).iter().all(|(_, text)| text.len() > 40 && !text.contains('\n')), "{id}");
    }
    assert_eq!(reasons("rm-recursive"), []);
}

#[test]
fn a_shell_is_an_editor_too() {
    for (program, words, folder, path, removes) in [
        ("rm", &["-rf", "prod"][..], Some("infra"), "infra/prod", true),
        ("tee", &["a.txt"], Some(""), "a.txt", false),
        ("sed", &["-i", "s/a/b/", "x/../a.txt"], Some(""), "a.txt", false),
        ("vim", &["-es", "a.txt"], Some(""), "a.txt", false),
        ("cp", &["a", "/etc/hosts"], Some("x"), "/etc/hosts", false),
        ("mv", &["a", "b"], None, "a", true),
        ("dd", &["if=a", "of=b"], None, "b", false),
        ("git", &["checkout", "--", "a.tf"], Some("infra"), "infra/a.tf", false),
        ("chmod", &["000", "~/.claude/settings.json"], None, "~/.claude/settings.json", true),
    ] {
        let touches = touches_of(&[command(program, words, folder)], "");
        assert!(touches.iter().any(|touch| touch.path == path && touch.removes == removes), "{program}: {touches:?}");
    }
    let readers = [("cat", &["a"][..]), ("sed", &["s/a/b/", "a"]), ("vim", &["-R", "a"])];
    let readers = readers.map(|(program, words)| command(program, words, None));
    assert_eq!(touches_of(&readers, ""), []);
}

#[test]
fn what_is_written_through_a_link_arrives_elsewhere() {
    let linked = command("ln", &["-s", "infra/prod", "p"], Some(""));
    for (program, words, path, removes) in [
        ("tee", &["p/rds.tf"][..], "infra/prod/rds.tf", false),
        ("cp", &["x", "./p"], "infra/prod/x", false),
        ("rm", &["-r", "p/modules"], "infra/prod/modules", true),
        ("find", &["p", "-name", "rds.tf", "-delete"], "infra/prod/rds.tf", true),
        ("find", &["p/modules", "-type", "f", "-exec", "rm", "{}", "+"], "infra/prod/modules", true),
    ] {
        let touches = touches_of(&[linked.clone(), command(program, words, Some(""))], "");
        assert!(touches.iter().any(|touch| touch.path == path && touch.removes == removes), "{program}: {touches:?}");
    }
    let touches = touches_of(&[linked, command("rm", &["p"], Some(""))], "");
    assert!(!touches.iter().any(|touch| touch.path.starts_with("infra/prod") && touch.removes), "{touches:?}");
}

#[test]
fn a_command_acts_where_it_stands_and_where_it_points() {
    let policy = policy("enforce");
    for (program, words, folder, tier) in [
        ("terraform", &["destroy"][..], Some("infra/prod"), Some("tier-1")),
        ("terraform", &["destroy"], Some("infra"), None),
        ("terraform", &["destroy"], None, None),
        ("rm", &["-rf", "infra"], Some(""), Some("tier-1")),
        ("rm", &["-rf", "./services/x"], Some(""), Some("tier-2")),
        ("psql", &["-f", "db/x.sql"], Some(""), Some("tier-1")),
        ("psql", &["-f", "x.sql"], Some("db"), Some("tier-1")),
        ("git", &["push", "https://example.org/infra/prod/x"], Some(""), None),
    ] {
        let found = tier_of_operation(&policy, "", &command(program, words, folder));
        assert_eq!(found.map(|tier| tier.name.as_str()), tier, "{program} {words:?} in {folder:?}");
    }
    let mut cloud = command("aws", &["rds"], None);
    cloud.place.selectors.insert("aws_profile".to_owned(), "prod-eu".to_owned());
    assert_eq!(tier_of_operation(&policy, "", &cloud).map(|tier| tier.name.as_str()), Some("tier-2"));
}

#[test]
fn switching_checks_off_is_seen_and_talking_about_it_is_not() {
    for (program, words, off) in [
        ("git", &["commit", "--no-verify"][..], true),
        ("git", &["commit", "-n", "-m", "x"], true),
        ("git", &["config", "core.hooksPath", "/dev/null"], true),
        ("git", &["config", "core.hooksPath"], false),
        ("claude", &["--dangerously-skip-permissions"], true),
        ("echo", &["--no-verify"], false),
        ("codex", &["-c", "features.hooks=false"], true),
        ("codex", &["--config=features.hooks=false"], true),
        ("codex", &["-c", "model=o3"], false),
        ("codex", &["--disable", "web_search"], false),
        ("claude", &["--settings", "x.json"], true),
        ("claude", &["--settings", "{\"hooks\":{}}"], true),
        ("claude", &["--settings", "{\"model\":\"opus\"}"], false),
        ("q", &["chat", "-a"], true),
        ("q", &["chat"], false),
        ("grep", &["core.hookspath"], false),
        ("git", &["log", "-n", "3"], false),
        ("git", &["config", "tagout.sync", "false"], true),
        ("tagout", &["hooks", "uninstall"], true),
        ("tagout", &["hooks", "uninstall", "--agent", "claude"], true),
        ("tagout", &["policy", "accept", "x"], true),
        ("tagout", &["override", "--reason", "x"], true),
        ("tagout", &["hooks", "status"], false),
        ("tagout", &["policy", "check"], false),
        ("tagout", &["blame", "override"], false),
        ("pkill", &["-f", "tagout lsp"], true),
        ("killall", &["tagout"], true),
        ("killall", &["node"], false),
        ("pkill", &["-f", "stagout"], false),
        ("git", &["update-ref", "-d", "refs/notes/tagout"], true),
        ("git", &["push", "origin", ":refs/notes/tagout"], true),
        ("git", &["push", "origin", "--delete", "refs/notes/tagout"], true),
        ("git", &["push", "origin", "refs/notes/tagout"], false),
        ("git", &["fetch", "origin", "refs/notes/tagout:refs/notes/tagout"], false),
        ("git", &["fetch", "origin", "+refs/notes/tagout:refs/notes/tagout"], true),
        ("git", &["notes", "--ref=tagout", "remove", "HEAD"], true),
        ("git", &["notes", "--ref=refs/notes/tagout", "prune"], true),
        ("git", &["notes", "--ref=tagout", "list"], false),
        ("git", &["notes", "--ref=review", "add", "-m", "tagout"], false),
    ] {
        assert_eq!(!switched_off(&[command(program, words, None)]).is_empty(), off, "{program} {words:?}");
    }
}
