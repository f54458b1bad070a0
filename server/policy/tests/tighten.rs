//! Policies of folders, and the releases that a policy asks for.

use super::*;

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
