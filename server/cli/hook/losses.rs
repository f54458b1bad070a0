//! What a command leaves of files that declare something: those that it takes away or empties are judged as that edit, and
//! where it rewrites one in a way that is not shown, what stands in it decides whether a person is asked.

use super::ask::{self, Asking};
use super::ground::Ground;
use crate::change;
use crate::host::repository::real;
use crate::host::{files, globbed, walk};
use crate::judge::holds::{Deed, Touch, Unclear};
use crate::language;
use crate::operations;
use crate::policy;
use crate::risk::Level;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Files that one command takes away beyond this many are not judged one by one: a person is asked about the rest.
const MAX_FILES: usize = 16;

/// Files and folders of one pattern, and entries of one folder, that are looked at.
const MAX_PATHS: usize = 256;
const MAX_ENTRIES: usize = 10_000;

/// What is left of the time for an answer when no more files are looked for.
const JUDGING: Duration = Duration::from_millis(600);

/// What data holds by which it says that something is to be there; nothing that has none of them declares anything.
const MARKS: [&str; 4] = ["apiversion", "resource", "services", "volumes"];

/// Folders that tools make and make again.
const MADE: &str = include_str!("../../../queries/lists/build-folders.txt");

/// What the files come to that a command leaves without what they said; `left` of them are judged.
pub(super) fn of(asking: &Asking<'_>, ground: &Ground, touch: &Touch, left: usize) -> Vec<Deed> {
    if !touch.empties && !touch.rewrites {
        return Vec::new();
    }
    let (files, all) = named(asking, ground, touch);
    let judged = files.len().min(left).min(MAX_FILES);
    let emptied = |file: &PathBuf| {
        let deed = ask::written(asking, ground, file, &|base| {
            let edited = touch.edit.as_ref().map(|edit| edit.of(base.unwrap_or("")));
            Ok(edited.unwrap_or_default())
        });
        if touch.empties || touch.edit.is_some() { Some(missed(deed)) } else { unseen(ground, deed) }
    };
    let mut deeds: Vec<Deed> = files.iter().take(judged).filter_map(emptied).collect();
    if !all || judged < files.len() {
        let more = if all { format!("{}", files.len() - judged) } else { "some".to_owned() };
        let text = format!("{} of the files in {} that declare something could not be looked at", more, touch.path);
        deeds.push(Deed { unclear: vec![Unclear { text, destructive: true }], ..Deed::default() });
    }
    deeds
}

/// The file goes, or is emptied: what it touches is told elsewhere, and what could not be read of it may be anything.
fn missed(deed: Deed) -> Deed {
    let unclear = deed.unclear.into_iter().map(|unclear| Unclear { destructive: true, ..unclear });
    Deed { touches: Vec::new(), unclear: unclear.collect(), ..deed }
}

/// Asks about a rewrite where an empty file would take something away.
fn unseen(ground: &Ground, deed: Deed) -> Option<Deed> {
    let lost = deed.findings.iter().filter(|finding| finding.removed.is_some() && finding.level >= Level::High);
    let Some(worst) = lost.max_by_key(|finding| finding.level) else {
        return (!deed.unclear.is_empty()).then(|| missed(Deed { findings: Vec::new(), gone: Vec::new(), ..deed }));
    };
    let text = format!(
        "what {} says afterwards cannot be seen, and it declares {}",
        worst.path,
        worst.resource.as_deref().unwrap_or("something that would be missed")
    );
    let destructive = worst.level == Level::Critical || ground.policy.tier_of(&worst.path).is_some();
    Some(Deed { unclear: vec![Unclear { text, destructive }], ..Deed::default() })
}

/// The file, those that a pattern stands for, or those in a folder that goes, where they declare something; and whether these
/// are all.
fn named(asking: &Asking<'_>, ground: &Ground, touch: &Touch) -> (Vec<PathBuf>, bool) {
    let path = ground.below_root(&touch.path);
    let inside = path.starts_with(&ground.root);
    let pattern = path.to_str().filter(|path| policy::is_pattern(path));
    if pattern.is_some() && !inside {
        return (Vec::new(), true);
    }
    let found = match pattern {
        Some(pattern) => globbed::paths(&ground.root, pattern, MAX_PATHS),
        None => globbed::Globbed { paths: vec![path.clone()], all: true },
    };
    let (mut named, mut all) = (Vec::new(), found.all);
    for path in found.paths {
        if !path.is_dir() {
            named.extend(Some(path).filter(|path| declares(path)));
        } else if touch.empties && inside && real(&path) == path {
            let (files, whole) = walk::below(&ground.root, &path, MAX_ENTRIES, &|file| is_read(file));
            all &= whole;
            for file in files {
                if Instant::now() + JUDGING > asking.deadline {
                    return (named, false);
                }
                named.extend(Some(file).filter(|file| holds(ground, file)));
            }
        }
    }
    (named, all)
}

fn is_read(file: &Path) -> bool {
    language::by_path(&file.to_string_lossy()).is_some()
}

/// A text that declares something, rather than doing it: what is gone from that is missed.
fn declares(file: &Path) -> bool {
    let name = file.to_string_lossy();
    let Some(language) = language::by_path(&name) else { return false };
    !operations::only_acts(language) || files::read(&real(file)).is_ok_and(|text| change::declares(&name, &text))
}

/// The same of one among many: most data declares nothing, and what tools make they make again.
fn holds(ground: &Ground, file: &Path) -> bool {
    let made = |name: &str| MADE.lines().any(|one| !one.starts_with('#') && policy::fits(one, name));
    let below = file.strip_prefix(&ground.root).unwrap_or(file);
    if below.iter().any(|part| part.to_str().is_some_and(made)) {
        return false;
    }
    let name = file.to_string_lossy();
    let data = language::by_path(&name).is_some_and(|language| matches!(language.id, "json" | "yaml"));
    let marked = |text: String| {
        let text = text.to_lowercase();
        MARKS.iter().any(|mark| text.contains(mark))
    };
    if data { files::read(file).map_or(true, marked) } else { declares(file) }
}
