//! Shell text that a program's words carry in a form of their own: settings of git, actions of tar, commands of an
//! editor, lines of a crontab. The plain cases are columns of the table.

use super::inline::acting;
use super::launch::Invocation;
use super::programs::Reading;
use super::{Resolved, oneliner};

/// Stands for an escaped mark of `s/…/…/` while the parts are told apart.
const ESCAPED: &str = "\u{1}";

/// Texts that one command carries.
const MAX_TEXTS: usize = 16;

/// Settings of git whose value is a command; `*` for any name.
const GIT_COMMANDS: &[&str] = &[
    "core.pager",
    "core.editor",
    "core.sshcommand",
    "core.askpass",
    "core.gitproxy",
    "core.fsmonitor",
    "sequence.editor",
    "diff.external",
    "gpg.program",
    "interactive.difffilter",
    "uploadpack.packobjectshook",
    "pager.*",
    "diff.*.command",
    "diff.*.textconv",
    "difftool.*.cmd",
    "mergetool.*.cmd",
    "merge.*.driver",
    "filter.*.clean",
    "filter.*.smudge",
    "filter.*.process",
    "remote.*.uploadpack",
    "remote.*.receivepack",
];

/// Settings of git whose value is a command when it begins with `!`.
const GIT_MARKED: &[&str] = &["alias.*", "credential.helper", "credential.*.helper", "submodule.*.update"];

/// Variables that name a command which some programs start.
const VARIABLES: &[&str] = &[
    "GIT_SSH_COMMAND",
    "GIT_PAGER",
    "GIT_EDITOR",
    "GIT_SEQUENCE_EDITOR",
    "GIT_EXTERNAL_DIFF",
    "GIT_ASKPASS",
    "PAGER",
    "MANPAGER",
    "EDITOR",
    "VISUAL",
];

/// The shell texts that a command carries; it counts as a command itself as well.
pub(super) fn texts(name: &str, reading: &Reading, invocation: &Invocation) -> Vec<Resolved> {
    let asks = matches!(name, "git" | "man" | "crontab" | "kubectl" | "systemctl" | "visudo");
    let own = invocation.environment.iter().filter(|(variable, _)| asks && VARIABLES.contains(&variable.as_str()));
    let mut found: Vec<Resolved> = own.map(|(_, value)| value.clone()).filter(runs).collect();
    match name {
        "git" => git(reading, &mut found),
        "tar" | "bsdtar" => {
            found.extend(values(reading, &["--checkpoint-action"]).filter_map(|value| behind(value, "exec=")));
            found.extend(values(reading, &["--to-command", "-I", "--use-compress-program"]).cloned());
        }
        "rsync" => found.extend(values(reading, &["-e", "--rsh", "--rsync-path"]).cloned()),
        "ssh" | "scp" | "sftp" | "autossh" => found.extend(values(reading, &["-o"]).filter_map(proxy)),
        "vim" | "nvim" | "vi" | "view" | "ex" | "gvim" => {
            let words = invocation.words.iter().filter_map(|word| behind(word, "+"));
            found.extend(values(reading, &["-c", "--cmd"]).cloned().chain(words).filter_map(|one| editor(&one)));
        }
        "gdb" => found.extend(
            values(reading, &["-ex", "--ex"]).filter_map(|one| behind(one, "shell ").or_else(|| behind(one, "!"))),
        ),
        "psql" => found.extend(values(reading, &["-c", "--command"]).filter_map(|one| behind(one, "\\!"))),
        "mysql" | "mariadb" => found.extend(
            values(reading, &["-e", "--execute"])
                .filter_map(|one| behind(one, "\\!").or_else(|| behind(one, "system "))),
        ),
        "sqlite3" | "sqlite" | "duckdb" => found.extend(
            reading
                .operands
                .iter()
                .chain(values(reading, &["-cmd", "-c"]))
                .filter_map(|one| behind(one, ".shell ").or_else(|| behind(one, ".system "))),
        ),
        "ed" => found.extend(invocation.input.as_ref().and_then(|input| behind(input, "!"))),
        "less" | "more" => {
            let words = invocation.words.iter().filter_map(|word| behind(word, "+!"));
            found.extend(words);
        }
        "zip" => found.extend(values(reading, &["-TT", "--unzip-command"]).cloned()),
        "aws" => found.extend(ssm(reading).into_iter().chain(started(reading))),
        "docker" | "podman" | "nerdctl" | "docker-compose" => found.extend(entrypoint(reading, invocation)),
        "az" => found.extend(values(reading, &["--settings", "--protected-settings"]).filter_map(|one| {
            let (_, text) = one.text.split_once("commandToExecute")?;
            let text = text.trim_start_matches(['"', '\'', ':', '=', ' ']).trim_end_matches(['"', '\'', '}', ' ']);
            Some(Resolved { text: text.to_owned(), ..one.clone() })
        })),
        "kubectl" | "oc" => found.extend(invocation.input.as_ref().and_then(|input| manifest(reading, input))),
        "crontab" => found.extend(invocation.input.as_ref().map(crontab)),
        "sed" | "gsed" => {
            let first = reading.operands.first().filter(|_| reading.value("-e").is_none());
            let scripts = || values(reading, &["-e", "--expression"]).chain(first);
            // `e` alone runs the lines that arrive.
            let alone = scripts().any(|script| script.text.trim_start_matches(['1', '$', ',']).trim() == "e");
            found.extend(invocation.input.clone().filter(|_| alone));
            found.extend(scripts().flat_map(sed));
        }
        // A program in a language that is read is asked as a whole, and only looked through where that tells nothing.
        _ if reading.interprets().and_then(acting).is_some() => {}
        _ => found.extend(oneliner::texts(name, reading, invocation)),
    }
    found.retain(|text| !text.text.trim().is_empty());
    found.truncate(MAX_TEXTS);
    found
}

