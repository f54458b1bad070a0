//! Which credentials a program of this user can reach: names of profiles, contexts and variables, never a value.
//!
//! An agent runs as the user, so what the user's tools find without a password, the agent's commands find too.

use super::settings;
use serde_json::Value;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// More names than this of one kind are counted, not told.
const MAX_NAMES: usize = 200;

/// Ends of names of variables that hold a secret.
const SECRETS: &[&str] =
    &["_TOKEN", "_SECRET", "_SECRET_KEY", "_API_KEY", "_ACCESS_KEY", "_ACCESS_KEY_ID", "_PASSWORD", "PASSWD"];

/// Variables that hold a secret or lead to one.
const VARIABLES: &[&str] = &[
    "AWS_PROFILE",
    "AZURE_CLIENT_SECRET",
    "CLOUDSDK_ACTIVE_CONFIG_NAME",
    "DATABASE_URL",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "KUBECONFIG",
    "PGPASSWORD",
    "REDIS_URL",
    "SSH_AUTH_SOCK",
    "VAULT_TOKEN",
];

/// Files below the home folder that are credentials, and for what.
const FILES: &[(&str, &str)] = &[
    (".config/gcloud/application_default_credentials.json", "Google Cloud, default credentials"),
    (".config/gh/hosts.yml", "GitHub CLI"),
    (".docker/config.json", "container registries"),
    (".netrc", "hosts in .netrc"),
    (".npmrc", "npm"),
    (".pgpass", "PostgreSQL"),
    (".my.cnf", "MySQL"),
    (".terraform.d/credentials.tfrc.json", "Terraform Cloud"),
    (".vault-token", "Vault"),
];

/// Credentials of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// In words.
    pub kind: &'static str,
    pub names: Vec<String>,
}

/// What is within reach from the home folder `home` and the environment. Kinds without a name are left out.
pub fn credentials(home: &Path) -> Vec<Reach> {
    let named = |name: &str, usual: &str| env::var_os(name).map_or_else(|| home.join(usual), PathBuf::from);
    let text = |path: &Path| settings::read(path, None).ok().and_then(|found| found.text).unwrap_or_default();
    let mut profiles = profiles(&text(&named("AWS_CONFIG_FILE", ".aws/config")));
    profiles.extend(self::profiles(&text(&named("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials"))));
    let kube = env::var_os("KUBECONFIG").filter(|paths| !paths.is_empty());
    let kube = kube.map_or_else(|| vec![home.join(".kube/config")], |paths| env::split_paths(&paths).collect());
    let files = FILES.iter().filter(|(path, _)| home.join(path).is_file()).map(|(_, what)| (*what).to_owned());
    let kinds = [
        ("AWS profiles", profiles),
        ("Kubernetes contexts", kube.iter().flat_map(|path| contexts(&text(path))).collect()),
        ("Google Cloud configurations", configurations(&home.join(".config/gcloud/configurations"))),
        ("Azure subscriptions", subscriptions(&text(&home.join(".azure/azureProfile.json")))),
        ("environment variables", variables(env::vars_os().filter_map(|(name, _)| name.into_string().ok()))),
        ("credential files", files.collect()),
    ];
    let sorted = |(kind, mut names): (&'static str, Vec<String>)| {
        names.sort();
        names.dedup();
        names.truncate(MAX_NAMES);
        Reach { kind, names }
    };
    kinds.into_iter().map(sorted).filter(|reach| !reach.names.is_empty()).collect()
}

/// True of a name that seems to mean a live system.
pub fn is_live(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    words.into_iter().any(|word| matches!(word, "prd" | "live" | "production") || word.starts_with("prod"))
        && !lower.contains("nonprod")
        && !lower.contains("non-prod")
}

/// Names of sections: `[x]` and `[profile x]`.
fn profiles(text: &str) -> Vec<String> {
    let section = |line: &str| Some(line.trim().strip_prefix('[')?.split_once(']')?.0.trim().to_owned());
    let profile = |name: String| {
        let other = name.starts_with("sso-session ") || name.starts_with("services ");
        (!other).then(|| name.strip_prefix("profile ").unwrap_or(&name).trim().to_owned())
    };
    text.lines().filter_map(section).filter_map(profile).collect()
}

/// Names below `contexts:` of a kubeconfig.
fn contexts(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if !line.starts_with([' ', '-', '#']) && !line.trim().is_empty() {
            inside = line.starts_with("contexts:");
        } else if inside {
            let entry = line.trim().trim_start_matches("- ");
            names.extend(entry.strip_prefix("name:").map(|name| name.trim().trim_matches(['"', '\'']).to_owned()));
        }
    }
    names
}

/// Names of files `config_<name>`.
fn configurations(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.flatten().take(MAX_NAMES).filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.strip_prefix("config_").map(str::to_owned)).collect()
}

fn subscriptions(text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
    let list = value["subscriptions"].as_array().cloned().unwrap_or_default();
    list.iter().filter_map(|one| one["name"].as_str().map(str::to_owned)).collect()
}

fn variables(names: impl Iterator<Item = String>) -> Vec<String> {
    names.filter(|name| VARIABLES.contains(&name.as_str()) || SECRETS.iter().any(|end| name.ends_with(end))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_nothing_else() {
        let config = "[default]\nregion = x\n[profile prod-admin]\nrole_arn = secret\n[sso-session corp]\n";
        assert_eq!(profiles(config), ["default", "prod-admin"]);
        let kube = "clusters:\n- cluster: {server: x}\n  name: c1\ncontexts:\n- context:\n    cluster: c1\n    namespace: n\n  name: prod-eu\n- name: 'dev'\n  context: {}\ncurrent-context: dev\nusers:\n- name: u1\n";
        assert_eq!(contexts(kube), ["prod-eu", "dev"]);
        assert_eq!(subscriptions("\u{feff}{\"subscriptions\": [{\"name\": \"Shop\", \"id\": \"1\"}]}"), ["Shop"]);
        let names = ["PATH", "GITHUB_TOKEN", "PGPASSWORD", "HOME", "STRIPE_API_KEY", "KEYBOARD"].map(str::to_owned);
        assert_eq!(variables(names.into_iter()), ["GITHUB_TOKEN", "PGPASSWORD", "STRIPE_API_KEY"]);
    }

    #[test]
    fn live_names_are_told_from_others() {
        assert!(["prod", "shop-prod-eu", "production", "live", "prod1"].iter().all(|name| is_live(name)));
        assert!(!["dev", "nonprod", "non-prod", "delivery", "reproduce"].iter().any(|name| is_live(name)));
    }
}
