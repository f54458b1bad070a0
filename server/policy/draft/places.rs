//! Infrastructure code, told by content, and the patterns that cover it.

use super::names::{is_production, is_sandbox};
use super::{MAX_SEEN_BYTES, Noted};
use crate::policy::glob::escaped;
use std::collections::{BTreeMap, BTreeSet};

/// Folders that usually hold nothing but infrastructure.
const TOPS: &[&str] = &[
    "infra",
    "infrastructure",
    "terraform",
    "tf",
    "deploy",
    "deployment",
    "deployments",
    "k8s",
    "kubernetes",
    "manifests",
    "charts",
    "helm",
    "cloudformation",
    "cfn",
    "iac",
    "ops",
    "environments",
    "envs",
    "clusters",
];

/// A file of infrastructure code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    path: String,
    kind: &'static str,
}

/// The patterns that cover the places of a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Covered {
    /// Named for production.
    pub(super) production: Vec<Noted>,
    /// Named for no environment.
    pub(super) plain: Vec<Noted>,
    /// Named for something one may lose.
    pub(super) sandbox: BTreeSet<String>,
}

/// True for names under which infrastructure code may stand.
pub(super) fn may_be(path: &str) -> bool {
    [".tf", ".tofu", ".yaml", ".yml", ".json", ".template"].iter().any(|ending| path.ends_with(ending))
}

impl Place {
    /// The file as a place, where it declares infrastructure.
    pub(super) fn read(path: &str, text: &str) -> Option<Place> {
        let text = text.get(..MAX_SEEN_BYTES).unwrap_or(text);
        let kind = kind(path, text)?;
        Some(Place { path: path.to_owned(), kind })
    }
}

fn kind(path: &str, text: &str) -> Option<&'static str> {
    if path.ends_with(".tf") || path.ends_with(".tofu") {
        let declares = ["resource ", "module ", "terraform ", "provider ", "data "];
        return text.lines().any(|line| declares.iter().any(|word| line.starts_with(word))).then_some("Terraform");
    }
    if !may_be(path) || path.starts_with(".github/") || path.ends_with("/Chart.yaml") {
        return None;
    }
    if text.contains("AWSTemplateFormatVersion") || (text.contains("Resources") && text.contains("Type: AWS::")) {
        return Some("CloudFormation");
    }
    let value = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
    let version = value("apiVersion:").filter(|version| !version.contains("backstage.io") && *version != "v3")?;
    (!version.is_empty() && value("kind:").is_some_and(|kind| kind != "Config")).then_some("Kubernetes")
}

/// Patterns for `places`, each once, sorted.
pub(super) fn cover(places: &[Place]) -> Covered {
    let mut covered = Covered::default();
    let (mut production, mut plain) = (BTreeMap::new(), BTreeMap::new());
    for place in places {
        let parts: Vec<&str> = place.path.split('/').collect();
        if let Some(at) = parts.iter().position(|part| is_sandbox(stem(part))) {
            covered.sandbox.insert(pattern(&parts, at));
            continue;
        }
        let kinds: &mut BTreeSet<&str> = match parts.iter().position(|part| is_production(stem(part))) {
            Some(at) => production.entry(pattern(&parts, at)).or_default(),
            None => plain.entry(top(&parts)).or_default(),
        };
        kinds.insert(place.kind);
    }
    let noted = |(pattern, kinds): (String, BTreeSet<&str>)| Noted {
        pattern,
        note: kinds.into_iter().collect::<Vec<_>>().join(", "),
    };
    covered.production = production.into_iter().map(noted).collect();
    covered.plain = plain.into_iter().map(noted).collect();
    covered
}

/// The folder at `at` with all in it, or the file itself.
fn pattern(parts: &[&str], at: usize) -> String {
    let path = literal(&parts[..=at].join("/"));
    if at + 1 == parts.len() { path } else { format!("{path}/**") }
}

/// The folder of infrastructure around a file, else its own.
fn top(parts: &[&str]) -> String {
    let folders = parts.len() - 1;
    let known = parts[..folders].iter().position(|part| TOPS.contains(&part.to_ascii_lowercase().as_str()));
    match (known, folders) {
        (Some(at), _) => pattern(parts, at),
        (None, 0) if parts[0].ends_with(".tf") => "*.tf".to_owned(),
        (None, 0) => pattern(parts, 0),
        (None, _) => pattern(parts, folders - 1),
    }
}

/// A pattern for exactly this path.
pub(super) fn literal(path: &str) -> String {
    let bang = if path.starts_with('!') { "\\" } else { "" };
    format!("{bang}{}", escaped(path))
}

fn stem(part: &str) -> &str {
    part.rsplit_once('.').map_or(part, |(stem, _)| stem)
}
