//! CODEOWNERS: who is asked, as a remark in the draft. Owners are no people of the policy until somebody says so.

use std::collections::BTreeSet;

/// Where the forges look, first things first.
const PLACES: &[&str] = &[".github/CODEOWNERS", "CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS"];

/// What a CODEOWNERS file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Owners {
    pub(super) path: String,
    /// Lines that give a path to somebody.
    pub(super) rules: usize,
    /// Handles and addresses of single people; teams are left out.
    pub(super) people: BTreeSet<String>,
}

/// True for a file in which a forge looks for owners.
pub(super) fn is_owners(path: &str) -> bool {
    PLACES.contains(&path)
}

impl Owners {
    pub(super) fn read(path: &str, text: &str) -> Owners {
        let mut owners = Owners { path: path.to_owned(), rules: 0, people: BTreeSet::new() };
        for line in text.lines() {
            let line = line.split(" #").next().unwrap_or_default().trim();
            // GitLab has sections: `[Documentation] @docs`.
            if line.is_empty() || line.starts_with(['#', '[', '^']) {
                continue;
            }
            let named: Vec<&str> = line.split_whitespace().skip(1).collect();
            owners.rules += usize::from(!named.is_empty());
            let person = |name: &&&str| name.contains('@') && !name.contains('/') && name.len() < 100;
            owners.people.extend(named.iter().filter(person).map(|name| (*name).to_owned()));
        }
        owners
    }

    /// Of two files the one that the forge reads.
    pub(super) fn better(one: Option<Owners>, other: Owners) -> Option<Owners> {
        let place = |owners: &Owners| PLACES.iter().position(|place| *place == owners.path);
        match one {
            Some(one) if place(&one) <= place(&other) => Some(one),
            _ => Some(other),
        }
    }
}
