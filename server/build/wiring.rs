//! `server/wiring/agents/*.toml` → the texts of those files: a file there is an agent that can be wired.

use std::fs;
use std::path::Path;

/// Writes `wiring.rs`, or returns what went wrong.
pub(crate) fn generate(folder: &Path, out: &Path) -> Result<(), Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut rows = String::new();
    let mut wrong = Vec::new();
    for path in files {
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        match fs::read_to_string(&path) {
            Ok(text) => match with_files(&text) {
                Ok(text) => rows.push_str(&format!("({name:?}, {text:?}), ")),
                Err(problem) => wrong.push(format!("{}: {problem}", path.display())),
            },
            Err(error) => wrong.push(format!("{}: {error}", path.display())),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let text = format!("static FILES: &[(&str, &str)] = &[{rows}];\n");
    fs::write(out.join("wiring.rs"), text).map_err(|error| vec![format!("wiring.rs: {error}")])
}

/// Puts files of this project in the place of `<file PATH>`, with the place of our program in them marked.
fn with_files(text: &str) -> Result<String, String> {
    let Some((before, rest)) = text.split_once("<file ") else { return Ok(text.to_owned()) };
    let (path, after) = rest.split_once('>').ok_or("`<file` has no end")?;
    let file = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let (named, marked) = ("const TAGOUT = \"tagout\";", "const TAGOUT = <program>;");
    if !file.contains(named) {
        return Err(format!("{path} has no line `{named}`"));
    }
    Ok(format!("{before}{}{}", file.replace(named, marked), with_files(after)?))
}
