//! Files of the repository that a command runs: handed to an interpreter or a client of a database, on its input, through
//! `cat`, as a module. It must not know what stands in them.

use super::needs::joined;
use crate::operations::shell::{Command, Resolved, Source};
use crate::operations::{Act, Operation};
use crate::policy::is_pattern;

const SHELLS: &[&str] = &["bash", "sh", "zsh", "dash", "ksh"];

/// Options whose value is a text that runs.
const TEXTS: &[&str] = &["-c", "-e", "-f", "--file", "--command", "--execute", "--eval"];

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

/// The files that an operation runs, from the root; absolute where they are named so, and with wildcards where a search or a
/// pattern names them.
pub(super) fn of(operation: &Operation) -> Vec<String> {
    let Act::Command(command) = &operation.act else { return Vec::new() };
    let folder = operation.place.folder.as_deref();
    let named = named(command).into_iter().filter_map(|name| joined(folder?, &name));
    let handed = handed(command).into_iter().filter_map(|file| joined("", &file));
    let mut files: Vec<String> = named.chain(handed).filter(|file| !file.starts_with("/dev/")).collect();
    files.sort();
    files.dedup();
    files
}

/// The files whose text arrives at what runs it: on the input, by `-c "$(cat x)"`, as `<(cat x)`.
fn handed(command: &Command) -> Vec<String> {
    let program = command.program.as_str();
    let client = CLIENTS.iter().any(|(client, _)| *client == program);
    if !client && !runs_files(program) && !matches!(program, "eval" | "ssh") {
        return Vec::new();
    }
    let valued = |(name, value): &&(String, Option<Resolved>)| value.is_some() && TEXTS.contains(&name.as_str());
    let given = |name: &str| command.options.iter().any(|(option, _)| option == name);
    let first = command.operands.first().filter(|first| first.text != "-" && first.source == Source::Anywhere);
    // Beside a program of its own the input is what that reads.
    let reads = command.options.iter().any(|one| valued(&one))
        || runs_files(program) && (first.is_some() || given("-c") || given("-m") || given("-n"));
    let texts = command.options.iter().filter(valued).filter_map(|(_, value)| value.as_ref());
    let words = command.input.iter().filter(|_| !reads).chain(&command.operands).chain(texts);
    let files = words.filter_map(|word| match &word.source {
        Source::Files(files) => Some(files.to_vec()),
        _ => None,
    });
    files.flatten().collect()
}

/// The files that its words name.
fn named(command: &Command) -> Vec<String> {
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
    // What a loop goes through may be written as a pattern.
    let named = |word: &Resolved| word.known || (is_pattern(&word.text) && !word.text.contains('…'));
    let is_file = |word: &Resolved| named(word) && word.source == Source::Anywhere;
    let mut operands = command.operands.iter().filter(|word| is_file(word)).map(|word| word.text.clone());
    if matches!(program, "at" | "batch") {
        return option(&["-f"]);
    }
    if let Some((_, options)) = CLIENTS.iter().find(|(client, _)| *client == program) {
        return [option(options), input()].concat();
    }
    if runs_files(program) {
        let has = |name: &str| command.options.iter().any(|(option, _)| option == name);
        if is_python(program) && has("-m") {
            let modules = option(&["-m"]).into_iter().map(|module| module.replace('.', "/"));
            return modules.flat_map(|module| [format!("{module}.py"), format!("{module}/__main__.py")]).collect();
        }
        // A shell's `-e` only has it stop at a mistake, and its `-n` only look for one.
        let shell = SHELLS.contains(&program);
        if has("-c") || has("-m") || (has("-e") && !shell) || (has("-n") && shell) {
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

#[cfg(test)]
mod tests {
    use super::of;
    use crate::operations::shell::{Start, command_line};

    #[test]
    fn scripts_are_found_however_they_are_started() {
        let scripts = |line: &str| {
            let operations = command_line(line, None, &Start::default());
            operations.iter().flat_map(of).collect::<Vec<_>>()
        };
        for (line, found) in [
            ("bash job.sh", &["job.sh"][..]),
            ("bash -e job.sh", &["job.sh"]),
            ("bash < job.sh", &["job.sh"]),
            ("cat job.sh | bash", &["job.sh"]),
            ("eval \"$(cat job.sh)\"", &["job.sh"]),
            ("source <(cat job.sh)", &["job.sh"]),
            ("cat job.sh | sudo bash -s -- now", &["job.sh"]),
            ("cat job.sh | sudo tee job.log | bash; ls", &["job.sh"]),
            ("sed 's/dev/prod/' job.sh | sh", &["job.sh"]),
            ("cd ops && cat ../job.sh | ssh db1 bash", &["job.sh", "job.sh"]),
            ("bash <(cat job.sh)", &["job.sh"]),
            ("bash -c \"$(cat job.sh)\"", &["job.sh"]),
            ("python3 <(cat job.py)", &["job.py"]),
            ("bash $PWD/job.sh; bash /srv/shop/job.sh", &["job.sh", "/srv/shop/job.sh"]),
            ("find . -name job.sh -exec bash {} \\;", &["*/job.sh"]),
            ("for f in jobs/*.sh; do bash $f; done", &["jobs/*.sh"]),
            ("cat sql/drop.sql | psql shop", &["sql/drop.sql"]),
            ("cat sql/drop.sql | docker exec -i db psql", &["sql/drop.sql"]),
            ("psql -c \"$(cat sql/drop.sql)\"", &["sql/drop.sql"]),
            ("mysql shop < sql/drop.sql", &["sql/drop.sql"]),
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
            "find . -name job.sh -exec bash -n {} \\;",
            "bash -n job.sh",
            "cat job.sh | tee job.log",
            "cat data.json | python3 -c 'import sys'",
            "cat data.csv | psql -c 'copy t from stdin'",
            "echo \"$(cat job.sh)\"",
            "diff <(cat job.sh) <(ls)",
            "psql -c 'select 1'",
            "node -e 'x'",
            "node --version",
            "bash \"$script\" job.sh",
        ] {
            assert_eq!(scripts(line), [""; 0], "{line}");
        }
    }
}
