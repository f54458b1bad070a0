//! What a reviewer would say twice: layers, sizes, headers, words that have no place here, fresh documents.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Endings of files that people write and read as code.
const CODE: [&str; 9] = ["rs", "ts", "mjs", "lua", "py", "sh", "kt", "scm", "toml"];
/// Those of them that hold code, not data.
const PROGRAMS: [&str; 7] = ["rs", "ts", "mjs", "lua", "py", "sh", "kt"];
/// Stories and tables that tests and rules are made of.
const DATA: [&str; 3] = ["md", "toml", "txt"];
/// Texts that rules are tested with: code under review, not ours.
const FIXTURES: &str = "tests/rules/";
/// Lines beyond which a file is looked at again, and beyond which it is too long.
const LONG: usize = 300;
const TOO_LONG: usize = 500;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Name below the root, with `/`.
pub(crate) fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

/// Every file that belongs to the project, as git would see it.
fn files() -> Vec<PathBuf> {
    let walk = ignore::WalkBuilder::new(root())
        .hidden(false)
        .require_git(false)
        .filter_entry(|entry| entry.file_name() != ".git" && entry.file_name() != "node_modules")
        .build();
    let mut files: Vec<PathBuf> = walk
        .map(|entry| entry.expect("the project can be read"))
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .map(ignore::DirEntry::into_path)
        .collect();
    files.sort();
    files
}

pub(crate) fn with_extension(extensions: &[&str]) -> Vec<PathBuf> {
    let wanted = |path: &PathBuf| path.extension().is_some_and(|found| extensions.iter().any(|ext| found == *ext));
    files().into_iter().filter(wanted).collect()
}

/// The layer table of the architecture page: level and permissions of every module.
pub(crate) fn layers() -> BTreeMap<String, (u32, String)> {
    let page = text(&root().join("server/docs/architecture.md"));
    let mut layers = BTreeMap::new();
    for line in page.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, level, modules, touches, _] = cells[..] else { continue };
        let Ok(level) = level.parse() else { continue };
        for module in modules.split('`').skip(1).step_by(2) {
            layers.insert(module.to_owned(), (level, touches.to_owned()));
        }
    }
    assert!(layers.len() > 10, "the layer table of server/docs/architecture.md was not found");
    layers
}

/// The module of the crate that a source file belongs to.
pub(crate) fn module_of(name: &str) -> Option<&str> {
    let below = name.strip_prefix("server/")?;
    let module = below.split(['/', '.']).next()?;
    (!matches!(module, "build" | "lib" | "docs")).then_some(module)
}

/// Modules of the crate that a line of code names, be it `crate::text::Span` or `use crate::{facts, text}`.
fn named_modules(code: &str) -> Vec<String> {
    let mut named = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let list = rest.strip_prefix('{').unwrap_or(rest);
        let mut depth = 0_i32;
        let mut parts = vec![String::new()];
        for c in list.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 && rest.starts_with('{') => parts.push(String::new()),
                _ if depth == 0 => parts.last_mut().unwrap().push(c),
                _ => {}
            }
        }
        let first =
            |part: &String| part.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned);
        named.extend(parts.iter().filter_map(first).filter(|module| !module.is_empty()));
    }
    named
}

/// Unit tests, and everything under `tests/`.
pub(crate) fn is_test(name: &str) -> bool {
    name.ends_with("/tests.rs") || name.contains("/tests/") || !name.starts_with("server/")
}

/// A source file without its comments.
fn code_of(path: &Path) -> String {
    text(path).lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<&str>>().join("\n")
}

