//! Service catalogue files: how important a service is by its own description.
//!
//! Of these files a line is enough (`tier: "1"`), so they are read by line: a file that a catalogue could not read
//! still says what its author meant.

/// A service that its catalogue file calls important.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Service {
    /// Where its code stands; empty for the whole repository.
    pub(super) folder: String,
    /// 1 or 2.
    pub(super) rank: u32,
    /// `tier: 1 in services/checkout/opslevel.yml`.
    pub(super) note: String,
}

const NAMES: &[&str] = &[
    "service.datadog.yaml",
    "service.datadog.yml",
    "entity.datadog.yaml",
    "entity.datadog.yml",
    "opslevel.yml",
    "opslevel.yaml",
    "catalog-info.yaml",
    "catalog-info.yml",
    "cortex.yaml",
    "cortex.yml",
];

/// Descriptions of everything in one folder, which say nothing about where the code stands.
const APART: &[&str] = &[".cortex/", ".datadog/", ".backstage/", ".opslevel/"];

const FIRST: &[&str] = &["0", "1", "tier0", "tier1", "p0", "p1", "critical", "missioncritical", "highest"];
const SECOND: &[&str] = &["2", "tier2", "p2", "high"];

/// True for the names under which catalogues look for descriptions.
pub(super) fn is_catalogue(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    NAMES.contains(&name)
        || (path.starts_with(".cortex/catalog/") && (path.ends_with(".yaml") || path.ends_with(".yml")))
}

impl Service {
    pub(super) fn read(path: &str, text: &str) -> Option<Service> {
        if !is_catalogue(path) {
            return None;
        }
        let (rank, said) = text.lines().filter_map(grade).min_by_key(|(rank, _)| *rank)?;
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let apart = APART.iter().any(|apart| path.starts_with(apart));
        Some(Service { folder: if apart { "" } else { folder }.to_owned(), rank, note: format!("{said} in {path}") })
    }
}

/// How important one line makes its service, and the line in short.
fn grade(line: &str) -> Option<(u32, String)> {
    let line = line.split(" #").next().unwrap_or_default().trim().trim_start_matches("- ").trim();
    // Cortex has groups: `- tier-1`.
    let (key, value) = line.split_once(':').unwrap_or(("tier", line));
    let (key, value) = (unquoted(key), unquoted(value));
    let plain: String = value.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let grouped = !line.contains(':');
    let about_tier = key == "tier" || key.ends_with("/tier") || key.ends_with("service-tier");
    let rank = match key {
        _ if grouped && !plain.starts_with("tier") => return None,
        _ if about_tier && FIRST.contains(&plain.as_str()) => 1,
        _ if about_tier && SECOND.contains(&plain.as_str()) => 2,
        "lifecycle" if plain == "production" => 2,
        _ => return None,
    };
    let said = if grouped { value.to_owned() } else { format!("{key}: {value}") };
    Some((rank, said))
}

fn unquoted(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}
