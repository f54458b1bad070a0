//! `queries/rules/<group>/<rule-id>.toml` → the catalogue, packed.

use crate::format::{self, Index, Lookup, Rule, Shape};
use crate::text::packed::{Packed, Packer, Unpacker};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `rules.rs`, `rules.bin` and `rules.txt`, or returns every mistake as `file:line:column: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let (rules, mut problems) = read(queries);
    problems.extend(tables(queries, &rules));
    for pair in rules.windows(2).filter(|pair| pair[0].id == pair[1].id) {
        problems.push(format!("{}: the id stands in `{}` and in `{}`", pair[0].id, pair[0].group, pair[1].group));
    }
    let index = Index::of(&rules);
    let mut packer = Packer::default();
    let mut starts = Vec::new();
    for rule in &rules {
        starts.push(packer.bytes.len());
        rule.pack(&mut packer);
    }
    let digest = Sha256::new().chain_update(&packer.bytes).chain_update(&packer.text).finalize();
    let digest: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let text = format!(
        "pub(super) static STARTS: [u32; {}] = {starts:?};\n\
         pub(super) static INDEX: Index = Index {{ operations: {}, programs: {}, calls: {}, settings: {}, statements: {} }};\n\
         pub(super) const DIGEST: &str = \"{digest}\";\n",
        starts.len(),
        lookup(&index.operations),
        lookup(&index.programs),
        lookup(&index.calls),
        lookup(&index.settings),
        lookup(&index.statements)
    );
    for (name, content) in [("rules.bin", packer.bytes.as_slice()), ("rules.txt", packer.text.as_bytes())] {
        if let Err(error) = fs::write(out.join(name), content) {
            problems.push(format!("{name}: {error}"));
        }
    }
    problems.extend(differing(&rules, &starts, packer));
    if let Err(error) = fs::write(out.join("rules.rs"), text) {
        problems.push(format!("rules.rs: {error}"));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// All rules in the order of their ids, with the mistakes in the others.
fn read(queries: &Path) -> (Vec<Rule>, Vec<String>) {
    let mut rules = Vec::new();
    let mut problems = Vec::new();
    for folder in sorted(&queries.join("rules")).iter().filter(|path| path.is_dir()) {
        for file in sorted(folder).iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml")) {
            let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            match fs::read_to_string(file) {
                Ok(text) => match format::read(&name(folder), &name(file), &text) {
                    Ok(rule) => rules.push(rule),
                    Err(found) => problems.extend(found.iter().map(|problem| format!("{}:{problem}", file.display()))),
                },
                Err(error) => problems.push(format!("{}: {error}", file.display())),
            }
        }
    }
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    (rules, problems)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// What is wrong between rules and tables: a rule that no row names, a row whose rule is not there or does not ask for it, a
/// noun where there is none.
fn tables(queries: &Path, rules: &[Rule]) -> Vec<String> {
    let file = queries.join("tables/aws.tsv");
    let text = fs::read_to_string(&file).unwrap_or_default();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let named: BTreeSet<&str> =
        rows.filter_map(|line| line.split('\t').nth(6)).filter(|rule| !rule.is_empty()).collect();
    let mut asking = BTreeSet::new();
    let mut problems = Vec::new();
    for rule in rules {
        for pattern in rule.matches.iter() {
            let nameless = match &pattern.shape {
                Shape::Table(table) if table == "aws" => {
                    asking.insert(rule.id.as_ref());
                    false
                }
                Shape::Table(table) => {
                    problems.push(format!("{}: there is no table `{table}`", rule.id));
                    false
                }
                Shape::Operation(id) => !id.contains('*'),
                _ => true,
            };
            if nameless && pattern.message.as_ref().unwrap_or(&rule.message).contains("{noun}") {
                let shape = &pattern.shape;
                problems.push(format!("{}: only rows of a table have a {{noun}}; give {shape:?} a message", rule.id));
            }
        }
    }
    let of = |what: &str, rule: &&str| format!("{}: {what} `{rule}`", file.display());
    problems.extend(asking.difference(&named).map(|rule| of("no row names the rule", rule)));
    problems.extend(named.difference(&asking).map(|rule| of("no [[match]] asks for the table in a rule", rule)));
    problems
}

/// Rules that do not come out as they were packed.
fn differing(rules: &[Rule], starts: &[usize], packer: Packer) -> Vec<String> {
    let (bytes, text) = (&*packer.bytes.leak(), &*packer.text.leak());
    let out = |at: usize| Rule::unpack(&mut Unpacker::new(bytes, text, at));
    let differing = rules.iter().zip(starts).filter(|(rule, at)| out(**at).as_ref() != Some(rule));
    differing.map(|(rule, _)| format!("{}: comes out of the packed catalogue as another rule", rule.id)).collect()
}

fn lookup(lookup: &Lookup) -> String {
    format!(
        "Lookup {{ text: Cow::Borrowed({:?}), keys: Cow::Borrowed(&{:?}), places: Cow::Borrowed(&{:?}) }}",
        lookup.text, lookup.keys, lookup.places
    )
}
