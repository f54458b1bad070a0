//! What a policy says about a path, an environment, a rule or an agent.

use super::path::canonical;
use super::{AgentRules, Environment, Exception, Mode, Person, Policy, Tier};
use crate::risk::{Level, Verdict};
use std::collections::BTreeMap;

impl Policy {
    /// The strictest tier of a repository-relative path, in any spelling.
    pub fn tier_of(&self, path: &str) -> Option<&Tier> {
        strictest(self.tiers_over(path))
    }

    /// The strictest tier of what stands directly in a folder: a command that runs there acts on it.
    pub fn tier_of_folder(&self, folder: &str) -> Option<&Tier> {
        let folder = canonical(folder, self.case);
        // No real name: it stands for any file of the folder.
        let file = format!("{folder}/-");
        let file = file.trim_start_matches('/');
        strictest(
            self.tiers
                .iter()
                .filter(|tier| tier.paths.cover(file, self.case) || tier.paths.begin_at(&folder, self.case)),
        )
    }

    /// The strictest tier of a path or of anything below it: a command that takes the path takes all of it.
    pub fn tier_within(&self, path: &str) -> Option<&Tier> {
        let path = canonical(path, self.case);
        let below = format!("{path}/-");
        strictest(self.tiers.iter().filter(|tier| {
            tier.paths.cover(&path, self.case)
                || tier.paths.cover(&below, self.case)
                || tier.paths.begin_below(&path, self.case)
        }))
    }

    /// True for a path of the first tier there is.
    pub fn is_first(&self, path: &str) -> bool {
        let first = self.tiers.iter().map(|tier| tier.rank).min();
        self.tier_of(path).is_some_and(|tier| Some(tier.rank) == first)
    }

    /// Every tier that covers a path. What they demand adds up to the strictest of each.
    pub fn tiers_over(&self, path: &str) -> Vec<&Tier> {
        let path = canonical(path, self.case);
        self.tiers.iter().filter(|tier| tier.paths.cover(&path, self.case)).collect()
    }

    /// True where a text that cannot be read may be about a tier: it holds a folder or an ending that a tier's
    /// patterns name, or a tier has patterns that could be anything.
    pub fn may_speak_of_a_tier(&self, text: &str) -> bool {
        let text = super::path::fold(text, self.case);
        self.tiers.iter().any(|tier| tier.paths.may_stand_in(&text, self.case))
    }

    /// The tier with this name.
    pub fn tier_named(&self, name: &str) -> Option<&Tier> {
        strictest(self.tiers.iter().filter(|tier| tier.name == name))
    }

    /// The environment that the selectors of a command name, with its tier; of several the strictest. Unknown parts of
    /// a selector, written `…`, count as the worst they could be.
    pub fn environment_of(&self, selectors: &BTreeMap<String, String>) -> Option<(&Environment, &Tier)> {
        let matching = self.environments.iter().filter(|environment| {
            selectors.iter().any(|(selector, value)| {
                let patterns = environment.matches.get(selector);
                let case = if selector == "host" { super::Case::Folded } else { super::Case::Exact };
                patterns.is_some_and(|patterns| patterns.match_name(value, case))
            })
        });
        matching
            .filter_map(|environment| Some((environment, self.tier_named(&environment.tier)?)))
            .min_by_key(|(_, tier)| tier.rank)
    }

    /// The level of a rule under this policy; `None` where it is off.
    pub fn level_of(&self, rule: &str, catalogue: Level) -> Option<Level> {
        match self.rules.get(rule) {
            None => Some(catalogue),
            Some(setting) if setting.raise_only => setting.level.max(Some(catalogue)),
            Some(setting) => setting.level,
        }
    }

    /// True where the policy stops a merge on every finding of this rule.
    pub fn holds_rule(&self, rule: &str) -> bool {
        self.rules.get(rule).is_some_and(|setting| setting.hold)
    }

    /// The exception that covers a finding of `rule` at `path` on the day `today` (`YYYY-MM-DD`, UTC).
    pub fn exception_for(&self, rule: &str, path: &str, today: &str) -> Option<&Exception> {
        let path = canonical(path, self.case);
        self.exceptions.iter().find(|exception| {
            exception.rule == rule && exception.holds_on(today) && exception.paths.cover(&path, self.case)
        })
    }

    /// Exceptions whose last day has passed: each is a finding of its own.
    pub fn expired(&self, today: &str) -> impl Iterator<Item = &Exception> {
        self.exceptions.iter().filter(move |exception| !exception.until.is_empty() && !exception.holds_on(today))
    }

    /// What `agent` may do: the rules of every agent and its own, the strictest of each.
    pub fn agent(&self, agent: &str) -> AgentRules {
        let every = self.agents.get("*").cloned().unwrap_or_default();
        match self.agents.get(agent) {
            Some(own) if agent != "*" => every.and(own),
            _ => every,
        }
    }

    /// The person who commits with this address.
    pub fn person(&self, email: &str) -> Option<&Person> {
        self.people.iter().find(|person| !email.is_empty() && person.email.eq_ignore_ascii_case(email))
    }

    /// True where the policy stops anything.
    pub fn enforces(&self) -> bool {
        self.mode == Mode::Enforce
    }
}

impl Exception {
    /// True up to and including the last day. Both are `YYYY-MM-DD`, so the order of texts is the order of days.
    fn holds_on(&self, today: &str) -> bool {
        self.until.as_str() >= today
    }
}

/// A day of the calendar, exactly as `YYYY-MM-DD`.
pub fn is_day(text: &str) -> bool {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    shaped && text.parse::<jiff::civil::Date>().is_ok()
}

impl AgentRules {
    /// Both together.
    pub(super) fn and(&self, other: &AgentRules) -> AgentRules {
        let stricter = |left: Option<Verdict>, right: Option<Verdict>| left.max(right);
        AgentRules {
            deny: self.deny.joined(&other.deny),
            edits: stricter(self.edits, other.edits),
            commands: stricter(self.commands, other.commands),
            unattended: stricter(self.unattended, other.unattended),
        }
    }
}

impl Person {
    /// True with the role `senior`.
    pub fn is_senior(&self) -> bool {
        self.roles.iter().any(|role| role == "senior")
    }
}

/// The tier with the smallest rank.
pub(super) fn strictest<'a>(tiers: impl IntoIterator<Item = &'a Tier>) -> Option<&'a Tier> {
    tiers.into_iter().min_by_key(|tier| tier.rank)
}
