//! The policy by example: what is refused and how, and what a path, an environment, a rule and an agent get.

use super::*;
use crate::text::LineIndex;
use proptest::prelude::*;

/// The example of the documentation.
const EXAMPLE: &str = include_str!("../docs/tagout.example.toml");
const RULES: &[&str] = &["package-publish", "rm-recursive", "terraform-destroy"];

/// Mistakes as `line: message`.
fn mistakes(text: &str) -> Vec<String> {
    let lines = LineIndex::new(text);
    let (_, problems) = read(text, RULES);
    problems.iter().map(|problem| format!("{}: {}", lines.position(problem.span.start).line, problem.message)).collect()
}

fn good(text: &str) -> Policy {
    let (policy, problems) = read(text, &[]);
    assert_eq!(problems, [], "{text}");
    policy
}

#[test]
fn the_example_is_right() {
    assert_eq!(mistakes(EXAMPLE), Vec::<String>::new());
    let policy = good(EXAMPLE);
    assert_eq!(policy.tier_of("infra/prod/rds.tf").map(|tier| tier.name.as_str()), Some("tier-1"));
}

#[test]
fn every_mistake_is_told_at_once_where_it_stands() {
    let text = r#"version = 2
mod = "observe"
requires = ">=99"
protected = [1]

[[tier]]
name = "tier-1"
rank = 1
paths = ["infra/{a", "../x", ""]
reviews = -1
edit = "allow"
commands = "aks"

[[tier]]
name = "tier-1"
rank = 1
paths = []

[[environment]]
name = "prod"
tier = "tier1"
match = { aws_profil = "prod" }

[[person]]
github = "ana"

[agents.kiro]
deny = ["!docs/**"]

[rules]
"rm-recursiv" = "hi"

[[exception]]
rule = "terraform-destroy"
paths = ["sandbox/**"]
until = "2027-02-30"
by = ""
"#;
    let expected = [
        "1: version 2 is unknown: this release reads `version = 1`",
        "2: `mod` is unknown: did you mean `mode`?",
        "3: this policy requires tagout >=99, but this is 0.1.0: install a release that fits, or change `requires`",
        "4: `protected` is 1, but has to be a list of texts: [\"…\"]",
        "9: `infra/{a` is no glob: unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)",
        "9: `../x` leaves the repository: patterns start at its root and cannot use `..`",
        "9: the pattern is empty: name a file, a folder or a glob such as infra/prod/**",
        "10: `tier.reviews` is -1, but has to be a whole number from 0 on",
        "11: `tier.edit` is unknown: did you mean `edits`?",
        "12: `tier.commands` is \"aks\", but may be \"allow\", \"ask\", \"deny\" (did you mean \"ask\"?)",
        "15: two [[tier]] have the name \"tier-1\": give each its own",
        "16: two [[tier]] have the rank 1: which of them is stricter has to be clear: give each its own",
        "21: there is no tier \"tier1\": did you mean \"tier-1\"?",
        "22: `environment.match.aws_profil` is unknown: did you mean `aws_profile`?",
        "24: `email` is missing in [[person]]: add the address the person commits with: `email = \"ana@example.org\"`",
        "28: an agent's `deny` list has no exclusions: list what is denied instead",
        "31: `rules.rm-recursiv` is \"hi\", but may be \"off\", \"low\", \"medium\", \"high\", \"critical\"",
        "31: there is no rule `rm-recursiv`: did you mean `rm-recursive`?",
        "33: `reason` is missing in [[exception]]: say why, in a sentence the next reader understands",
        "36: `exception.until` is \"2027-02-30\", no such day: write the last day it holds, UTC, as in `until = \"2027-03-31\"`",
        "37: `exception.by` is empty: say who agreed to it, by e-mail address: `by = \"ana@example.org\"`",
    ];
    let mut found = mistakes(text);
    let mut wanted: Vec<String> = expected.iter().map(ToString::to_string).collect();
    wanted.sort();
    found.sort();
    assert_eq!(found, wanted);
}

