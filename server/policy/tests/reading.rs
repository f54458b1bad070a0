//! What of a policy file is right, and what is said of the rest.

use super::*;

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
