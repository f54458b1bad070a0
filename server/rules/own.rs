//! The rules of a repository: `.tagout/rules/<rule-id>.toml`, in the format of the built-in ones.
//!
//! They only add findings. A mistake leaves its rule out and is told on its line; the others count.

use super::format::{self, Problem, Rule, Shape};
use super::{Catalog, by_id, page};
use crate::operations::Asked;
use std::sync::Arc;

/// Folder of the rules, from the root of the repository.
pub const FOLDER: &str = ".tagout/rules";

/// The group of a repository's rules.
pub const GROUP: &str = "own";

/// Rules beyond these are not read.
pub const MAX_RULES: usize = 200;

/// A rule file may be so long, in bytes.
pub const MAX_BYTES: usize = 64 << 10;

/// Spellings that one rule may list: an index counts them in 16 bits, and each is asked at every operation of its kind.
const MAX_SPELLINGS: usize = 1_000;

/// Rules of a repository, ready to be asked.
#[derive(Clone, Debug)]
pub struct Own {
    pub catalog: Catalog,
    pub asked: Arc<Asked>,
}

/// The file name of a rule of the repository, by its path from the root.
pub fn file_name(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?;
    (name.ends_with(".toml") && !name.contains('/')).then_some(name)
}

/// True for what tests the rules of the repository.
pub fn is_test(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with("/tests/"))
}

/// Reads the files of a folder: each by its name with its text. Mistakes come with the name of their file.
pub fn read<'t>(files: impl Iterator<Item = (&'t str, &'t str)>) -> (Option<Arc<Own>>, Vec<(String, Problem)>) {
    let mut rules: Vec<Rule> = Vec::new();
    let mut problems = Vec::new();
    for (name, text) in files {
        match one(name, text) {
            Ok(rule) => rules.push(rule),
            Err(found) => problems.extend(found.into_iter().map(|problem| (name.to_owned(), problem))),
        }
    }
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    let own = (!rules.is_empty()).then(|| {
        let catalog = Catalog::of(rules);
        Arc::new(Own { asked: Arc::new(catalog.asked()), catalog })
    });
    (own, problems)
}

/// The rule of a file, or every mistake in it.
pub fn one(name: &str, text: &str) -> Result<Rule, Vec<Problem>> {
    let top = |what: String| vec![Problem { line: 1, column: 1, what }];
    if text.len() > MAX_BYTES {
        return Err(top(format!("the file has more than {} KiB and is not read", MAX_BYTES >> 10)));
    }
    let id = name.strip_suffix(".toml").unwrap_or(name);
    let rule = format::read(GROUP, id, text)?;
    if by_id(id).is_some() {
        let what = format!("`{id}` is a built-in rule, which cannot be replaced; give the file another name");
        return Err(top(what));
    }
    if !rule.analysis.is_empty() {
        return Err(top("`analysis` names code of the program; a rule of a repository has a [[match]]".to_owned()));
    }
    if rule.matches.iter().any(|pattern| matches!(pattern.shape, Shape::Table(_))) {
        return Err(top("`table` names a table of the program; write `operation` for each row".to_owned()));
    }
    if rule.matches.len() > MAX_SPELLINGS {
        return Err(top(format!("a rule lists at most {MAX_SPELLINGS} spellings")));
    }
    Ok(rule)
}

/// Names the rules in force: those of the program, and of the repository where it has some.
pub fn digest(own: Option<&Own>) -> String {
    let builtin = super::builtin().digest();
    own.map_or_else(|| builtin.to_owned(), |own| format!("{builtin}+{}", own.catalog.digest()))
}

/// The ids of all rules in force.
pub fn ids(own: Option<&Own>) -> Vec<&str> {
    let own = own.into_iter().flat_map(|own| own.catalog.ids());
    super::builtin().ids().chain(own).collect()
}

/// The page of the rule `id`, of the program or of the repository.
pub fn page_of(own: Option<&Own>, id: &str) -> Option<String> {
    match by_id(id) {
        Some(rule) => Some(page(rule)),
        None => own?.catalog.rule(id).map(page),
    }
}
