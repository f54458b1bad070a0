//! Two policies as one: a folder's own file under the repository's, a repository's under an organisation's. The inner
//! one may only tighten, whatever it says.

use super::{Environment, Junior, Policy, RuleSetting, Tier};

impl Policy {
    /// This policy, tightened by that of `folder` (empty for the same folder), whose paths count from there.
    ///
    /// Tiers, environments, agents and rules add up to the strictest. People and catalogue are this policy's wherever
    /// it names any, and exceptions of the inner one do not count: both could loosen.
    pub fn tightened_by(&self, inner: &Policy, folder: &str) -> Policy {
        let mut whole = self.clone();
        whole.mode = self.mode.max(inner.mode);
        for pattern in &inner.protected {
            if !whole.protected.contains(pattern) {
                whole.protected.push(pattern.clone());
            }
        }
        // A tier is never merged into another of the same name: its exclusions hold in its own list only.
        whole.tiers.extend(inner.tiers.iter().map(|tier| Tier { paths: tier.paths.below(folder), ..tier.clone() }));
        whole.environments.extend(inner.environments.iter().map(Environment::clone));
        if self.people.is_empty() {
            whole.people = inner.people.clone();
        }
        whole.catalog.codeowners |= inner.catalog.codeowners;
        whole.catalog.files |= inner.catalog.files;
        whole.junior = Junior {
            senior: self.junior.senior.max(inner.junior.senior),
            unattended: self.junior.unattended.max(inner.junior.unattended),
        };
        for (name, rules) in &inner.agents {
            let mut rules = rules.clone();
            rules.deny = rules.deny.below(folder);
            let both = whole.agents.get(name).map_or_else(|| rules.clone(), |outer| outer.and(&rules));
            whole.agents.insert(name.clone(), both);
        }
        for (rule, setting) in &inner.rules {
            let both = whole.rules.get(rule).map_or_else(|| setting.raising(), |outer| outer.and(setting));
            whole.rules.insert(rule.clone(), both);
        }
        whole
    }
}

impl RuleSetting {
    /// The setting without its power to lower.
    fn raising(&self) -> RuleSetting {
        RuleSetting { raise_only: true, ..*self }
    }

    /// The stricter of both; the outer one (this) may have lowered the catalogue's level.
    fn and(&self, inner: &RuleSetting) -> RuleSetting {
        RuleSetting { level: self.level.max(inner.level), hold: self.hold || inner.hold, raise_only: self.raise_only }
    }
}
