//! Files that no agent may write, whatever a repository's policy says: what watches and permits agents, what decides
//! over them, and the record of it. An agent may put a proposal into `.tagout/proposals/`, which a person accepts.

use super::path::{Case, canonical};

/// Ends of paths, in lower case, and what they are. `*` stays in one segment, a last `**` is everything below. These
/// decide over the repository that they stand in, and over nothing where they stand in none.
const OF_A_REPOSITORY: &[(&str, &str)] = &[
    ("tagout.toml", "the policy"),
    (".tagout/**", "rules and records of tagout"),
    (".git/tagout/**", "the journal"),
    (".git/hooks/**", "git hooks"),
    (".git/config", "git configuration, which can switch hooks off"),
    (".git/config.worktree", "git configuration, which can switch hooks off"),
    (".git/refs/tagout/**", "the ledger"),
    (".git/refs/notes/tagout", "the ledger"),
    ("codeowners", "who owns what"),
    (".github/settings.yml", "branch protection"),
    (".github/settings.yaml", "branch protection"),
    (".github/branch-protection*", "branch protection"),
    (".github/rulesets/**", "branch protection"),
    (".github/hooks/**", "hooks of Copilot"),
    ("opencode.json", "permissions of OpenCode"),
    ("opencode.jsonc", "permissions of OpenCode"),
];

/// The same, of agents: these count wherever they stand.
const ANYWHERE: &[(&str, &str)] = &[
    (".github/copilot/**", "settings of Copilot"),
    (".claude/settings*.json", "hooks and permissions of Claude Code"),
    (".claude/hooks/**", "hooks of Claude Code"),
    (".claude.json", "settings of Claude Code"),
    ("claude-code/managed-settings*.json", "managed settings of Claude Code"),
    ("claude-code/managed-settings.d/**", "managed settings of Claude Code"),
    ("claudecode/managed-settings*.json", "managed settings of Claude Code"),
    ("claudecode/managed-settings.d/**", "managed settings of Claude Code"),
    (".codex/**", "hooks and permissions of Codex"),
    (".copilot/**", "hooks and permissions of Copilot"),
    (".cursor/hooks.json", "hooks of Cursor"),
    ("etc/cursor/hooks.json", "hooks of Cursor"),
    ("etc/github-copilot/**", "managed hooks of Copilot"),
    ("etc/gemini-cli/**", "managed settings of Gemini CLI"),
    ("etc/windsurf/**", "hooks of Windsurf"),
    (".cursor/hooks/**", "hooks of Cursor"),
    (".cursor/permissions.json", "permissions of Cursor"),
    (".cursor/cli.json", "permissions of Cursor"),
    (".cursor/cli-config.json", "permissions of Cursor"),
    (".kiro/hooks/**", "hooks of Kiro"),
    (".kiro/agents/**", "agents of Kiro and their hooks"),
    (".kiro/settings/**", "permissions of Kiro"),
    (".amazonq/**", "agents of Amazon Q and their hooks"),
    (".aws/amazonq/**", "agents of Amazon Q and their hooks"),
    (".gemini/settings.json", "hooks of Gemini CLI"),
    (".gemini/trusted_hooks.json", "hooks of Gemini CLI"),
    (".gemini/trustedfolders.json", "permissions of Gemini CLI"),
    (".qwen/**", "hooks and permissions of Qwen Code"),
    (".windsurf/hooks.json", "hooks of Windsurf"),
    (".codeium/windsurf/hooks.json", "hooks of Windsurf"),
    (".codeium/hooks.json", "hooks of Windsurf"),
    (".opencode/**", "plugins and permissions of OpenCode"),
    (".config/opencode/**", "plugins and permissions of OpenCode"),
    (".clinerules/hooks/**", "hooks of Cline"),
    (".config/goose/**", "permissions of Goose"),
    (".continue/permissions.yaml", "permissions of Continue"),
    (".factory/settings*.json", "permissions of Droid"),
    (".factory/hooks/**", "hooks of Droid"),
    (".amp/settings.json", "permissions of Amp"),
    (".config/amp/settings.json", "permissions of Amp"),
    (".crush.json", "permissions of Crush"),
    ("crush.json", "permissions of Crush"),
    (".config/crush/**", "permissions of Crush"),
    (".augment/settings*.json", "permissions of Auggie"),
    (".config/zed/settings.json", "agent permissions of Zed"),
    (".zed/settings.json", "agent permissions of Zed"),
    (".openhands/hooks*", "hooks of OpenHands"),
    ("cline/hooks/**", "hooks of Cline"),
    (".aider.conf.yml", "settings of Aider, which can agree to everything"),
];

/// The same, below the home folder only.
const AT_HOME: &[(&str, &str)] = &[
    (".gitconfig", "git configuration, which can switch hooks off"),
    (".config/git/**", "git configuration, which can switch hooks off"),
    (".config/tagout/**", "settings of tagout"),
    (".local/state/tagout/**", "records of tagout"),
    ("library/application support/tagout/**", "the journal"),
];

/// Where agents may write although it lies below something protected.
const PROPOSALS: &str = ".tagout/proposals/";

/// Patterns that take more steps than this are taken to fit.
const MAX_STEPS: usize = 10_000;

/// Why a path is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guarded {
    /// `the policy`, `hooks of Claude Code`.
    pub what: &'static str,
    /// The name of what is protected, where the path is a wildcard or a folder that takes it along.
    pub takes: Option<&'static str>,
}

