//! Protected files that a program names in its text. Whether `node -e '…'` writes what it names is seen only where every
//! name in it is one of reading; else a person is asked.

use super::Unclear;
use super::reads::only_reads;
use super::touches::joined;
use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation};
use crate::policy;

/// Interpreters, by the beginning of their names: `python3.12` is one.
const INTERPRETERS: &[&str] = &[
    "python",
    "pypy",
    "node",
    "deno",
    "bun",
    "ruby",
    "perl",
    "php",
    "lua",
    "rscript",
    "osascript",
    "pwsh",
    "powershell",
];
/// Bytes of one program that are looked through.
const MAX_TEXT: usize = 1 << 20;

/// One reason to ask for each protected file that a program of an interpreter names. `start` is the folder that the
/// operations start in, from the root; `home` the home folder, absolute.
pub fn protected_mentions(operations: &[Operation], start: &str, home: Option<&str>) -> Vec<Unclear> {
    let mut found: Vec<Unclear> = Vec::new();
    for operation in operations {
        let Act::Command(command) = &operation.act else { continue };
        let reads = |text: &&Resolved| text.known && only_reads(&command.program.to_ascii_lowercase(), &text.text);
        for text in programs(command).filter(|text| !reads(text)) {
            let folder = operation.place.folder.as_deref();
            let named = |name: &str| {
                let path = joined(start, folder, name);
                policy::protected(&path, home).map(|guarded| (path, guarded.what))
            };
            for (before, word) in words(&text.text) {
                // `Path(".claude") / "settings.json"`: a folder, and a name in it.
                let found_here = named(word).or_else(|| named(&format!("{before}/{word}")));
                let Some((path, what)) = found_here else { continue };
                let text = format!(
                    "a program of {} names {path}, which is protected ({what}), and what it does there cannot be seen",
                    command.program
                );
                let unclear = Unclear { text, destructive: true };
                if !found.contains(&unclear) {
                    found.push(unclear);
                }
            }
        }
    }
    found
}

/// What an interpreter is handed as its program: in an option, as an operand, on its input.
fn programs(command: &Command) -> impl Iterator<Item = &Resolved> {
    let name = command.program.to_ascii_lowercase();
    let interprets = INTERPRETERS.iter().any(|known| name.starts_with(known));
    let values = command.options.iter().filter_map(|(_, value)| value.as_ref());
    let texts = command.input.iter().chain(values).chain(&command.operands);
    // A file that is named as an argument stands alone; a program has more than a name.
    texts.filter(move |text| interprets && text.text.contains(['(', ' ', '\n', '=']))
}

/// Each word of the characters that paths are made of, behind the one before it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let end = (0..=text.len().min(MAX_TEXT)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let part = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '~' | '*');
    let words = text[..end].split(move |c| !part(c)).filter(|word| word.contains(char::is_alphanumeric));
    let mut before = "";
    words.map(move |word| (std::mem::replace(&mut before, word), word))
}

#[cfg(test)]
mod tests {
    use super::protected_mentions;
    use crate::operations::shell::{Start, command_line};

    #[test]
    fn a_program_that_names_what_is_protected_is_asked_about() {
        let mentions = |line: &str| {
            let found = protected_mentions(&command_line(line, None, &Start::default()), "", Some("/home/ana"));
            found.into_iter().map(|unclear| unclear.text).collect::<Vec<_>>()
        };
        for line in [
            r#"python3 -c 'open("tagout.toml", "w").write("")'"#,
            "python3 - <<E\nfrom pathlib import Path\nPath(\"./tagout.toml\").write_text(\"\")\nE",
            r#"node -e 'require("fs").writeFileSync("tagout.toml", "")'"#,
            r#"ruby -e 'File.write("tagout.toml", "")'"#,
            r#"perl -e 'unlink("tagout.toml")'"#,
            r#"cd .github && python3 -c 'open("CODEOWNERS", "w")'"#,
            r#"python3 -c 'from pathlib import Path; (Path(".claude") / "settings.json").unlink()'"#,
            r#"deno eval 'Deno.writeTextFileSync("tagout.toml", "")'"#,
            "echo 'open(\"tagout.toml\", \"w\")' | python3",
            r#"python3 -c 'print(open("tagout.toml").read())' "$(cat x)" && python3 -c "open('tagout.toml', '$MODE')""#,
        ] {
            assert_eq!(mentions(line).len(), 1, "{line}: {:?}", mentions(line));
        }
        for line in [
            r#"python3 -c 'open("report.toml", "w").write("")'"#,
            "python3 tagout.toml",
            "cat tagout.toml",
            "grep -rn tagout.toml .",
            r#"python3 -c 'open("settings.json")'"#,
            r#"python3 -c 'open(".tagout/proposals/tagout.toml", "w")'"#,
            "node app.js",
            r#"python3 -c 'print(open("tagout.toml").read())'"#,
            "python3 - <<E\nimport tomllib\nprint(tomllib.load(open('tagout.toml', 'rb')))\nE",
            r#"node -e 'console.log(require("fs").readFileSync("tagout.toml", "utf8"))'"#,
            r#"ruby -e 'puts File.read("tagout.toml")'"#,
        ] {
            assert_eq!(mentions(line), [""; 0], "{line}");
        }
    }
}