#[test]
fn modules_use_strictly_lower_layers_only() {
    let layers = layers();
    let mut wrong = Vec::new();
    for path in with_extension(&["rs"]) {
        let name = name(&path);
        let Some(module) = module_of(&name) else { continue };
        let Some((level, _)) = layers.get(module) else {
            wrong.push(format!("{name}: module `{module}` has no row in server/docs/architecture.md"));
            continue;
        };
        for used in named_modules(&code_of(&path)) {
            match layers.get(&used) {
                Some((lower, _)) if used != module && lower >= level => {
                    wrong.push(format!("{name}: `{module}` (level {level}) must not use `{used}` (level {lower})"));
                }
                _ => {}
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_layer_test_sees_every_way_to_name_a_module() {
    let code = "use crate::text::Span;\nuse crate::{facts::{self, Fact}, judge};\nlet x = crate::host::today();";
    assert_eq!(named_modules(code), ["text", "facts", "judge", "host"]);
}

/// A path of `super` that reaches the root of the crate would go round the layer test.
#[test]
fn no_path_climbs_to_the_root_of_the_crate() {
    let mut wrong = Vec::new();
    for path in with_extension(&["rs"]) {
        let name = name(&path);
        if module_of(&name).is_none() || name == "server/main.rs" {
            continue;
        }
        let depth = name.split('/').count() - 1 - usize::from(name.ends_with("/mod.rs"));
        for line in code_of(&path).lines().filter(|line| !line.starts_with([' ', '}'])) {
            if line.matches("super::").count() >= depth {
                wrong.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
#[allow(clippy::print_stderr, reason = "a word to whoever runs the tests")]
fn no_file_is_too_long() {
    let mut wrong = Vec::new();
    let data = with_extension(&DATA)
        .into_iter()
        .filter(|path| name(path).starts_with("tests/") || name(path).starts_with("queries/"))
        // Written by a test, a line for each rule.
        .filter(|path| name(path) != "queries/INDEX.md");
    for path in with_extension(&PROGRAMS).into_iter().chain(data) {
        let lines = text(&path).lines().count();
        if lines > TOO_LONG {
            wrong.push(format!("{}: {lines} lines; split it", name(&path)));
        } else if lines > LONG {
            eprintln!("look again: {} has {lines} lines", name(&path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<String> = with_extension(&["rs"])
        .into_iter()
        // Unit tests belong to the module that says it.
        .filter(|path| !(name(path).starts_with("server/") && is_test(&name(path))))
        .filter(|path| !name(path).starts_with(FIXTURES))
        .filter(|path| !text(path).trim_start().starts_with("//!"))
        .map(|path| name(&path))
        .collect();
    assert!(silent.is_empty(), "a module opens with `//!`: what it is, what it must not know: {silent:#?}");
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, so that this file does not find itself.
    let words = [["TO", "DO"], ["FIX", "ME"], ["XX", "X:"], ["#[igno", "re"], ["todo", "!("], ["unimplemented", "!("]];
    let words: Vec<String> = words.iter().map(|halves| halves.concat()).collect();
    let mut wrong = Vec::new();
    // What others might have written is quoted there as they would have.
    for path in with_extension(&CODE).into_iter().filter(|path| !name(path).starts_with("tests/corpus/")) {
        for (at, line) in text(&path).lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{}: {line}", name(&path), at + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_unwraps_outside_tests() {
    let mut wrong = Vec::new();
    for path in with_extension(&["rs"]).into_iter().filter(|path| !is_test(&name(path))) {
        for (at, line) in code_of(&path).lines().enumerate().filter(|(_, line)| line.contains(".unwrap()")) {
            wrong.push(format!("{}, line {} of its code: {}", name(&path), at + 1, line.trim()));
        }
    }
    assert!(wrong.is_empty(), "say why it holds with `expect`, or handle it: {wrong:#?}");
}

/// The project speaks of itself alone: no machine it was made on, no host it was fetched from.
#[test]
fn no_file_names_a_machine_or_a_registry() {
    let words = [
        ["/work", "/wt"],
        ["/work", "/main"],
        ["/work", "/shared"],
        ["/root", "/.cargo"],
        ["/home", "/runner"],
        ["registry.npm", "js.org"],
        ["files.python", "hosted.org"],
        ["static.crates", ".io"],
        ["index.crates", ".io"],
        ["proxy.golang", ".org"],
    ];
    let words: Vec<String> = words.iter().map(|halves| halves.concat()).collect();
    let mut wrong = Vec::new();
    for path in files() {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for word in words.iter().filter(|word| text.contains(*word)) {
            wrong.push(format!("{}: {word}", name(&path)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn manifest() -> toml::Table {
    toml::from_str(&text(&root().join("Cargo.toml"))).expect("the manifest is TOML")
}

#[test]
fn there_is_one_core_of_tree_sitter() {
    let lock: toml::Table = toml::from_str(&text(&root().join("Cargo.lock"))).expect("the lock file is TOML");
    let packages = lock["package"].as_array().unwrap();
    let cores = packages.iter().filter(|package| package["name"].as_str() == Some("tree-sitter")).count();
    assert_eq!(cores, 1, "a grammar pulls a second core, whose `Language` is another type");
}

#[test]
fn every_dependency_has_its_reason() {
    let page = text(&root().join("server/docs/dependencies.md"));
    let manifest = manifest();
    let named =
        |name: &str| page.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').any(|word| word == name);
    let mut missing = Vec::new();
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let section = manifest.get(section).and_then(toml::Value::as_table).cloned().unwrap_or_default();
        // The grammars have one line for all of them.
        let own = section.keys().filter(|name| !name.starts_with("tree-sitter-"));
        missing.extend(own.filter(|name| !named(name)).cloned());
    }
    assert!(missing.is_empty(), "no reason in server/docs/dependencies.md: {missing:?}");
}

#[test]
fn no_reason_outlives_its_dependency() {
    let page = text(&root().join("server/docs/dependencies.md"));
    let manifest = manifest();
    let known = |name: &str| {
        ["dependencies", "dev-dependencies", "build-dependencies"]
            .iter()
            .any(|section| manifest.get(*section).and_then(|section| section.get(name)).is_some())
    };
    let rows = page.lines().filter_map(|line| line.strip_prefix("| ")?.split('|').next());
    let names = rows.flat_map(|cell| cell.split([',', ' ']).map(str::trim).map(str::to_owned).collect::<Vec<_>>());
    let stale: Vec<String> = names
        .filter(|name| !name.is_empty() && !matches!(name.as_str(), "crate" | "and" | "its" | "grammars"))
        .filter(|name| !known(name))
        .collect();
    assert!(stale.is_empty(), "not in Cargo.toml any more: {stale:?}");
}

/// The commands in the README are those of the program; `UPDATE=1 cargo test` writes them.
#[test]
fn the_readme_shows_the_commands_there_are() {
    let path = root().join("README.md");
    let readme = text(&path);
    let (begin, end) = ("<!-- help -->\n", "<!-- /help -->");
    let (before, rest) = readme.split_once(begin).expect("README.md has a block `<!-- help -->`");
    let (shown, after) = rest.split_once(end).expect("the block ends with `<!-- /help -->`");
    let fresh = format!("```text\n{}\n```\n", tagout::cli::help().trim());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{before}{begin}{fresh}{end}{after}")).expect("README.md can be written");
        return;
    }
    assert_eq!(shown, fresh, "run `UPDATE=1 cargo test` to write it anew");
}

/// The pages a newcomer follows.
fn pages() -> Vec<PathBuf> {
    let page = |name: &str| {
        matches!(name, "README.md" | "queries/README.md" | "CHANGELOG.md")
            || (name.starts_with("server/docs/") && name.ends_with(".md"))
            || (name.starts_with("editors/") && name.ends_with("/README.md"))
    };
    files().into_iter().filter(|path| page(&name(path))).collect()
}

/// Targets of links and images that lead into the project, without their anchors.
fn links(page: &str) -> Vec<&str> {
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let inside = targets.filter(|target| !target.contains("://") && !target.starts_with(['#', '<']));
    inside.filter_map(|target| target.split('#').next()).collect()
}

/// What stands in backticks or in a block of code and is written like a path, up to its first placeholder.
fn paths(page: &str) -> Vec<&str> {
    let mut blocks = page.split("```");
    let mut words: Vec<&str> = Vec::new();
    while let Some(prose) = blocks.next() {
        words.extend(prose.split('`').skip(1).step_by(2));
        words.extend(blocks.next().unwrap_or_default().split_whitespace());
    }
    let stem = |word: &str| word.find(['<', '*', '{']).map_or(word.len(), |at| word[..at].rfind('/').unwrap_or(0));
    let known = words.into_iter().map(|word| &word[..stem(word)]);
    known.filter(|path| path.contains('/') && !path.contains(' ')).collect()
}

#[test]
fn what_a_page_points_at_is_there() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in pages() {
        let said = text(&page);
        let beside = page.parent().unwrap();
        let mut check = |path: &str, places: &[PathBuf]| {
            seen += 1;
            if !places.iter().any(|place| place.join(path).exists()) {
                wrong.push(format!("{}: {path}", name(&page)));
            }
        };
        for link in links(&said) {
            check(link, &[beside.to_path_buf()]);
        }
        // A name below nothing of ours is a method of a protocol, a file of the reader's, or is built.
        let places = [root(), root().join("server"), beside.to_path_buf()];
        for path in paths(&said) {
            let first = path.split('/').next().unwrap_or_default();
            let ours = !first.is_empty() && !first.starts_with('.') && first != "target";
            if ours && places.iter().any(|place| place.join(first).is_dir()) {
                check(path, &places);
            }
        }
    }
    assert!(seen > 40, "only {seen} links and paths were found");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn links_and_paths_are_found_in_a_page() {
    let page = "See [the map](server/lib.rs#layers), ![a picture](a.png) and [out](https://example.org/x).\n\
                `tests/run`, `a/<name>/b.toml`, `word`\n```sh\ntests/steps.sh --core\n```\n";
    assert_eq!(links(page), ["server/lib.rs", "a.png"]);
    assert_eq!(paths(page), ["tests/run", "tests/steps.sh"]);
}

#[test]
fn what_the_build_script_waits_for_is_there() {
    // A path that is missing counts as changed: every command of cargo would build the whole crate anew.
    let script = fs::read_to_string(root().join("server/build/main.rs")).unwrap();
    let named: Vec<&str> =
        script.lines().filter_map(|line| line.split_once("cargo::rerun-if-changed=")?.1.split('"').next()).collect();
    assert!(named.len() > 3, "{named:?}");
    let missing: Vec<&&str> = named.iter().filter(|path| !root().join(path).exists()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