fn values<'r>(reading: &'r Reading, names: &'r [&str]) -> impl Iterator<Item = &'r Resolved> {
    let named = reading.options.iter().filter(|(name, _)| names.contains(&name.as_str()));
    named.filter_map(|(_, value)| value.as_ref())
}

/// What stands behind `mark` in a word.
fn behind(word: &Resolved, mark: &str) -> Option<Resolved> {
    let text = word.text.trim_start().strip_prefix(mark)?;
    Some(Resolved { text: text.to_owned(), ..word.clone() })
}

/// A switch or a number is no command.
fn runs(value: &Resolved) -> bool {
    !matches!(value.text.as_str(), "" | "true" | "false" | "0" | "1")
}

fn git(reading: &Reading, found: &mut Vec<Resolved>) {
    for setting in values(reading, &["-c"]) {
        if let Some((key, value)) = setting.text.split_once('=') {
            found.extend(git_setting(key, &Resolved { text: value.to_owned(), ..setting.clone() }));
        }
    }
    if let [config, key, value, ..] = reading.operands.as_slice()
        && config.text == "config"
    {
        let (key, value) = match (key.text.as_str(), reading.operands.get(3)) {
            ("set", Some(last)) => (value.text.as_str(), last),
            (key, _) => (key, value),
        };
        found.extend(git_setting(key, value));
    }
}

fn git_setting(key: &str, value: &Resolved) -> Option<Resolved> {
    let key = key.to_ascii_lowercase();
    let names = |name: &&str| match name.split_once('*') {
        Some((before, after)) => {
            key.len() > before.len() + after.len() && key.starts_with(before) && key.ends_with(after)
        }
        None => key == **name,
    };
    if GIT_MARKED.iter().any(names) {
        return behind(value, "!");
    }
    GIT_COMMANDS.iter().any(names).then(|| value.clone()).filter(runs)
}

/// `ProxyCommand=…`, `LocalCommand …`.
fn proxy(option: &Resolved) -> Option<Resolved> {
    let (name, value) = option.text.split_once(['=', ' '])?;
    let runs = ["proxycommand", "localcommand", "knownhostscommand"].contains(&name.to_ascii_lowercase().as_str());
    (runs && value != "none").then(|| Resolved { text: value.to_owned(), ..option.clone() })
}

