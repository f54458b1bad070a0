//! Files of the repository that a command runs: handed to an interpreter or a client of a database, on its input, through
//! `cat`, as a module. It must not know what stands in them.

use super::needs::joined;
use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation};
use crate::policy::is_pattern;
use crate::text::Span;

const SHELLS: &[&str] = &["bash", "sh", "zsh", "dash", "ksh"];

/// Programs that run a file given as their first operand, beside shells and Python.
const RUNNERS: &[&str] = &["source", ".", "node", "nodejs", "ruby", "perl", "php", "deno", "bun", "tsx", "ts-node"];

/// Clients that run a file of statements, and their options for it.
const CLIENTS: &[(&str, &[&str])] = &[
    ("psql", &["-f", "--file"]),
    ("mysql", &[]),
    ("mariadb", &[]),
    ("sqlite3", &["-init"]),
    ("clickhouse-client", &["--queries-file"]),
    ("sqlcmd", &["-i"]),
    ("cqlsh", &["-f", "--file"]),
];

/// The files that an operation of `text` runs, from the root.
pub(super) fn of(operation: &Operation, text: &str) -> Vec<String> {
    let Act::Command(command) = &operation.act else { return Vec::new() };
    let Some(folder) = operation.place.folder.as_deref() else { return Vec::new() };
    named(command, operation.span, text).into_iter().filter_map(|name| joined(folder, &name)).collect()
}

fn named(command: &Command, span: Span, text: &str) -> Vec<String> {
    let program = command.program.as_str();
    let option = |names: &[&str]| {
        let given = command.options.iter().filter(|(name, _)| names.contains(&name.as_str()));
        let values = given.filter_map(|(_, value)| value.as_ref()).filter(|value| value.known);
        values.map(|value| value.text.clone()).collect::<Vec<_>>()
    };
    let input = || {
        let redirected = command.redirects.iter().filter(|(operator, file)| operator == "<" && file.known);
        redirected.map(|(_, file)| file.text.clone()).collect::<Vec<_>>()
    };
    // What a search finds by its name may be one of many, and is no less that file.
    let is_file = |word: &Resolved| word.known && !(word.many && is_pattern(&word.text));
    let mut operands = command.operands.iter().filter(|word| is_file(word)).map(|word| word.text.clone());
    if matches!(program, "at" | "batch") {
        return option(&["-f"]);
    }
    if let Some((_, options)) = CLIENTS.iter().find(|(client, _)| *client == program) {
        return [option(options), input()].concat();
    }
    if program == "cat" {
        return if feeds_a_shell(text, span) { operands.collect() } else { Vec::new() };
    }
    if runs_files(program) {
        let has = |name: &str| command.options.iter().any(|(option, _)| option == name);
        if is_python(program) && has("-m") {
            let modules = option(&["-m"]).into_iter().map(|module| module.replace('.', "/"));
            return modules.flat_map(|module| [format!("{module}.py"), format!("{module}/__main__.py")]).collect();
        }
        // A shell's `-e` only has it stop at a mistake.
        if has("-c") || has("-m") || (has("-e") && !SHELLS.contains(&program)) {
            return Vec::new();
        }
        let first = if command.operands.first().is_some_and(is_file) { operands.next() } else { None };
        // `deno run x`, `bun run x`
        let first = if first.as_deref() == Some("run") { operands.next() } else { first };
        return first.map_or_else(input, |file| vec![file]);
    }
    let path = command.path.as_str();
    // `uv run job.py`: a script by its name alone.
    let script = path.contains('/') || path.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && end == "py");
    script.then(|| path.to_owned()).into_iter().collect()
}

fn runs_files(program: &str) -> bool {
    SHELLS.contains(&program) || RUNNERS.contains(&program) || is_python(program)
}

/// `python`, `python3.12`.
fn is_python(program: &str) -> bool {
    let version = program.strip_prefix("python").or_else(|| program.strip_prefix("pypy"));
    version.is_some_and(|version| version.chars().all(|letter| letter.is_ascii_digit() || letter == '.'))
}

/// What `cat` prints runs: `cat x | bash`, `eval "$(cat x)"`, `source <(cat x)`.
fn feeds_a_shell(text: &str, span: Span) -> bool {
    let is_shell = |word: &str| word.rsplit('/').next().is_some_and(|name| SHELLS.contains(&name) || is_python(name));
    let behind = text.get(span.end..).unwrap_or("").trim_start();
    let piped = behind.strip_prefix('|').filter(|rest| !rest.starts_with('|'));
    let first = piped.and_then(|rest| rest.split_whitespace().find(|word| !matches!(*word, "&" | "sudo" | "env")));
    let before = text.get(..span.start).unwrap_or("");
    let open = before.trim_end_matches(['(', '$', '<', '`', '"', '\'', ' ']);
    let captured = before[open.len()..].contains(['(', '`']);
    let word = open.rsplit([' ', '\n', ';', '&', '|', '(']).next().unwrap_or("");
    let runs = matches!(word, "eval" | "-c" | "source" | ".") || is_shell(word);
    first.is_some_and(is_shell) || (captured && runs)
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::operations::shell::{Start, command_line};

    #[test]
    fn scripts_are_found_however_they_are_started() {
        let scripts = |line: &str| {
            let operations = command_line(line, None, &Start::default());
            operations.iter().flat_map(|operation| of(operation, line)).collect::<Vec<_>>()
        };
        for (line, found) in [
            ("bash job.sh", &["job.sh"][..]),
            ("bash -e job.sh", &["job.sh"]),
            ("bash < job.sh", &["job.sh"]),
            ("cat job.sh | bash", &["job.sh"]),
            ("eval \"$(cat job.sh)\"", &["job.sh"]),
            ("source <(cat job.sh)", &["job.sh"]),
            ("psql -f sql/drop.sql", &["sql/drop.sql"]),
            ("psql shop < sql/drop.sql", &["sql/drop.sql"]),
            ("node job.js --now", &["job.js"]),
            ("ruby job.rb", &["job.rb"]),
            ("uv run job.py", &["job.py"]),
            ("uv run python job.py", &["job.py"]),
            ("python3.12 job.py", &["job.py"]),
            ("python3 -m tools.job", &["tools/job.py", "tools/job/__main__.py"]),
            ("./job.sh", &["job.sh"]),
        ] {
            assert_eq!(scripts(line), found, "{line}");
        }
        for line in [
            "cat job.sh",
            "cat job.sh | grep x",
            "cat job.sh || bash",
            "x=$(cat job.sh)",
            "find . -name job.sh -exec wc {} \\;",
            "psql -c 'select 1'",
            "node -e 'x'",
            "node --version",
            "bash \"$script\" job.sh",
        ] {
            assert_eq!(scripts(line), [""; 0], "{line}");
        }
    }
}
