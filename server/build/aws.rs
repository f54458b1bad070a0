//! `queries/tables/aws*.tsv` → texts that `operations` searches where they stand: no list in memory, nothing to relocate
//! when the program starts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const EFFECTS: &[&str] =
    &["deletes", "replaces", "disables", "widens", "exposes", "overwrites", "publishes", "modifies"];
const LEVELS: &[&str] = &["critical", "high", "medium", "low"];

/// What the tables of AWS say.
#[derive(Default)]
pub(crate) struct Aws {
    /// Service → its names in the CLI, boto3 and the other SDKs, where they differ.
    names: BTreeMap<String, [String; 3]>,
    services: BTreeSet<String>,
    /// (letters of the operation, number of the row) → the line.
    lines: BTreeMap<(String, usize), String>,
    ids: BTreeSet<(String, String)>,
    resources: BTreeMap<String, String>,
}

impl Aws {
    /// A row of `aws-services.tsv`.
    pub(crate) fn service(&mut self, cells: &[&str]) {
        let [service, names @ ..] = cells else { return };
        let mut names = names.iter().map(|name| (*name).to_owned());
        let mut next = || names.next().unwrap_or_default();
        self.names.insert((*service).to_owned(), [next(), next(), next()]);
    }

    /// A row of `aws.tsv`.
    pub(crate) fn operation(&mut self, cells: &[&str]) -> Result<(), String> {
        let &[service, operation, effect, level, noun, parameters, rule, _, shared] = cells else { return Ok(()) };
        if !EFFECTS.contains(&effect) {
            return Err(format!("{effect:?} is no effect; use one of {}", EFFECTS.join(", ")));
        }
        if !LEVELS.contains(&level) {
            return Err(format!("{level:?} is no level; use one of {}", LEVELS.join(", ")));
        }
        self.line(service, operation, &[parameters, rule, level, noun, shared])
    }

    /// A row of `aws-more.tsv`.
    pub(crate) fn more(&mut self, cells: &[&str]) -> Result<(), String> {
        let &[service, operations] = cells else { return Ok(()) };
        self.services.insert(service.to_owned());
        for one in operations.split_ascii_whitespace() {
            let (operation, parameter) = one.split_once('=').unwrap_or((one, ""));
            self.line(service, operation, &[parameter])?;
        }
        Ok(())
    }

    fn line(&mut self, service: &str, operation: &str, rest: &[&str]) -> Result<(), String> {
        if !self.ids.insert((service.to_owned(), operation.to_owned())) {
            return Err(format!("aws:{service}:{operation} stands here twice"));
        }
        self.services.insert(service.to_owned());
        let line = format!("{operation}\t{service}\t{}", rest.join("\t"));
        self.lines.insert((operation.to_ascii_lowercase(), self.lines.len()), line.trim_end_matches('\t').to_owned());
        Ok(())
    }

    /// A row of `aws-resources.tsv`; the name of its method comes back.
    pub(crate) fn resource<'c>(&mut self, cells: &[&'c str]) -> Result<&'c str, String> {
        let &[service, path, operation, parameter] = cells else { return Ok("") };
        if !self.ids.contains(&(service.to_owned(), operation.to_owned())) {
            return Err(format!("aws:{service}:{operation} does not stand in aws.tsv or aws-more.tsv"));
        }
        self.resources.insert(format!("{service} {path}"), format!("{operation}\t{parameter}"));
        Ok(path.rsplit('.').next().unwrap_or_default())
    }

    /// The operations, sorted by their letters: of one name, the first row of the tables stands first.
    pub(crate) fn operations(&self) -> String {
        self.lines.values().fold(String::new(), |mut text, line| {
            let _ = writeln!(text, "{line}");
            text
        })
    }

    /// Every service, with its other names where it has some.
    pub(crate) fn services(&self) -> String {
        let mut text = String::new();
        for service in &self.services {
            let names = self.names.get(service).map(|names| names.join("\t")).unwrap_or_default();
            let _ = writeln!(text, "{}", format!("{service}\t{names}").trim_end_matches('\t'));
        }
        text
    }

    /// Methods of resource objects, sorted.
    pub(crate) fn resources(&self) -> String {
        self.resources.iter().fold(String::new(), |mut text, (path, what)| {
            let _ = writeln!(text, "{path}\t{what}");
            text
        })
    }
}
