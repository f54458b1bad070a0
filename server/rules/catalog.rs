//! Rules with their lookups: the built-in ones, or those of a repository.

use super::format::{Index, Lookup, Pattern, Place, Rule, keys};
use crate::operations::Asked;
use crate::text::hex;
use crate::text::packed::{Packed, Unpacker};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::sync::OnceLock;

/// Rules that can be asked.
#[derive(Clone, Debug)]
pub struct Catalog {
    rules: Rules,
    index: Cow<'static, Index>,
    digest: Cow<'static, str>,
}

#[derive(Clone, Debug)]
enum Rules {
    /// Those of the program, each taken out when it is first asked.
    Builtin,
    Read(Vec<Rule>),
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
        Catalog { rules: Rules::Read(rules), index: Cow::Owned(index), digest: Cow::Owned(digest) }
    }

    /// How many rules there are.
    pub fn count(&self) -> usize {
        match &self.rules {
            Rules::Builtin => compiled::STARTS.len(),
            Rules::Read(rules) => rules.len(),
        }
    }

    /// All rules, by id.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        (0..self.count()).filter_map(|number| self.numbered(number))
    }

    /// The ids of all rules, sorted. None of them is made for it.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        (0..self.count()).filter_map(|number| match &self.rules {
            Rules::Builtin => compiled::STARTS.get(number).map(|start| id_at(*start)),
            Rules::Read(rules) => rules.get(number).map(|rule| rule.id.as_ref()),
        })
    }

    /// The rule `id`.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        let number = match &self.rules {
            Rules::Builtin => compiled::STARTS.binary_search_by(|start| id_at(*start).cmp(id)),
            Rules::Read(rules) => rules.binary_search_by(|rule| rule.id.as_ref().cmp(id)),
        };
        self.numbered(number.ok()?)
    }

    /// Names that a reading has to keep for these rules to be asked.
    pub fn asked(&self) -> Asked {
        let names = |lookup: &Lookup| keys(lookup).map(str::to_owned).collect();
        let verb = |act: &str| act.split(' ').next().unwrap_or_default().to_owned();
        Asked {
            calls: names(&self.index.calls),
            settings: names(&self.index.settings),
            verbs: keys(&self.index.statements).map(verb).collect(),
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
        let rule = self.numbered(usize::from(rule))?;
        Some((rule, rule.matches.get(usize::from(pattern))?))
    }

    fn numbered(&self, number: usize) -> Option<&Rule> {
        match &self.rules {
            Rules::Builtin => unpacked(number),
            Rules::Read(rules) => rules.get(number),
        }
    }
}

/// The catalogue that comes with the program.
pub fn builtin() -> &'static Catalog {
    static BUILTIN: Catalog = Catalog {
        rules: Rules::Builtin,
        index: Cow::Borrowed(&compiled::INDEX),
        // Worked out by the build script: a hook has no time for it.
        digest: Cow::Borrowed(compiled::DIGEST),
    };
    &BUILTIN
}

/// A built-in rule by its number. Each is made once; the build script has seen every one of them come out whole.
fn unpacked(number: usize) -> Option<&'static Rule> {
    static MADE: [OnceLock<Option<Box<Rule>>>; compiled::STARTS.len()] =
        [const { OnceLock::new() }; compiled::STARTS.len()];
    let start = *compiled::STARTS.get(number)?;
    MADE.get(number)?.get_or_init(|| Rule::unpack(&mut packed(start)).map(Box::new)).as_deref()
}

/// The id of a built-in rule, which is packed first.
fn id_at(start: u32) -> &'static str {
    packed(start).text().unwrap_or_default()
}

fn packed(start: u32) -> Unpacker {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/rules.bin"));
    let text = include_str!(concat!(env!("OUT_DIR"), "/rules.txt"));
    Unpacker::new(bytes, text, start as usize)
}

mod compiled {
    use crate::rules::format::{Index, Lookup};
    use std::borrow::Cow;

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}