/// `!rm x`, `:call system("rm x")`, `:silent !rm x`, `%!sort`, `r !date`.
fn editor(command: &Resolved) -> Option<Resolved> {
    if let Some((_, call)) = command.text.split_once("system(") {
        let quote = call.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let text = call[1..].split(quote).next()?;
        return Some(Resolved { text: text.to_owned(), ..command.clone() });
    }
    let (before, text) = command.text.split_once('!')?;
    let word = before.trim_start_matches([':', ' ']).trim_end_matches(' ');
    let known = ["", "sil", "silent", "%", ".", "r", "read", "w", "write", "exe", "term", "terminal"];
    let forced = text.trim_start_matches(' ');
    (known.contains(&word) && !text.is_empty()).then(|| Resolved { text: forced.to_owned(), ..command.clone() })
}

/// The commands that `aws ssm send-command` hands to its machines, however its parameters are written.
fn ssm(reading: &Reading) -> Vec<Resolved> {
    let words = [reading.operands.first(), reading.operands.get(1)].map(|word| word.map_or("", |word| &word.text));
    if words != ["ssm", "send-command"] && words != ["ssm", "start-session"] {
        return Vec::new();
    }
    let Some(given) = reading.value("--parameters") else { return Vec::new() };
    let Some((_, behind)) = given.text.split_once("command") else { return Vec::new() };
    let list = behind.trim_start_matches('s').trim_start_matches('"').trim_start_matches(['=', ':', ' ', '[']);
    let part = |text: &str| Resolved { text: text.to_owned(), ..given.clone() };
    let mut rest = list;
    let mut found = Vec::new();
    while let Some((quote, from)) = rest.char_indices().find(|(_, c)| matches!(c, '"' | '\'')).map(|(at, c)| (c, at)) {
        let inside = &rest[from + 1..];
        let end = inside.char_indices().find(|(at, c)| *c == quote && !inside[..*at].ends_with('\\'));
        let Some((end, _)) = end.filter(|_| found.len() < MAX_TEXTS) else { break };
        found.push(part(&inside[..end].replace("\\\"", "\"")));
        rest = &inside[end + 1..];
    }
    // `commands=rm -rf x`: one text without quotes.
    if found.is_empty() { vec![part(list.trim_end_matches([']', '}']))] } else { found }
}

/// `--entrypoint rm image -rf x`: the program stands in front of the image, its words behind it.
fn entrypoint(reading: &Reading, invocation: &Invocation) -> Option<Resolved> {
    let program = reading.value("--entrypoint").filter(|program| !program.text.is_empty())?;
    let words = reading.rest.and_then(|rest| invocation.words.get(1 + rest..)).unwrap_or_default();
    let words = std::iter::once(program).chain(words).map(|word| super::quoted(&word.text));
    Some(Resolved { text: words.collect::<Vec<_>>().join(" "), span: invocation.span, ..program.clone() })
}

/// What a machine or a task of AWS starts with: its user data, the command of an override.
fn started(reading: &Reading) -> Vec<Resolved> {
    let data = values(reading, &["--user-data"]).filter(|data| !data.text.contains("://")).cloned();
    let overrides = values(reading, &["--overrides", "--container-overrides"]).filter_map(|given| {
        let (_, behind) = given.text.split_once("\"command\"")?;
        let (_, list) = behind.split_once('[')?;
        let words = list.split(']').next()?.split('"').skip(1).step_by(2).map(super::quoted);
        Some(Resolved { text: words.collect::<Vec<_>>().join(" "), ..given.clone() })
    });
    data.chain(overrides).collect()
}

/// What the containers of a manifest start that arrives at `kubectl apply -f -`: lists that stand on one line.
fn manifest(reading: &Reading, input: &Resolved) -> Option<Resolved> {
    let creates =
        reading.operands.first().is_some_and(|verb| matches!(verb.text.as_str(), "apply" | "create" | "replace"));
    // A lone dash in front of a here-document is no word to the grammar.
    let from_input = reading.options.iter().any(|(name, file)| {
        let here = file.as_ref().is_none_or(|file| matches!(file.text.as_str(), "-" | "/dev/stdin"));
        matches!(name.as_str(), "-f" | "--filename") && here
    });
    if !creates || !from_input {
        return None;
    }
    let mut text = String::new();
    for line in input.text.lines() {
        let line = line.trim().trim_start_matches("- ");
        let list = line.strip_prefix("command:").or_else(|| line.strip_prefix("args:")).map(str::trim);
        let Some(list) = list.and_then(|list| list.strip_prefix('[')?.strip_suffix(']')) else { continue };
        let words: Vec<&str> = list.split(['"', '\'']).skip(1).step_by(2).collect();
        // `args` go on where `command` ended.
        let joint = if line.starts_with("args:") && !text.is_empty() { " " } else { "\n" };
        text.push_str(joint);
        text.push_str(&words.iter().map(|word| super::quoted(word)).collect::<Vec<_>>().join(" "));
    }
    (!text.is_empty()).then(|| Resolved { text, ..input.clone() })
}

