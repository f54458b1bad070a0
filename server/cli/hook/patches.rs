//! Patches that a command applies: `apply_patch`, which some agents bring along, `git apply` and `patch`.

use super::ask::{self, Asking};
use super::ground::Ground;
use crate::agents::{self, ToolAct};
use crate::host::files;
use crate::host::repository::real;
use crate::judge::holds::{Deed, Unclear};
use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation};
use std::path::{Path, PathBuf};

/// Acts of one patch beyond this many are not judged as texts.
const MAX_ACTS: usize = 64;

/// What a patch does that this operation applies. The script starts in `folder`.
pub(super) fn patched(asking: &Asking<'_>, ground: &Ground, folder: &Path, operation: &Operation) -> Vec<Deed> {
    let Operation { act: Act::Command(command), place, .. } = operation else { return Vec::new() };
    let Some(read) = reader(command) else { return Vec::new() };
    let below = place.folder.as_ref().map(|below| folder.join(below));
    let text = below.as_ref().and_then(|folder| handed(command, folder));
    let (Some(folder), Some(text)) = (below, text) else {
        let text = format!("{} applies a patch that is not shown here", command.program);
        // People pipe patches of git into git all day; the other program is how an agent edits.
        let destructive = !matches!(command.program.as_str(), "git" | "patch");
        return vec![Deed { unclear: vec![Unclear { text, destructive }], ..Deed::default() }];
    };
    // A patch of git counts from the root, wherever it is applied.
    let folder = if command.program == "git" { ground.root.clone() } else { folder };
    let mut deeds = Vec::new();
    let acts = read(&text);
    if acts.len() > MAX_ACTS {
        let text = format!("only the first {MAX_ACTS} files of the patch were looked at");
        deeds.push(Deed { unclear: vec![Unclear { text, destructive: true }], ..Deed::default() });
    }
    for mut act in acts.into_iter().take(MAX_ACTS) {
        if let ToolAct::Patch { to: Some(to), .. } = &mut act {
            *to = folder.join(&*to).to_string_lossy().into_owned();
        }
        let file = act.path().map(|path| folder.join(path));
        deeds.extend(ask::deeds(asking, ground, file.as_deref().unwrap_or(&folder), &act));
    }
    deeds
}

/// How the patch of a command is read, where it applies one.
fn reader(command: &Command) -> Option<fn(&str) -> Vec<ToolAct>> {
    let shows = ["--check", "--stat", "--numstat", "--summary", "--dry-run", "--help", "--version", "-h"];
    if command.options.iter().any(|(name, _)| shows.contains(&name.as_str())) {
        return None;
    }
    match command.program.as_str() {
        "apply_patch" | "applypatch" => Some(agents::patched),
        "patch" => Some(agents::diffs),
        "git" if command.operands.first().is_some_and(|word| word.text == "apply") => Some(agents::diffs),
        _ => None,
    }
}

/// The text of the patch: handed over, or in a file.
fn handed(command: &Command, folder: &Path) -> Option<String> {
    let known = |word: &Resolved| word.known.then(|| word.text.clone());
    if let Some(text) = command.input.as_ref().and_then(known) {
        return Some(text);
    }
    if !matches!(command.program.as_str(), "git" | "patch") {
        return command.operands.first().and_then(known);
    }
    let redirected = command.redirects.iter().filter(|(operator, _)| operator == "<").map(|(_, file)| file);
    let option = command.options.iter().filter(|(name, _)| name == "-i" || name == "--input");
    let mut names: Vec<&Resolved> = redirected.chain(option.filter_map(|(_, value)| value.as_ref())).collect();
    if command.program == "git" {
        names.extend(command.operands.iter().skip(1));
    }
    let file = |name: &&Resolved| -> Option<PathBuf> { name.known.then(|| real(&folder.join(&name.text))) };
    let texts: Option<Vec<String>> = names.iter().map(|name| files::read(&file(name)?).ok()).collect();
    texts.filter(|texts| !texts.is_empty()).map(|texts| texts.concat())
}
