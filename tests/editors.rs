//! The integrations under `editors/` agree with the server and with each other. What needs an editor is in `tests/editors/`.

use std::collections::BTreeSet;
use std::path::Path;
use tagout::language;

/// Languages for which Helix has no server of its own.
const ALONE: [&str; 4] = ["sql", "codeowners", "make", "powershell"];

/// Some files of these types are read, known by their names: texts for agents are Markdown.
const BY_NAME: (&str, &str) = ("markdown", "agent-text");

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(&read(path)).unwrap()
}

/// The quoted words between two marks of a source file.
fn quoted(path: &str, from: &str, to: &str, quote: char) -> BTreeSet<String> {
    let text = read(path);
    let (_, rest) = text.split_once(from).unwrap();
    let (list, _) = rest.split_once(to).unwrap();
    let uncommented: Vec<&str> = list.lines().map(|line| line.split("--").next().unwrap_or(line)).collect();
    uncommented.join("\n").split(quote).skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every id is known to the server, and no language of the server is left out.
fn check_ids(editor: &str, ids: &BTreeSet<String>) {
    let mut served = BTreeSet::new();
    for id in ids {
        if id == BY_NAME.0 {
            served.insert(BY_NAME.1);
            continue;
        }
        // Neovim refines a type after a dot: `yaml.ansible`.
        let known = language::by_client_id(id.split('.').next().unwrap());
        served.insert(known.unwrap_or_else(|| panic!("{editor}: the server does not know the language {id}")).id);
    }
    let all: BTreeSet<&str> = language::all().iter().map(|language| language.id).collect();
    assert_eq!(served, all, "{editor} does not offer every language of the server");
}

#[test]
fn vscode_offers_the_languages_of_the_server_and_starts_for_each() {
    let ids = quoted("editors/vscode/src/extension.ts", "const languages = [", "];", '"');
    check_ids("vscode", &ids);

    let manifest = json("editors/vscode/package.json");
    let events = manifest["activationEvents"].as_array().unwrap().iter().map(|event| event.as_str().unwrap());
    let starts: Vec<String> = events.filter_map(|event| event.strip_prefix("onLanguage:")).map(str::to_owned).collect();
    assert_eq!(starts.len(), ids.len(), "named twice: {starts:?}");
    assert_eq!(starts.into_iter().collect::<BTreeSet<String>>(), ids);
}

#[test]
fn neovim_offers_the_languages_of_the_server() {
    check_ids("nvim", &quoted("editors/nvim/lsp/tagout.lua", "filetypes = {", "\n  },", '\''));
}

#[test]
fn helix_offers_the_languages_of_the_server_and_adds_to_its_own_lists() {
    // Helix has names of its own; a file of each says what the server takes it for.
    let files = [
        ("python", "a.py"),
        ("rust", "a.rs"),
        ("javascript", "a.js"),
        ("jsx", "a.jsx"),
        ("typescript", "a.ts"),
        ("tsx", "a.tsx"),
        ("go", "a.go"),
        ("java", "a.java"),
        ("ruby", "a.rb"),
        ("powershell", "a.ps1"),
        ("dockerfile", "Dockerfile"),
        ("make", "Makefile"),
        ("bash", "a.sh"),
        ("hcl", "main.tf"),
        ("tfvars", "prod.tfvars"),
        ("yaml", "a.yaml"),
        ("docker-compose", "docker-compose.yml"),
        ("helm", "values.yaml"),
        ("json", "package.json"),
        ("jsonc", "settings.jsonc"),
        ("toml", "wrangler.toml"),
        ("sql", "schema.sql"),
        ("markdown", "AGENTS.md"),
        ("codeowners", "CODEOWNERS"),
    ];
    let settings: toml::Table = toml::from_str(&read("editors/helix/languages.toml")).unwrap();
    let mut served = BTreeSet::new();
    for entry in settings["language"].as_array().unwrap() {
        let name = entry["name"].as_str().unwrap();
        let servers = entry["language-servers"].as_array().unwrap();
        assert_eq!(servers.last().and_then(toml::Value::as_str), Some("tagout"), "{name}");
        assert!(
            servers.len() > 1 || ALONE.contains(&name),
            "{name}: the list replaces Helix's own, which would be lost"
        );
        let (_, file) =
            files.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no sample file for {name}"));
        served.insert(language::by_path(file).unwrap().id);
    }
    let all: BTreeSet<&str> = language::all().iter().map(|language| language.id).collect();
    assert_eq!(served, all);
}

#[test]
fn the_extension_has_the_version_of_the_server() {
    for path in ["editors/vscode/package.json", "editors/vscode/package-lock.json"] {
        assert_eq!(json(path)["version"], env!("CARGO_PKG_VERSION"), "{path}");
    }
}

#[test]
fn the_lock_file_leaves_the_registry_to_whoever_installs() {
    let lock = json("editors/vscode/package-lock.json");
    for (name, package) in lock["packages"].as_object().unwrap() {
        assert!(package.get("resolved").is_none(), "{name} names where it was downloaded; see editors/vscode/.npmrc");
        assert!(
            name.is_empty() || package.get("integrity").is_some(),
            "{name} has no digest to check a download against"
        );
    }
}

#[test]
fn every_step_of_the_run_exists_and_is_run() {
    let named: BTreeSet<String> = ["core=(", "editors=(", "agents=(", "more=("]
        .iter()
        .flat_map(|list| words_after(&read("tests/run"), list))
        .collect();
    let steps = read("tests/steps.sh");
    let defined: BTreeSet<String> =
        steps.lines().filter_map(|line| line.strip_prefix("step_")?.strip_suffix("() {")).map(str::to_owned).collect();
    assert_eq!(named, defined);
}

fn words_after(text: &str, start: &str) -> Vec<String> {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split(')').next().unwrap().split_whitespace().map(str::to_owned).collect()
}
