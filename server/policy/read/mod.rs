//! From the text of `tagout.toml` to a policy, with every mistake at once: where, what is wrong, what to do.

mod check;
mod section;

use super::keys::SELECTORS;
use super::{
    AgentRules, Catalog, Environment, Evidence, Exception, Junior, Mode, NamePatterns, Person, Policy, RuleSetting,
    Tier, release,
};
use crate::risk::{Level, Verdict};
use crate::text::Span;
use section::{Problems, Section, shown, span_of};
use toml::de::{DeTable, DeValue};

/// Larger policies are refused whole.
pub const MAX_POLICY_BYTES: usize = 1 << 20;

/// Tables of one kind beyond this many are refused: each costs time at every hook.
const MAX_TABLES: usize = 2_000;

const VERDICTS: &[(&str, Verdict)] = &[("allow", Verdict::Allow), ("ask", Verdict::Ask), ("deny", Verdict::Deny)];

/// A mistake in a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Bytes of the policy's text.
    pub span: Span,
    /// What is wrong, and the remedy.
    pub message: String,
}

/// Reads a policy. What could be understood is in the policy even where there are problems; `known_rules` are the ids
/// of the catalogue.
pub fn read(text: &str, known_rules: &[&str]) -> (Policy, Vec<Problem>) {
    let text_start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if text.len() > MAX_POLICY_BYTES {
        let message = format!("the policy has {} bytes, at most {MAX_POLICY_BYTES} are read: shorten it", text.len());
        // What it says is not known, so it counts as the stricter.
        let policy = Policy { mode: Mode::Enforce, ..Policy::default() };
        return (policy, vec![Problem { span: Span::new(0, 0), message }]);
    }
    let (table, errors) = DeTable::parse_recoverable(&text[text_start..]);
    let problems = Problems::default();
    let root = Section::root(table.get_ref(), &problems);
    let mut policy = whole(&root, known_rules);
    // What is broken may have been the mode.
    if !errors.is_empty() && root.value("mode").is_none() {
        policy.mode = Mode::Enforce;
    }
    let mut problems = problems.into_list();
    // What stands where the TOML is broken was not written like that: nothing more can be said of it.
    let broken: Vec<Span> = errors.iter().map(|error| span_of(error.span().unwrap_or(0..0))).collect();
    problems
        .retain(|problem| !broken.iter().any(|span| span.touches(Span::new(problem.span.start, problem.span.start))));
    problems.extend(errors.iter().zip(&broken).map(|(error, span)| Problem {
        span: *span,
        message: format!("this is not valid TOML: {}", error.message().trim_end()),
    }));
    for problem in &mut problems {
        problem.span = problem.span.shift(text_start);
    }
    problems.sort_by(|left, right| left.span.cmp(&right.span).then_with(|| left.message.cmp(&right.message)));
    problems.dedup();
    (policy, problems)
}

fn whole(root: &Section<'_>, known_rules: &[&str]) -> Policy {
    version(root);
    if let Some((requires, span)) = root.text("requires")
        && let Some(message) = release::problem(requires)
    {
        root.problem(span, message);
    }
    let protected = root.texts("protected");
    for (pattern, span) in &protected {
        if let Some(message) = super::glob::name_problem(pattern) {
            root.problem(*span, message);
        }
    }
    let policy = Policy {
        mode: mode(root),
        protected: protected.into_iter().map(|(pattern, _)| pattern.to_owned()).collect(),
        tiers: root.tables("tier", MAX_TABLES).iter().map(tier).collect(),
        environments: root.tables("environment", MAX_TABLES).iter().map(environment).collect(),
        catalog: root.table("catalog").map_or_else(Catalog::default, |section| catalog(&section)),
        people: root.tables("person", MAX_TABLES).iter().map(person).collect(),
        junior: root.table("junior").map_or_else(Junior::default, |section| junior(&section)),
        agents: root.named("agents", "agents.*").iter().map(|(name, section)| (name.clone(), agent(section))).collect(),
        rules: rules(root, known_rules),
        exceptions: root
            .tables("exception", MAX_TABLES)
            .iter()
            .map(|section| exception(section, known_rules))
            .collect(),
        case: super::Case::Exact,
    };
    check::names_and_ranks(root, &policy);
    policy
}

fn version(root: &Section<'_>) {
    match root.value("version") {
        None => root.problem(Span::new(0, 0), "the policy has no version: begin it with `version = 1`"),
        Some(value) => {
            let one = matches!(value.get_ref(), DeValue::Integer(number) if number.as_str() == "1");
            if !one {
                root.problem(
                    value.span(),
                    format!("version {} is unknown: this release reads `version = 1`", shown(value.get_ref())),
                );
            }
        }
    }
}

/// A mode that cannot be read was written by somebody who wanted one: it counts as the stricter.
fn mode(root: &Section<'_>) -> Mode {
    let modes = [("observe", Mode::Observe), ("enforce", Mode::Enforce)];
    match root.choice("mode", &modes) {
        Some(mode) => mode,
        None if root.value("mode").is_some() => Mode::Enforce,
        None => Mode::default(),
    }
}

