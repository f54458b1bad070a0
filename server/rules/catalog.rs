//! Rules with their lookups: the built-in ones, or those of a repository.

use super::format::{Index, Lookup, Pattern, Place, Rule, Text};
use crate::operations::Asked;
use crate::text::hex;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// Rules that can be asked.
#[derive(Clone, Debug)]
pub struct Catalog {
    rules: Cow<'static, [Rule]>,
    index: Cow<'static, Index>,
    digest: Cow<'static, str>,
}

impl Catalog {
    /// Rules read at run time.
    pub fn of(rules: Vec<Rule>) -> Catalog {
        let index = Index::of(&rules);
        let mut digest = Sha256::new();
        for rule in &rules {
            digest.update(format!("{rule:?}\n"));
        }
        let digest = hex(&digest.finalize()[..8]);
        Catalog { rules: Cow::Owned(rules), index: Cow::Owned(index), digest: Cow::Owned(digest) }
    }

    /// All rules, by id.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule `id`.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.binary_search_by(|rule| rule.id.as_ref().cmp(id)).ok().map(|at| &self.rules[at])
    }

    /// Names that a reading has to keep for these rules to be asked.
    pub fn asked(&self) -> Asked {
        let names = |lookup: &Lookup| lookup.iter().map(|(name, _)| name.to_string()).collect();
        let verb = |(act, _): &(Text, _)| act.split(' ').next().unwrap_or_default().to_owned();
        Asked {
            calls: names(&self.index.calls),
            settings: names(&self.index.settings),
            verbs: self.index.statements.iter().map(verb).collect(),
        }
    }

    /// Names the rules that a report or a record rests on, 16 hexadecimal digits: equal names mean equal rules.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    pub(super) fn at(&self, (rule, pattern): Place) -> Option<(&Rule, &Pattern)> {
        let rule = self.rules.get(usize::from(rule))?;
        Some((rule, rule.matches.get(usize::from(pattern))?))
    }
}

/// The catalogue that comes with the program.
pub fn builtin() -> &'static Catalog {
    static BUILTIN: Catalog = Catalog {
        rules: Cow::Borrowed(&compiled::RULES),
        index: Cow::Borrowed(&compiled::INDEX),
        // Worked out by the build script: a hook has no time for it.
        digest: Cow::Borrowed(compiled::DIGEST),
    };
    &BUILTIN
}

mod compiled {
    #[allow(unused_imports, reason = "a kind of change or condition that no rule uses today")]
    use crate::rules::format::{Change, Grade, Index, Pattern, Repair, Rule, Shape, Target, Test, Wanted};
    use std::borrow::Cow;

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}