#[test]
fn broken_toml_is_told_once_and_in_the_order_of_the_lines() {
    for (text, expected) in [
        (
            "version = 1\nmode =\n",
            &["2: this is not valid TOML: string values must be quoted, expected literal string"][..],
        ),
        (
            "version = 1\nmode = \n[[tier]]\nname =\nrank = 1\npaths = []\nreviews = -1\n",
            &[
                "2: this is not valid TOML: string values must be quoted, expected literal string",
                "4: this is not valid TOML: string values must be quoted, expected literal string",
                "7: `tier.reviews` is -1, but has to be a whole number from 0 on",
            ],
        ),
    ] {
        assert_eq!(mistakes(text), expected, "{text}");
    }
}

#[test]
fn a_mode_that_may_stand_in_what_is_broken_is_the_stricter() {
    for (text, mode) in [
        ("version = 1\nmode \"enforce\"\n", Mode::Enforce),
        ("version = 1\nmode = enforce\n", Mode::Enforce),
        ("version = 1\n[[tier]\nname = \"a\"\n", Mode::Enforce),
        ("version = 1\nmode = \"observe\"\n= =\n", Mode::Observe),
        ("version = 1\n", Mode::Observe),
    ] {
        assert_eq!(read(text, &[]).0.mode, mode, "{text}");
    }
}

#[test]
fn tiers_of_one_name_are_named_once() {
    let tier = |rank: u32| format!("[[tier]]\nname = \"a\"\nrank = {rank}\npaths = []\n");
    let environment = "[[environment]]\nname = \"p\"\ntier = \"zzzzz\"\nmatch = { host = \"x\" }\n";
    let told = mistakes(&format!("version = 1\n{}{}{environment}", tier(1), tier(2)));
    assert!(told.iter().any(|told| told.ends_with("there is no tier \"zzzzz\": known here: \"a\"")), "{told:?}");
}

#[test]
fn a_pattern_that_can_hardly_match_is_told() {
    let told = |pattern: &str| {
        mistakes(&format!("version = 1\n[[tier]]\nname = \"a\"\nrank = 1\npaths = ['{pattern}']\n")).join("; ")
    };
    for (pattern, expected) in [
        ("~/x", "not read as the home folder"),
        ("!~/x", "not read as the home folder"),
        (r"C:\x", "write `/` between folders"),
        (r"infra\prod", "write `/` between folders"),
        ("**a", "`**` crosses folders only between slashes"),
        ("infra/prod**", "`**` crosses folders only between slashes"),
        ("a**/b", "`**` crosses folders only between slashes"),
    ] {
        assert!(told(pattern).contains(expected), "{pattern}: {}", told(pattern));
    }
    // A first slash is the root of the repository.
    for pattern in ["/infra/**", "**", "**/*.md", "infra/**/x", r"a\*b", "x~", "infra/*", "!docs/**"] {
        assert_eq!(told(pattern), "", "{pattern}");
    }
}

#[test]
fn what_is_right_survives_what_is_wrong() {
    let (policy, problems) = read(
        "version = 1\nmode = \"enforce\"\n[[tier]]\nname = \"a\"\nrank = 1\npaths = [\"x/**\"]\nrevews = 2\n= =\n",
        &[],
    );
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert_eq!(policy.mode, Mode::Enforce);
    assert!(policy.tier_of("x/y").is_some());
}

#[test]
fn hostile_patterns_are_refused() {
    let long = "a".repeat(MAX_PATTERN_BYTES + 1);
    let deep = "{".repeat(9) + &"}".repeat(9);
    for pattern in [long, deep] {
        let text = format!("version = 1\n[[tier]]\nname = \"a\"\nrank = 1\npaths = [\"{pattern}\"]\n");
        assert_eq!(read(&text, &[]).1.len(), 1);
    }
    assert_eq!(read(&"#".repeat(MAX_POLICY_BYTES + 1), &[]).1.len(), 1);
    let nested = "x = ".to_owned() + &"[".repeat(100_000);
    assert!(!read(&nested, &[]).1.is_empty());
}