fn tier(section: &Section<'_>) -> Tier {
    let name = section.needed_text("name", "give the tier a name, for instance `name = \"tier-1\"`");
    let rank = section.number("rank", 0);
    if section.value("rank").is_none() {
        section.problem(section.span, "the tier has no rank: add `rank = 1` (1 is the strictest)");
    } else if let (Some(0), Some(value)) = (rank, section.value("rank")) {
        section.problem(value.span(), "the ranks of tiers begin at 1, the strictest");
    }
    if section.value("paths").is_none() {
        section.problem(
            section.span,
            "the tier has no paths: add `paths = [\"infra/prod/**\"]`, or `paths = []` where only environments use it",
        );
    }
    let reviews = section.number("reviews", 0).unwrap_or(0);
    let senior = section.number("senior", 0).unwrap_or(0);
    Tier {
        name: name.to_owned(),
        rank: rank.filter(|rank| *rank > 0).unwrap_or(1),
        paths: section.patterns("paths"),
        reviews,
        senior,
        evidence: section
            .choice(
                "evidence",
                &[("forge", Evidence::Forge), ("signed", Evidence::Signed), ("present", Evidence::Present)],
            )
            .unwrap_or_default(),
        edits: section.choice("edits", VERDICTS).unwrap_or_default(),
        commands: section.choice("commands", VERDICTS).unwrap_or_default(),
    }
}

fn environment(section: &Section<'_>) -> Environment {
    let name = section.needed_text("name", "give the environment a name, for instance `name = \"prod\"`");
    let tier = section.needed_text("tier", "name the tier it belongs to, for instance `tier = \"tier-1\"`");
    let mut matches = std::collections::BTreeMap::new();
    match section.section("match", "environment.match") {
        Some(selectors) => {
            for selector in SELECTORS {
                let patterns = selectors.texts(selector);
                for (pattern, span) in &patterns {
                    if let Some(message) = super::glob::name_problem(pattern) {
                        section.problem(*span, message);
                    }
                }
                if !patterns.is_empty() {
                    let patterns = NamePatterns::new(patterns.into_iter().map(|(pattern, _)| pattern));
                    matches.insert((*selector).to_owned(), patterns);
                }
            }
        }
        None if section.value("match").is_none() => section.problem(
            section.span,
            "the environment matches nothing: add `match = { aws_profile = \"prod*\" }` or another selector",
        ),
        None => {}
    }
    Environment { name: name.to_owned(), tier: tier.to_owned(), matches }
}

fn catalog(section: &Section<'_>) -> Catalog {
    let otherwise = Catalog::default();
    Catalog {
        codeowners: section.flag("codeowners").unwrap_or(otherwise.codeowners),
        files: section.flag("files").unwrap_or(otherwise.files),
    }
}

fn person(section: &Section<'_>) -> Person {
    let email = section.needed_text("email", "add the address the person commits with: `email = \"ana@example.org\"`");
    let all = |key| section.texts(key).into_iter().map(|(text, _)| text.to_owned()).collect();
    Person {
        email: email.to_owned(),
        github: section.text("github").map(|(text, _)| text.to_owned()),
        keys: all("keys"),
        roles: all("roles"),
    }
}

fn junior(section: &Section<'_>) -> Junior {
    Junior {
        senior: section.number("senior", 0).unwrap_or(0),
        unattended: section.choice("unattended", VERDICTS).unwrap_or_default(),
    }
}

fn agent(section: &Section<'_>) -> AgentRules {
    for (pattern, span) in section.texts("deny") {
        if pattern.starts_with('!') {
            section.problem(span, "an agent's `deny` list has no exclusions: list what is denied instead");
        }
    }
    AgentRules {
        deny: section.patterns("deny").without_exclusions(),
        edits: section.choice("edits", VERDICTS),
        commands: section.choice("commands", VERDICTS),
        unattended: section.choice("unattended", VERDICTS),
    }
}

fn rules(root: &Section<'_>, known: &[&str]) -> std::collections::BTreeMap<String, RuleSetting> {
    const LEVELS: &[(&str, Option<Level>)] = &[
        ("off", None),
        ("low", Some(Level::Low)),
        ("medium", Some(Level::Medium)),
        ("high", Some(Level::High)),
        ("critical", Some(Level::Critical)),
    ];
    let mut settings = std::collections::BTreeMap::new();
    let Some(value) = root.value("rules") else { return settings };
    let Some(table) = root.expect_table("rules", value) else { return settings };
    for (id, value) in table {
        check::rule_id(root, id.get_ref(), span_of(id.span()), known);
        let (level, hold) = match value.get_ref() {
            DeValue::String(_) => (root.choice_of(&format!("rules.{}", id.get_ref()), value, LEVELS), false),
            _ => match root.open(&format!("rules.{}", id.get_ref()), "rules.*", value) {
                Some(section) => (section.choice("level", LEVELS), section.flag("hold").unwrap_or(false)),
                None => continue,
            },
        };
        match level {
            Some(level) => {
                let setting = RuleSetting { level, hold, raise_only: false };
                settings.insert(id.get_ref().to_string(), setting);
            }
            // Only `hold` is set: the level of the catalogue stays.
            None if hold => {
                let setting = RuleSetting { level: Some(Level::Low), hold, raise_only: true };
                settings.insert(id.get_ref().to_string(), setting);
            }
            None => {}
        }
    }
    settings
}

fn exception(section: &Section<'_>, known: &[&str]) -> Exception {
    let rule = section.needed_text("rule", "name the rule it excepts, for instance `rule = \"terraform-destroy\"`");
    if let Some((rule, span)) = section.text("rule") {
        check::rule_id(section, rule, span, known);
    }
    if section.value("paths").is_none() {
        section.problem(section.span, "the exception has no paths: say where it holds, `paths = [\"sandbox/**\"]`");
    }
    let reason = section.needed_text("reason", "say why, in a sentence the next reader understands");
    let by = section.needed_text("by", "say who agreed to it, by e-mail address: `by = \"ana@example.org\"`");
    Exception {
        rule: rule.to_owned(),
        paths: section.patterns("paths"),
        reason: reason.to_owned(),
        by: by.to_owned(),
        until: check::until(section),
        span: section.span,
    }
}
