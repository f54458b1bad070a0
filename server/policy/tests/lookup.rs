//! What a path, an environment, a rule and an agent get.

use super::*;

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