#[test]
fn a_path_has_the_strictest_tier_that_covers_it() {
    let policy = good(
        r#"
version = 1
[[tier]]
name = "two"
rank = 2
paths = ["**/*.md", "services/**", "infra/*.tf", "tools", "{ops,sre}/**", "Größe/**"]
[[tier]]
name = "one"
rank = 1
paths = ["infra/prod/**", "services/checkout/**", "!**/*.md", "services/checkout/PINNED.md"]
"#,
    );
    for (path, tier) in [
        ("infra/prod/rds.tf", Some("one")),
        ("infra/prod", None),
        ("./infra//staging/../prod/rds.tf", Some("one")),
        ("infra\\prod\\rds.tf", Some("one")),
        ("/infra/prod/rds.tf", Some("one")),
        ("infra/prod/readme.md", Some("two")),
        ("readme.md", Some("two")),
        ("services/checkout/PINNED.md", Some("one")),
        ("services/search/main.rs", Some("two")),
        ("infra/main.tf", Some("two")),
        ("infra/staging/main.tf", None),
        ("tools/a/b", Some("two")),
        ("tools", Some("two")),
        ("toolshed/a", None),
        ("sre/x", Some("two")),
        ("Gro\u{308}\u{df}e/x", Some("two")),
        ("../infra/prod/rds.tf", None),
        ("INFRA/prod/rds.tf", None),
    ] {
        assert_eq!(policy.tier_of(path).map(|tier| tier.name.as_str()), tier, "{path}");
    }
    let folded = Policy { case: Case::Folded, ..policy };
    assert_eq!(folded.tier_of("INFRA/Prod/RDS.tf").map(|tier| tier.name.as_str()), Some("one"));
}

#[test]
fn selectors_name_an_environment() {
    let policy = good(EXAMPLE);
    for (selector, value, tier) in [
        ("aws_profile", "prod-eu", Some("tier-1")),
        ("aws_profile", "staging", None),
        ("kube_context", "prod-west", Some("tier-1")),
        ("host", "DB.prod.example.org", Some("tier-1")),
        ("workspace", "production", None),
        ("aws_profile", "…", Some("tier-1")),
        ("aws_profile", "pr…", Some("tier-1")),
        ("aws_profile", "staging-…", None),
    ] {
        let selectors = [(selector.to_owned(), value.to_owned())].into();
        let found = policy.environment_of(&selectors).map(|(_, tier)| tier.name.as_str());
        assert_eq!(found, tier, "{selector} = {value}");
    }
}

#[test]
fn requirements_add_up_to_the_strictest() {
    let policy = good(
        r#"
version = 1
[[tier]]
name = "one"
rank = 1
paths = ["infra/prod/**"]
reviews = 1
senior = 1
[[tier]]
name = "two"
rank = 2
paths = ["infra/**"]
reviews = 2
evidence = "signed"
[[person]]
email = "ana@example.org"
roles = ["senior"]
[junior]
senior = 1
"#,
    );
    let text = |path: &str, agent: bool, author: Option<&str>| {
        policy.demands(&policy.tiers_over(path), agent, author).to_string()
    };
    assert_eq!(text("infra/prod/x", true, Some("ana@example.org")), "2 reviews, 1 senior, signed");
    assert_eq!(text("infra/prod/x", false, Some("Ana@Example.org")), "2 reviews, signed");
    assert_eq!(text("infra/x", false, Some("bo@example.org")), "2 reviews, 1 senior, signed");
    assert!(policy.demands(&policy.tiers_over("docs/x"), true, None).is_nothing());
}

#[test]
fn rules_exceptions_and_agents() {
    let policy = good(EXAMPLE);
    assert_eq!(policy.level_of("package-publish", Level::High), Some(Level::Low));
    assert_eq!(policy.level_of("other", Level::High), Some(Level::High));
    let covered = |path, today| policy.exception_for("terraform-destroy", path, today).is_some();
    assert!(covered("sandbox/a.tf", "2027-03-31"));
    assert!(!covered("sandbox/a.tf", "2027-04-01"), "the last day has passed");
    assert!(!covered("infra/a.tf", "2027-01-01"));
    assert_eq!(policy.expired("2027-04-01").count(), 1);
    assert_eq!(policy.expired("2027-03-31").count(), 0);
    let kiro = policy.agent("kiro");
    assert_eq!(kiro.commands, Some(Verdict::Deny));
    assert!(kiro.deny.cover("infra/x", Case::Exact));
    assert_eq!(policy.agent("claude").commands, None);
}