/// What a file that is written starts later: units of systemd, crontabs, hooks of git, profiles of shells, scripts.
pub(super) fn later(file: &str, text: &Resolved) -> Vec<Resolved> {
    if file.ends_with(".service") {
        let lines = text.text.lines().filter_map(|line| line.trim().strip_prefix("Exec")?.split_once('='));
        let started = lines.map(|(_, command)| command.trim_start_matches(['-', '+', '!', '@', ':']));
        return started.take(MAX_TEXTS).map(|line| Resolved { text: line.to_owned(), ..text.clone() }).collect();
    }
    if file.starts_with("/etc/cron.d/") || file == "/etc/crontab" {
        return vec![crontab_of_system(text)];
    }
    let starts = |folders: &[&str]| folders.iter().any(|folder| file.contains(folder));
    let shell = starts(&[".git/hooks/", ".husky/", "/etc/profile.d/", "/etc/cron.", "/etc/init.d/", "/etc/rc.d/"])
        || [
            "/etc/rc.local",
            "/etc/profile",
            ".bashrc",
            ".bash_profile",
            ".profile",
            ".zshrc",
            ".zshenv",
            ".envrc",
            ".sh",
            ".bash",
        ]
        .iter()
        .any(|end| file.ends_with(end));
    // Another interpreter reads what it is told to read.
    let other =
        text.text.strip_prefix("#!").and_then(|rest| rest.lines().next()).is_some_and(|first| !first.contains("sh"));
    if shell && !other { vec![text.clone()] } else { Vec::new() }
}

/// The commands of a crontab, without their times.
fn crontab(lines: &Resolved) -> Resolved {
    let mut text = String::new();
    // What `crontab -l` printed before is not known and has no line end.
    let lines_of = lines.text.lines().map(|line| line.trim_start_matches('…').trim());
    for line in lines_of.filter(|line| !line.starts_with('#')) {
        let fields = if line.starts_with('@') { 1 } else { 5 };
        let mut rest = line;
        for _ in 0..fields {
            rest = rest.split_once([' ', '\t']).map_or("", |(_, rest)| rest.trim_start());
        }
        text.push_str(rest);
        text.push('\n');
    }
    Resolved { text, ..lines.clone() }
}

/// As [`crontab`] of a file that names the user in each line.
fn crontab_of_system(lines: &Resolved) -> Resolved {
    let all = crontab(lines);
    let commands = all.text.lines().map(|line| line.split_once([' ', '\t']).map_or("", |(_, command)| command));
    Resolved { text: commands.collect::<Vec<_>>().join("\n"), ..all }
}

/// `1e rm x`, `s/.*/rm x/e`: GNU sed runs what stands there.
fn sed(script: &Resolved) -> Vec<Resolved> {
    let mut found = Vec::new();
    for line in script.text.lines().take(MAX_TEXTS) {
        let line = line.trim_start_matches(|c: char| c.is_ascii_digit() || ",$~+! ".contains(c));
        if let Some(text) = line.strip_prefix("e ") {
            found.push(Resolved { text: text.to_owned(), ..script.clone() });
            continue;
        }
        let mut rest = line.strip_prefix('s').unwrap_or_default().chars();
        let Some(mark) = rest.next().filter(char::is_ascii_punctuation) else { continue };
        let plain = rest.as_str().replace(&format!("\\{mark}"), ESCAPED);
        let parts: Vec<&str> = plain.split(mark).collect();
        if let [_, text, flags] = parts.as_slice()
            && flags.contains('e')
        {
            found.push(Resolved { text: text.replace(ESCAPED, &mark.to_string()), ..script.clone() });
        }
    }
    found
}