/// What the file is, where no agent may write it. `path` is absolute, begins with `~/`, or counts from the repository;
/// `home` is the home folder, absolute. Letter case never counts here: a disk might ignore it.
pub fn protected(path: &str, home: Option<&str>) -> Option<Guarded> {
    in_tables(&[OF_A_REPOSITORY, ANYWHERE], path, home)
}

/// As [`protected`] for a path that stands in no repository: a policy decides nothing there.
pub fn protected_outside(path: &str, home: Option<&str>) -> Option<Guarded> {
    in_tables(&[ANYWHERE], path, home)
}

fn in_tables(tables: &[&[(&str, &'static str)]], path: &str, home: Option<&str>) -> Option<Guarded> {
    let path = canonical(path, Case::Folded);
    if format!("/{path}").contains(&format!("/{PROPOSALS}")) {
        return None;
    }
    let mut rows = tables.iter().copied().flatten();
    let anywhere = rows.find(|(end, _)| tails(&path).any(|tail| covers(end, tail)));
    let found = anywhere.or_else(|| {
        let home = home.map(|home| canonical(home, Case::Folded)).filter(|home| !home.is_empty());
        let below = home.as_deref().and_then(|home| path.strip_prefix(home)?.strip_prefix('/'));
        let below = below.or_else(|| path.strip_prefix("~/"))?;
        AT_HOME.iter().find(|(end, _)| covers(end, below))
    });
    found.map(|(_, what)| Guarded { what, takes: None })
}

/// As [`protected`] for a path that is taken away, moved or made unreadable: what stands below it goes with it, and a
/// wildcard takes whatever it can.
pub fn protects(path: &str, home: Option<&str>) -> Option<Guarded> {
    let known = path.find(['*', '?', '[', '{']).map_or(path, |at| &path[..at]);
    let folder =
        if known.len() == path.len() { known } else { known.rsplit_once('/').map_or("", |(folder, _)| folder) };
    protected(path, home).or_else(|| at_the_root(path)).or_else(|| {
        let folder = canonical(folder, Case::Folded);
        let last = folder.rsplit('/').next().filter(|last| last.starts_with('.') && *last != "..")?;
        let below = format!("{last}/");
        let (end, what) = OF_A_REPOSITORY.iter().chain(ANYWHERE).find(|(end, _)| end.starts_with(&below))?;
        Some(Guarded { what, takes: Some(end.trim_end_matches("/**")) })
    })
}

/// A wildcard right in the root of the repository takes the policy and what else stands there. What begins with a dot is
/// taken by patterns that do so as well, as shells have it.
fn at_the_root(pattern: &str) -> Option<Guarded> {
    let pattern = canonical(pattern, Case::Folded);
    if pattern.contains('/') || !is_pattern(&pattern) {
        return None;
    }
    let ends = OF_A_REPOSITORY.iter().map(|row| (row.0, row)).filter(|(end, _)| !end.contains(['/', '*']));
    let dotted = pattern.starts_with('.').then_some(OF_A_REPOSITORY.iter().chain(ANYWHERE));
    let folders = dotted.into_iter().flatten().map(|row| (row.0.split('/').next().unwrap_or(row.0), row));
    let folders = folders.filter(|(name, _)| name.starts_with('.') && !name.contains('*'));
    let mut names = ends.chain(folders);
    names.find(|(name, _)| fits(&pattern, name)).map(|(name, (_, what))| Guarded { what, takes: Some(name) })
}

/// True for a name with wildcards.
pub fn is_pattern(name: &str) -> bool {
    name.contains(['*', '?', '['])
}

/// True when the pattern fits the name: `*` is anything, `?` and `[…]` one letter, whichever.
pub fn fits(pattern: &str, name: &str) -> bool {
    let mut steps = vec![(pattern, name)];
    for _ in 0..MAX_STEPS {
        let Some((pattern, name)) = steps.pop() else { return false };
        let mut letters = name.chars();
        let one = letters.next().map(|_| letters.as_str());
        let mut signs = pattern.chars();
        match signs.next() {
            None if name.is_empty() => return true,
            None => {}
            Some('*') => {
                steps.push((signs.as_str(), name));
                steps.extend(one.map(|rest| (pattern, rest)));
            }
            Some('?') => steps.extend(one.map(|rest| (signs.as_str(), rest))),
            Some('[') => {
                let behind = signs.as_str().split_once(']').map_or("", |(_, behind)| behind);
                steps.extend(one.map(|rest| (behind, rest)));
            }
            Some(sign) => steps.extend(name.strip_prefix(sign).map(|rest| (signs.as_str(), rest))),
        }
    }
    true
}

/// The path and everything behind each of its separators.
fn tails(path: &str) -> impl Iterator<Item = &str> {
    std::iter::once(path).chain(path.match_indices('/').map(|(at, _)| &path[at + 1..]))
}

/// A folder that is protected as a whole is protected itself too: removing it removes what is in it.
fn covers(end: &str, tail: &str) -> bool {
    if let Some(folder) = end.strip_suffix("/**") {
        return tail.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    }
    match end.split_once('*') {
        None => tail == end,
        Some((before, after)) => tail
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after))
            .is_some_and(|between| !between.contains('/')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_end_has_a_letter_that_folding_would_change() {
        let rows = OF_A_REPOSITORY.iter().chain(ANYWHERE).chain(AT_HOME);
        let never: Vec<&str> = rows.map(|(end, _)| *end).filter(|end| *end != end.to_lowercase()).collect();
        assert_eq!(never, [""; 0], "nothing can match these");
        let journal = "/Users/ana/Library/Application Support/tagout/journal";
        assert!(protected(journal, Some("/Users/ana")).is_some());
    }
}