#[test]
fn an_inner_policy_only_tightens() {
    let outer = good(
        r#"
version = 1
mode = "enforce"
[[tier]]
name = "one"
rank = 5
paths = ["infra/**"]
reviews = 2
commands = "deny"
[rules]
"a" = "off"
"b" = { level = "high", hold = true }
[agents."*"]
commands = "ask"
[[person]]
email = "ana@example.org"
"#,
    );
    let inner = good(
        r#"
version = 1
mode = "observe"
[[tier]]
name = "lax"
rank = 1
paths = ["**"]
[[tier]]
name = "strict"
rank = 2
paths = ["db/**", "!db/docs/**"]
reviews = 3
[rules]
"a" = "medium"
"b" = "low"
"c" = "off"
[agents."*"]
commands = "allow"
edits = "deny"
deny = ["keys/**"]
[[person]]
email = "mallory@example.org"
roles = ["senior"]
[[exception]]
rule = "b"
paths = ["**"]
reason = "no"
by = "mallory@example.org"
until = "2999-01-01"
"#,
    );
    let both = outer.tightened_by(&inner, "infra/team");
    assert_eq!(both.mode, Mode::Enforce);
    let demands = |path| both.demands(&both.tiers_over(path), true, None).reviews;
    assert_eq!(demands("infra/team/x"), 2, "a lax tier takes nothing away");
    assert_eq!(demands("infra/team/db/x"), 3);
    assert_eq!(demands("infra/team/db/docs/x"), 2);
    assert_eq!(demands("db/x"), 0, "an inner tier ends at its folder");
    assert_eq!(both.level_of("a", Level::High), Some(Level::Medium));
    assert_eq!(both.level_of("b", Level::Low), Some(Level::High));
    assert!(both.holds_rule("b"));
    assert_eq!(both.level_of("c", Level::High), Some(Level::High), "off does not lower the catalogue");
    let agent = both.agent("claude");
    assert_eq!((agent.edits, agent.commands), (Some(Verdict::Deny), Some(Verdict::Ask)));
    assert!(agent.deny.cover("infra/team/keys/x", Case::Exact) && !agent.deny.cover("keys/x", Case::Exact));
    assert!(both.exceptions.is_empty() && both.person("mallory@example.org").is_none());
}

#[test]
fn releases_compare_by_number() {
    for (requires, running, holds) in [
        (">=0.1", "0.1.0", Some(true)),
        (">=0.1, <2", "1.10.3", Some(true)),
        (">0.9", "0.10.0", Some(true)),
        ("<0.2", "0.2.0", Some(false)),
        ("0.1.0", "0.1.0", Some(true)),
        ("soon", "0.1.0", None),
        (">=1.x", "0.1.0", None),
        ("", "0.1.0", None),
    ] {
        assert_eq!(release::holds(requires, running), holds, "{requires} for {running}");
    }
}

#[test]
fn configuration_that_watches_agents_is_protected_everywhere() {
    for path in [
        "tagout.toml",
        "services/a/tagout.toml",
        ".claude/settings.local.json",
        "/home/ana/.claude/settings.json",
        ".CLAUDE/Settings.json",
        "x/../.claude/./settings.json",
        ".codex/config.toml",
        ".kiro/agents/default.json",
        ".git/hooks/pre-commit",
        ".git/hooks",
        ".git/config",
        "CODEOWNERS",
        ".github/CODEOWNERS",
        "docs/CODEOWNERS",
        ".tagout/rules/x.toml",
        "/home/ana/.gitconfig",
        "~/.gitconfig",
        "/etc/claude-code/managed-settings.json",
        "C:\\Program Files\\ClaudeCode\\managed-settings.json",
    ] {
        assert!(protected(path, Some("/home/ana")).is_some(), "{path}");
    }
    for path in [
        "src/settings.json",
        ".claude/skills/x/SKILL.md",
        ".claude/settings/x.json",
        ".tagout/proposals/tagout.toml",
        ".gitconfig",
        "docs/codeowners.md",
        "tagout.toml.md",
        ".github/workflows/ci.yml",
    ] {
        assert_eq!(protected(path, Some("/home/ana")), None, "{path}");
    }
}

