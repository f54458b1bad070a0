//! What a changed argument or property does to its resource.

use super::table::{Row, Table};

pub(super) const AWS: &str = include_str!(concat!(env!("OUT_DIR"), "/replace-terraform-aws.tsv"));
pub(super) const AZURERM: &str = include_str!(concat!(env!("OUT_DIR"), "/replace-terraform-azurerm.tsv"));
pub(super) const GOOGLE: &str = include_str!(concat!(env!("OUT_DIR"), "/replace-terraform-google.tsv"));
pub(super) const MORE: &str = include_str!(concat!(env!("OUT_DIR"), "/replace-terraform-more.tsv"));
pub(super) const CLOUDFORMATION: &str = include_str!(concat!(env!("OUT_DIR"), "/replace-cloudformation.tsv"));

/// Columns behind the type.
const CERTAIN: usize = 0;
const POSSIBLE: usize = 1;
/// Of the Terraform tables; of the other one the specification's word, and then the flags.
const FLAGS: usize = 2;
const SPECIFICATION: usize = 2;
const CLOUDFORMATION_FLAGS: usize = 3;

/// What a change of one path does to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::change) enum Effect {
    /// Deleted and recreated.
    Replaces,
    /// The provider decides at plan time.
    MayReplace,
    InPlace,
}

/// Where the facts about a type come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::change) struct Source {
    /// The table, as it is called below `queries/tables/`.
    pub(in crate::change) table: &'static str,
    /// The provider, as a lock file names it.
    pub(in crate::change) provider: &'static str,
    /// The major version that the facts were read from.
    pub(in crate::change) major: u32,
    /// For people: what was read, and when.
    pub(in crate::change) read: &'static str,
}

const SOURCES: &[(&str, &str, Source)] = &[
    (
        "aws_",
        AWS,
        Source { table: "replace-terraform-aws.tsv", provider: "aws", major: 6, read: "provider source v6.58.0" },
    ),
    (
        "azurerm_",
        AZURERM,
        Source { table: "replace-terraform-azurerm.tsv", provider: "azurerm", major: 5, read: "provider source 5.2.0" },
    ),
    (
        "google_",
        GOOGLE,
        Source { table: "replace-terraform-google.tsv", provider: "google", major: 7, read: "provider source 7.46.0" },
    ),
    (
        "",
        MORE,
        Source { table: "replace-terraform-more.tsv", provider: "", major: 0, read: "the provider's documentation" },
    ),
];

/// Where the facts about a resource type of Terraform come from.
pub(in crate::change) fn source(kind: &str) -> &'static Source {
    found(kind).1
}

fn found(kind: &str) -> (&'static str, &'static Source) {
    let row = SOURCES.iter().find(|(prefix, ..)| kind.starts_with(prefix));
    row.map_or((MORE, &SOURCES[SOURCES.len() - 1].2), |(_, table, source)| (table, source))
}

/// What changing the value at `path` of a Terraform resource does.
pub(in crate::change) fn value_changed(kind: &str, path: &str) -> Effect {
    let Some(row) = row(kind) else { return Effect::InPlace };
    if covers(row, CERTAIN, path) || row.cell(FLAGS).split(' ').any(|flag| flag == "no-update") {
        return Effect::Replaces;
    }
    let general = || Table::new(found(kind).0).rows("*").any(|row| row.lists(POSSIBLE, path));
    if covers(row, POSSIBLE, path) || general() { Effect::MayReplace } else { Effect::InPlace }
}

/// What adding or removing a block at `path` of a Terraform resource does.
pub(in crate::change) fn block_changed(kind: &str, path: &str) -> Effect {
    let Some(row) = row(kind) else { return Effect::InPlace };
    let forms = [format!("{path}[]"), format!("{path}.*")];
    if forms.iter().any(|form| row.lists(CERTAIN, form)) {
        Effect::Replaces
    } else if forms.iter().chain([&format!("{path}.#")]).any(|form| row.lists(POSSIBLE, form)) {
        Effect::MayReplace
    } else {
        Effect::InPlace
    }
}

/// True where the table has a fact about something inside `path`: then it is a block or an object, not a map.
pub(in crate::change) fn is_listed(kind: &str, path: &str) -> bool {
    let inside = |listed: &str| listed.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '[']));
    row(kind).is_some_and(|row| [CERTAIN, POSSIBLE].iter().any(|column| row.paths(*column).any(|path| inside(&path))))
}

/// What changing the property at `path` of a CloudFormation resource does, and the path that the table names. A path of
/// the table covers everything below it.
pub(in crate::change) fn property_changed(kind: &str, path: &str) -> (Effect, String) {
    // A nested stack changes what it is made from, and macros write resources of their own.
    let special = [("AWS::CloudFormation::Stack", "TemplateURL"), ("AWS::Serverless::SimpleTable", "TableName")];
    if special.contains(&(kind, path)) || kind.starts_with("AWS::Serverless::") && path == "FunctionName" {
        return (Effect::MayReplace, path.to_owned());
    }
    let Some(row) = Table::new(CLOUDFORMATION).rows(kind).next() else { return (Effect::InPlace, path.to_owned()) };
    let covering = |listed: &str| {
        let listed = listed.trim_end_matches(['!', '?']);
        let covers = path == listed || path.strip_prefix(listed).is_some_and(|rest| rest.starts_with('.'));
        covers.then(|| listed.to_owned())
    };
    // The longest path says it best.
    let listed = |column: usize| row.paths(column).filter_map(|listed| covering(&listed)).max_by_key(String::len);
    if let Some(listed) = listed(CERTAIN) {
        return (Effect::Replaces, listed);
    }
    if row.cell(CLOUDFORMATION_FLAGS).split(' ').any(|flag| flag == "no-update") {
        return (Effect::Replaces, path.to_owned());
    }
    match listed(POSSIBLE).or_else(|| listed(SPECIFICATION)) {
        Some(listed) => (Effect::MayReplace, listed),
        None => (Effect::InPlace, path.to_owned()),
    }
}

fn row(kind: &str) -> Option<Row> {
    Table::new(found(kind).0).rows(kind).next()
}

/// True when a column lists `path`, itself or by a `p.*` form that covers it.
fn covers(row: Row, column: usize, path: &str) -> bool {
    row.paths(column).any(|listed| {
        listed == path
            || listed
                .strip_suffix(".*")
                .is_some_and(|prefix| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.')))
    })
}
