//! What a command leaves of files that declare something: those that it takes away or empties are judged as that edit, and
//! where it rewrites one in a way that is not shown, what stands in it decides whether a person is asked.

use super::ask::{self, Asking};
use super::ground::Ground;
use crate::change;
use crate::host::files;
use crate::host::repository::real;
use crate::judge::holds::{Deed, Touch, Unclear};
use crate::language;
use crate::operations;
use crate::policy;
use crate::risk::Level;
use std::path::{Path, PathBuf};

/// Files that one pattern names beyond this many are not looked at.
const MAX_FILES: usize = 16;

/// What the files come to that a command leaves without what they said.
pub(super) fn of(asking: &Asking<'_>, ground: &Ground, touch: &Touch) -> Vec<Deed> {
    if !touch.empties && !touch.rewrites {
        return Vec::new();
    }
    let files = named(&ground.below_root(&touch.path)).into_iter().filter(|file| declares(file));
    let emptied = |file: PathBuf| {
        let deed = ask::written(asking, ground, &file, &|_| Ok(String::new()));
        if touch.empties { Some(Deed { touches: Vec::new(), ..deed }) } else { unseen(ground, deed) }
    };
    files.filter_map(emptied).collect()
}

/// Asks about a rewrite where an empty file would take something away.
fn unseen(ground: &Ground, deed: Deed) -> Option<Deed> {
    let lost = deed.findings.iter().filter(|finding| finding.removed.is_some() && finding.level >= Level::High);
    let worst = lost.max_by_key(|finding| finding.level)?;
    let text = format!(
        "what {} says afterwards cannot be seen, and it declares {}",
        worst.path,
        worst.resource.as_deref().unwrap_or("something that would be missed")
    );
    let destructive = worst.level == Level::Critical || ground.policy.tier_of(&worst.path).is_some();
    Some(Deed { unclear: vec![Unclear { text, destructive }], ..Deed::default() })
}

/// The file, or those that a pattern in its last name stands for.
fn named(path: &Path) -> Vec<PathBuf> {
    let pattern = path.file_name().and_then(|name| name.to_str()).filter(|name| policy::is_pattern(name));
    let (Some(pattern), Some(folder)) = (pattern, path.parent()) else { return vec![path.to_path_buf()] };
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().to_str().map(str::to_owned));
    let mut names: Vec<String> = names.filter(|name| policy::fits(pattern, name)).collect();
    names.sort();
    names.into_iter().take(MAX_FILES).map(|name| folder.join(name)).collect()
}

/// A text that declares something, rather than doing it: what is gone from that is missed.
fn declares(file: &Path) -> bool {
    let name = file.to_string_lossy();
    let Some(language) = language::by_path(&name) else { return false };
    !operations::only_acts(language) || files::read(&real(file)).is_ok_and(|text| change::declares(&name, &text))
}
