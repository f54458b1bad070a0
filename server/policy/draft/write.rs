//! The survey as a text of `tagout.toml`, with a comment for everything that is not plain, and in short for a terminal.

use super::places::{self, Covered};
use super::{Noted, Survey};
use crate::policy::MAX_PATTERN_BYTES;
use crate::policy::glob::escaped;
use crate::text::shortened;
use std::fmt::Write;

/// A list longer than this is nothing that a person reads; the rest is counted.
const MAX_PATTERNS: usize = 40;
/// Longest remark, in characters.
const MAX_NOTE: usize = 100;

const HEAD: &str = "\
# What matters in this repository, and what agents may do in it.
#
# Drafted by `tagout init` from what it found here. Every line is yours to change: an editor with tagout checks this file
# while you type, and so does `tagout policy check`.
version = 1

# observe: judge, tag and record, stop nothing. enforce: stop what this file says.
mode = \"observe\"
";

const ASKED: &str = "\
edits = \"allow\"          # what an agent's edit gets at the hook: allow (tag it), ask or deny
commands = \"ask\"         # what a destructive command aimed here gets
";

const LATER: &str = "\
# reviews = 1            # people who agree before a merge; name them below first
# senior = 1             # of those, when an agent was involved or the author is junior
";

const EXAMPLE_TIER: &str = "
# No infrastructure code and no important service was found. A tier says which paths matter:
#
# [[tier]]
# name = \"tier-1\"
# rank = 1                 # 1 is the strictest
# paths = [\"infra/prod/**\", \"services/checkout/**\", \"!**/*.md\"]
# edits = \"allow\"          # what an agent's edit gets at the hook: allow (tag it), ask or deny
# commands = \"ask\"         # what a destructive command aimed here gets
";

const EXAMPLE_ENVIRONMENT: &str = "
# Commands have no path; they have an environment. No file here names a profile or a context for production.
#
# [[environment]]
# name = \"prod\"
# tier = \"tier-1\"
# match = { aws_profile = \"prod*\", kube_context = \"prod-*\", workspace = \"prod\" }
";

const TAIL: &str = "
# People who review. With nobody listed no review is demanded; whoever is not listed is junior.
#
# [[person]]
# email = \"ana@example.org\"
# github = \"ana\"
# roles = [\"senior\"]

# What an agent may do in a tier while nobody watches it: allow, ask or deny.
[junior]
unattended = \"allow\"

# An agent has its own permissions, not its operator's. `*` is every agent.
#
# [agents.\"*\"]
# deny = [\"infra/prod/**\"]
# commands = \"ask\"

# Levels of rules: off, low, medium, high or critical. `tagout rules` lists them.
#
# [rules]
# \"package-publish\" = \"low\"
";

/// The draft.
pub fn written(survey: &Survey) -> String {
    let mut text = HEAD.to_owned();
    if !survey.protected.is_empty() {
        text.push_str("\n# Changes are measured against the nearest of these branches.\nprotected = ");
        list(&mut text, &survey.protected);
    }
    let tiers = tiers(survey);
    for tier in &tiers {
        let _ =
            write!(text, "\n# {}\n[[tier]]\nname = \"tier-{}\"\nrank = {}\npaths = ", tier.about, tier.rank, tier.rank);
        list(&mut text, &tier.paths);
        text.push_str(ASKED);
        text.push_str(LATER);
    }
    for service in survey.services.iter().filter(|service| service.folder.is_empty()) {
        let _ = writeln!(text, "\n# {}: add \"**\" to a tier to say so of this whole repository.", note(&service.note));
    }
    if tiers.is_empty() {
        text.push_str(EXAMPLE_TIER);
    }
    text.push_str(&environment(survey, tiers.first().map(|tier| tier.rank)));
    text.push_str(&catalogue(survey));
    text.push_str(TAIL);
    text
}

/// What was found, in short: a name and what goes by it.
pub(super) fn told(survey: &Survey) -> Vec<(&'static str, String)> {
    let mut told = Vec::new();
    let shown = |patterns: &[Noted]| {
        let within = || patterns.iter().filter(|one| !one.pattern.starts_with('!'));
        let first: Vec<String> = within().take(4).map(|one| note(&one.pattern)).collect();
        let more = within().count() - first.len();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("{}{more}", first.join(", "))
    };
    told.push(match survey.protected.is_empty() {
        true => ("protected", "no branch found".to_owned()),
        false => ("protected", shown(&survey.protected)),
    });
    for tier in tiers(survey) {
        told.push((if tier.rank == 1 { "tier-1" } else { "tier-2" }, shown(&tier.paths)));
    }
    let targets: Vec<String> = survey.targets.values().flat_map(|names| names.keys()).map(|name| note(name)).collect();
    if !targets.is_empty() {
        told.push(("environment", format!("prod: {}", targets.join(", "))));
    }
    if let Some(owners) = &survey.owners {
        told.push(("owners", format!("{}, for {}", owners.path, counted(owners.rules))));
    }
    told.push(("people", "none listed, so no reviews are demanded".to_owned()));
    told
}

struct Tier {
    rank: u32,
    about: &'static str,
    paths: Vec<Noted>,
}