#[test]
fn what_goes_takes_along_what_is_protected() {
    for (path, takes) in [
        (".git", Some(".git/tagout")),
        (".claude", Some(".claude/settings*.json")),
        ("*", Some("tagout.toml")),
        ("*.toml", Some("tagout.toml")),
        ("tag*", Some("tagout.toml")),
        ("t*t.toml", Some("tagout.toml")),
        ("CODE*", Some("codeowners")),
        (".github/*", Some(".github/settings.yml")),
        ("tagout.toml", None),
    ] {
        assert_eq!(protects(path, None).map(|guarded| guarded.takes), Some(takes), "{path}");
    }
    for path in ["src", "src/*", "build/*.toml", "*.rs", "tag*.md", "t*x", "*.tom", "dist"] {
        assert_eq!(protects(path, None), None, "{path}");
    }
}

#[test]
fn outside_a_repository_only_agents_and_the_home_folder_are_protected() {
    let home = Some("/home/ana");
    for path in ["/tmp/x/tagout.toml", "/tmp/x/CODEOWNERS", "/home/ana/backup/tagout.toml"] {
        assert_eq!((protected_outside(path, home), protected(path, home).is_some()), (None, true), "{path}");
    }
    for path in [
        "/etc/claude-code/managed-settings.json",
        "/home/ana/.claude/settings.json",
        "/home/ana/.gitconfig",
        "~/.codex",
    ] {
        assert!(protected_outside(path, home).is_some(), "{path}");
    }
}

#[test]
fn the_nearest_word_is_near() {
    assert_eq!(nearest("reveiws", ["rank", "reviews"]), Some("reviews"));
    assert_eq!(nearest("colour", ["rank", "reviews"]), None);
}

proptest! {
    /// No text makes the reader panic, and spans lie inside it.
    #[test]
    fn any_text_is_read(text in "[a-z\\[\\]=\"{}!*.,# \n0-9é-]{0,200}") {
        let (_, problems) = read(&text, RULES);
        for problem in problems {
            prop_assert!(problem.span.end <= text.len());
        }
    }

    /// Passing over a pattern by its first and last characters never changes the answer of the glob itself.
    #[test]
    fn shortcuts_agree_with_the_glob(
        pattern in "(a|b|/|\\*|\\*\\*/|\\?|\\{a,b\\}|\\[ab\\]|\\.){1,6}",
        path in "[ab./]{0,8}",
    ) {
        let path = canonical(&path, Case::Exact);
        prop_assume!(glob::problem(&pattern).is_none() && !path.is_empty() && !path.contains(".."));
        let trimmed = pattern.trim_start_matches("./").trim_start_matches('/');
        prop_assume!(trimmed == pattern && !pattern.ends_with('/') && pattern.contains(['*', '?', '[', '{']));
        let plain = globset::GlobBuilder::new(&pattern).literal_separator(true).build().map(|glob| glob.compile_matcher());
        let plain = plain.is_ok_and(|matcher| matcher.is_match(&path));
        prop_assert_eq!(Patterns::new([&pattern]).cover(&path, Case::Exact), plain, "{} {}", pattern, path);
    }

    /// A canonical path is its own canonical path.
    #[test]
    fn canonical_is_final(path in "[a-zA-Zé./\\\\]{0,24}") {
        for case in [Case::Exact, Case::Folded] {
            let once = canonical(&path, case);
            prop_assert_eq!(&canonical(&once, case), &once);
        }
    }
}
