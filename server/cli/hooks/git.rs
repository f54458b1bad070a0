//! The hooks of git of this repository: where they stand, and what is done with them.

use super::install::{Step, Work, refused};
use super::site::Site;
use crate::host::program;
use crate::host::settings::{self, SettingsError};
use crate::wiring::{Refusal, git};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Name on the command line.
pub(super) const NAME: &str = "git";

/// Git answers this from memory.
const LIMIT: Duration = Duration::from_secs(10);

/// The folder that git runs hooks from, wherever `core.hooksPath` leads.
pub(super) fn folder(root: &Path) -> Result<PathBuf, SettingsError> {
    let words = ["git", "rev-parse", "--git-path", "hooks"].map(Into::into);
    let failed = |reason: String| SettingsError::new(root, format!("git does not say where its hooks are: {reason}"));
    let answer = program::answer(&words, root, "", LIMIT).map_err(|error| failed(error.to_string()))?;
    match answer.stdout.trim() {
        "" => Err(failed(answer.stderr.trim().to_owned())),
        path => Ok(root.join(path)),
    }
}

/// Works on every hook; the words tell what was done.
pub(super) fn each(work: &Work<'_>, root: &Path, install: bool) -> Vec<Result<String, SettingsError>> {
    match folder(root) {
        Err(error) => vec![Err(error)],
        Ok(folder) => git::HOOKS.iter().map(|name| one(work, root, &folder, name, install)).collect(),
    }
}

fn one(work: &Work<'_>, root: &Path, folder: &Path, name: &str, install: bool) -> Result<String, SettingsError> {
    let path = folder.join(name);
    // A folder of the work tree comes with the repository, whose links are not to be trusted.
    let inside = folder.starts_with(root) && !folder.starts_with(root.join(".git"));
    let found = settings::read(&path, inside.then_some(root))?;
    let receipt = work.receipt(&found);
    let step = if install {
        let change = git::install(name, found.text.as_deref(), &work.site.program, receipt.as_ref());
        let refused = |refusal: Refusal| match refusal {
            Refusal::Foreign => foreign(&path, &git::call(name, &work.site.program)),
            Refusal::Broken(_) => refused(&path, &refusal),
        };
        Step::of(change.map_err(refused)?, receipt)
    } else {
        let left = found.text.as_deref().map(|text| git::uninstall(text, receipt.as_ref()));
        Step::back(left, receipt)
    };
    work.carry_out(&path, &found, step, true).map(|(text, _)| text)
}

/// A hook in a language that we cannot write.
fn foreign(path: &Path, call: &str) -> SettingsError {
    let fed = if call.ends_with("--pushed") { " on the input that git gives the hook" } else { "" };
    let reason = format!(
        "this hook is no shell script, so nothing can be added to it; have it run `{call}`{fed} and stop git where that \
         ends with exit code 1, or move it aside and start it from a shell script of this name"
    );
    SettingsError::new(path, reason)
}

/// Which hooks have our part, with the program they start.
pub(super) fn installed(site: &Site) -> Vec<(PathBuf, String)> {
    let Some(folder) = site.root.as_deref().and_then(|root| folder(root).ok()) else { return Vec::new() };
    let text = |path: &Path| settings::read(path, None).ok()?.text;
    let paths = git::HOOKS.iter().map(|name| folder.join(name));
    paths
        .filter_map(|path| Some((git::installed(&text(&path)?)?, path)))
        .map(|(program, path)| (path, program))
        .collect()
}