/// The tiers that the findings come to, the strictest first; none where nothing was found.
fn tiers(survey: &Survey) -> Vec<Tier> {
    let Covered { mut production, mut plain, sandbox } = places::cover(&survey.places);
    for service in survey.services.iter().filter(|service| !service.folder.is_empty()) {
        let pattern = format!("{}/**", places::literal(&service.folder));
        let paths = if service.rank == 1 { &mut production } else { &mut plain };
        if paths.iter().all(|one| one.pattern != pattern) {
            paths.push(Noted { pattern, note: service.note.clone() });
        }
    }
    let inside = |pattern: &str| {
        let folder = pattern.trim_end_matches("**");
        folder.ends_with('/') && plain.iter().any(|one| folder.starts_with(one.pattern.trim_end_matches("**")))
    };
    let left_out = sandbox.iter().filter(|pattern| inside(pattern));
    let left_out: Vec<Noted> =
        left_out.map(|one| Noted { pattern: format!("!{one}"), note: "named for no production".to_owned() }).collect();
    let mut tiers = Vec::new();
    if !production.is_empty() {
        tiers.push(Tier {
            rank: 1,
            about: "Production, by name, and services that their catalogue calls critical.",
            paths: production,
        });
    }
    if !plain.is_empty() {
        let (rank, about) = match tiers.is_empty() {
            true => (1, "Infrastructure. Nothing here is named for an environment, so all of it counts as production."),
            false => (2, "Infrastructure that is named for no environment, and other services in production."),
        };
        plain.extend(left_out);
        tiers.push(Tier { rank, about, paths: plain });
    }
    for tier in &mut tiers {
        tier.paths.retain(|one| one.pattern.len() <= MAX_PATTERN_BYTES);
        tier.paths.push(Noted { pattern: "!**/*.md".to_owned(), note: String::new() });
    }
    tiers
}

fn environment(survey: &Survey, tier: Option<u32>) -> String {
    if survey.targets.is_empty() {
        return EXAMPLE_ENVIRONMENT.to_owned();
    }
    let matches = survey.targets.iter().map(|(selector, names)| {
        let names: Vec<String> = names.keys().take(MAX_PATTERNS).map(|name| quoted(&escaped(name))).collect();
        format!("{selector} = [{}]", names.join(", "))
    });
    let files = survey.targets.values().flat_map(|names| names.values());
    let mut files: Vec<String> = files.map(|file| note(file)).collect();
    files.sort();
    files.dedup();
    files.truncate(3);
    let table = format!(
        "[[environment]]\nname = \"prod\"\ntier = \"tier-{}\"\nmatch = {{ {} }}\n",
        tier.unwrap_or(1),
        matches.collect::<Vec<_>>().join(", ")
    );
    let table = match tier {
        Some(_) => table,
        // An environment needs a tier to be in.
        None => format!("[[tier]]\nname = \"tier-1\"\nrank = 1\npaths = []\n{ASKED}\n{table}"),
    };
    format!("\n# Commands have no path; they have an environment. Named in {}.\n{table}", files.join(", "))
}

fn catalogue(survey: &Survey) -> String {
    let mut text = "\n[catalog]\ncodeowners = true        # owners are named in messages and asked for review\n\
                    files = true             # service catalogue files may raise a tier\n"
        .to_owned();
    if let Some(owners) = &survey.owners {
        let _ = writeln!(text, "# {} names owners of {}.", note(&owners.path), counted(owners.rules));
        let people: Vec<&str> = owners.people.iter().map(String::as_str).take(20).collect();
        if !people.is_empty() {
            let _ = writeln!(text, "# People it names, who may become a [[person]]: {}", note(&people.join(", ")));
        }
    }
    text
}

/// A list of patterns, each on its line with its remark; a short one without remarks on one line.
fn list(text: &mut String, patterns: &[Noted]) {
    if patterns.len() <= 4 && patterns.iter().all(|one| one.note.is_empty()) {
        let all: Vec<String> = patterns.iter().map(|one| quoted(&one.pattern)).collect();
        let _ = writeln!(text, "[{}]", all.join(", "));
        return;
    }
    // What excludes stands last and has to stay.
    let (out, within): (Vec<&Noted>, Vec<&Noted>) = patterns.iter().partition(|one| one.pattern.starts_with('!'));
    text.push_str("[\n");
    for one in within.iter().take(MAX_PATTERNS).chain(&out) {
        let pattern = format!("    {},", quoted(&one.pattern));
        let _ = match one.note.is_empty() {
            true => writeln!(text, "{pattern}"),
            false => writeln!(text, "{pattern:<40} # {}", note(&one.note)),
        };
    }
    if within.len() > MAX_PATTERNS {
        let _ = writeln!(text, "    # and {} more, which are not listed here", within.len() - MAX_PATTERNS);
    }
    text.push_str("]\n");
}

fn counted(patterns: usize) -> String {
    if patterns == 1 { "1 pattern".to_owned() } else { format!("{patterns} patterns") }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// Words of a file as part of a comment: one line, no control characters, not long.
fn note(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    shortened(&plain, MAX_NOTE)
}
