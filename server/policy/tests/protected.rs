//! What agents may not write, wherever it stands.

use super::*;

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
