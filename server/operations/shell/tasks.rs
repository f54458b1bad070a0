//! Commands that stand in another file under a name: targets of a Makefile, scripts of a `package.json`, recipes of a
//! justfile.

use crate::text::Span;

/// Tasks that are followed from one.
const MAX_TASKS: usize = 64;
/// Longer files are not looked through.
const MAX_TEXT: usize = 1 << 18;

/// A task as a command names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Task {
    /// The name of the file that it stands in, without a folder.
    pub file: &'static str,
    /// Empty for the first one of the file.
    pub name: String,
}

/// The task that a program is asked to run, by its words without options.
pub fn task_of(program: &str, operands: &[&str]) -> Vec<Task> {
    let package = |name: &str| vec![Task { file: "package.json", name: name.to_owned() }];
    let several = |file: &'static str| {
        let named = operands.iter().filter(|word| !word.contains('='));
        let named: Vec<Task> = named.map(|name| Task { file, name: (*name).to_owned() }).collect();
        if named.is_empty() { vec![Task { file, name: String::new() }] } else { named }
    };
    match (program, operands) {
        ("make" | "gmake", _) => several("Makefile"),
        ("just", _) => several("justfile").into_iter().take(1).collect(),
        ("npm" | "pnpm" | "yarn" | "bun", ["run" | "run-script" | "rum" | "urn", name, ..]) => package(name),
        ("npm" | "pnpm" | "yarn" | "bun", [name @ ("test" | "start" | "stop" | "restart"), ..]) => package(name),
        ("yarn" | "pnpm", [name, ..]) if !MANAGING.contains(name) => package(name),
        _ => Vec::new(),
    }
}

/// What the package managers do themselves; any other word is the name of a script.
const MANAGING: &[&str] = &[
    "add",
    "install",
    "i",
    "remove",
    "rm",
    "up",
    "update",
    "upgrade",
    "init",
    "publish",
    "why",
    "list",
    "ls",
    "audit",
    "dlx",
    "exec",
    "create",
    "config",
    "cache",
    "link",
    "unlink",
    "pack",
    "info",
    "outdated",
    "workspace",
    "workspaces",
    "set",
    "import",
    "store",
    "global",
    "login",
    "logout",
    "version",
    "versions",
    "plugin",
    "dedupe",
    "node",
    "npm",
    "owner",
];

/// The text of the file with everything but the commands of the tasks blanked out, so that they stand where they stood.
/// Nothing where the file has no such task.
pub fn body(tasks: &[Task], text: &str) -> Option<String> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let mut spans = Vec::new();
    for task in tasks.iter().take(MAX_TASKS) {
        spans.extend(if task.file == "package.json" { scripts(text, &task.name) } else { recipes(text, &task.name) });
    }
    spans.sort();
    spans.dedup();
    (!spans.is_empty()).then(|| blanked(text, &spans))
}

/// Everything outside of `spans` as spaces, line ends kept.
fn blanked(text: &str, spans: &[Span]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        out.extend(text[at..span.start].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        out.push_str(span.of(text));
        at = span.end;
    }
    out.extend(text[at..].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    out
}

/// The commands of a target and of those it needs first. Variables stay as they are written: to a shell `$(X)` is what
/// nobody knows.
fn recipes(text: &str, name: &str) -> Vec<Span> {
    let mut wanted = vec![name.to_owned()];
    let mut done = 0;
    let mut spans = Vec::new();
    while let Some(name) = wanted.get(done).cloned() {
        done += 1;
        let mut open = false;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let span = Span::new(start, start + line.trim_end_matches(['\n', '\r']).len());
            start += line.len();
            let indented = line.starts_with(['\t', ' ']);
            if indented {
                if open && !line.trim().is_empty() {
                    let written = span.of(text);
                    let marks = written.len() - written.trim_start_matches([' ', '\t', '@', '-', '+']).len();
                    spans.push(Span::new(span.start + marks, span.end));
                }
                continue;
            }
            let Some((targets, needs)) = rule(line) else {
                open &= line.trim().is_empty() || line.starts_with('#');
                continue;
            };
            let first = name.is_empty() && !targets.starts_with('.') && spans.is_empty() && !open;
            open = first && done == 1 && wanted.len() == 1 || targets.split_whitespace().any(|one| one == name);
            if open {
                for need in needs.split_whitespace() {
                    if wanted.len() < MAX_TASKS && !wanted.iter().any(|one| one == need) {
                        wanted.push(need.to_owned());
                    }
                }
            }
        }
    }
    spans
}

/// Targets and what they need first, of a line that begins a rule.
fn rule(line: &str) -> Option<(&str, &str)> {
    if line.starts_with('#') || line.trim().is_empty() {
        return None;
    }
    let at = line.find(':')?;
    let (targets, behind) = (&line[..at], line[at + 1..].trim_start_matches(':'));
    let assigns = targets.contains('=') || behind.starts_with('=');
    (!assigns).then(|| (targets, behind.split(['#', ';']).next().unwrap_or_default()))
}

/// The text of a script, and of those that run before and behind it. A text with escapes is none that stands there.
fn scripts(text: &str, name: &str) -> Vec<Span> {
    let Some(block) = text.find("\"scripts\"").and_then(|at| Some(at + text[at..].find('{')?)) else {
        return Vec::new();
    };
    let end = text[block..].find('}').map_or(text.len(), |end| block + end);
    let mut all = Vec::new();
    let mut at = block;
    while let Some((key, behind)) = string(text, at).filter(|(_, behind)| *behind <= end) {
        let value = string(text, behind)
            .filter(|(value, _)| text[behind..value.start].trim_matches([' ', ':', '"']).is_empty());
        let Some((value, behind)) = value else { break };
        all.push((key.of(text), value));
        at = behind;
    }
    let mut wanted = vec![name.to_owned()];
    let mut spans = Vec::new();
    let mut done = 0;
    while let Some(name) = wanted.get(done).cloned() {
        done += 1;
        for name in [format!("pre{name}"), name.clone(), format!("post{name}")] {
            for (_, value) in all.iter().filter(|(key, _)| *key == name) {
                spans.push(*value);
                // `npm run other` in a script.
                let words: Vec<&str> =
                    value.of(text).split([' ', ';', '&', '|']).filter(|word| !word.is_empty()).collect();
                let others = words.windows(3).filter(|words| words[1] == "run").map(|words| words[2]);
                for other in others.take(MAX_TASKS) {
                    if wanted.len() < MAX_TASKS && !wanted.iter().any(|one| one == other) {
                        wanted.push(other.to_owned());
                    }
                }
            }
        }
    }
    spans
}

/// The next string from `at`: its inside, and the place behind it.
fn string(text: &str, at: usize) -> Option<(Span, usize)> {
    let start = at + text.get(at..)?.find('"')? + 1;
    let bytes = text.as_bytes();
    let mut end = start;
    while end < bytes.len() && bytes[end] != b'"' {
        end += 1 + usize::from(bytes[end] == b'\\');
    }
    (end < bytes.len()).then(|| (Span::new(start, end), end + 1))
}

#[cfg(test)]
mod tests {
    use super::{Task, body, task_of};

    #[test]
    fn a_target_brings_what_it_needs_and_nothing_else() {
        let text =
            "X := 1\nall: build\n\t@echo done\nbuild: dep # c\n\t-cc a.c\n\ndep:\n\tmkdir out\nclean:\n\trm -rf /srv\n";
        let lines = |name: &str| {
            let task = Task { file: "Makefile", name: name.to_owned() };
            let body = body(&[task], text).unwrap_or_default();
            assert_eq!(body.len(), if body.is_empty() { 0 } else { text.len() });
            body.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(lines(""), "echo done cc a.c mkdir out");
        assert_eq!(lines("build"), "cc a.c mkdir out");
        assert_eq!(lines("clean"), "rm -rf /srv");
        assert_eq!(lines("other"), "");
    }

    #[test]
    fn a_script_brings_those_around_it() {
        let text = r#"{"name": "shop", "scripts": {"test": "jest", "preclean": "echo x", "clean": "npm run deep && rm -rf /srv", "deep": "echo y"}, "a": "b"}"#;
        let task = Task { file: "package.json", name: "clean".to_owned() };
        let tasks = [task];
        let found = body(&tasks, text).expect("it is there");
        assert_eq!(found.split_whitespace().collect::<Vec<_>>().join(" "), "echo x npm run deep && rm -rf /srv echo y");
        assert_eq!(found.find("rm -rf"), text.find("rm -rf"));
        for broken in ["{", "{\"scripts\"", "{\"scripts\": {\"clean", "{\"scripts\": {\"clean\": \"\\"] {
            assert_eq!(body(&tasks, broken), None, "{broken}");
        }
    }

    #[test]
    fn programs_name_their_tasks() {
        for (program, operands, expected) in [
            ("make", vec![], vec![("Makefile", "")]),
            ("make", vec!["a", "X=1", "b"], vec![("Makefile", "a"), ("Makefile", "b")]),
            ("npm", vec!["run", "clean"], vec![("package.json", "clean")]),
            ("npm", vec!["install"], vec![]),
            ("yarn", vec!["clean"], vec![("package.json", "clean")]),
            ("yarn", vec!["add", "x"], vec![]),
            ("just", vec!["deploy", "prod"], vec![("justfile", "deploy")]),
            ("ls", vec!["a"], vec![]),
        ] {
            let seen = task_of(program, &operands);
            let seen: Vec<(&str, &str)> = seen.iter().map(|task| (task.file, task.name.as_str())).collect();
            assert_eq!(seen, expected, "{program} {operands:?}");
        }
    }
}
