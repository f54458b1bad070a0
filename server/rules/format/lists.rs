//! Lists that several rules share: `<build-folders>` among the globs of a condition.

use super::Text;
use std::borrow::Cow;

/// Names of folders, and what is listed: a name a line.
const FOLDERS: &[(&str, &str)] = &[("build-folders", include_str!("../../../queries/lists/build-folders.txt"))];

/// Globs of whole paths, one a line.
const PATHS: &[(&str, &str)] = &[
    ("control-planes", include_str!("../../../queries/lists/control-planes.txt")),
    ("data-files", include_str!("../../../queries/lists/data-files.txt")),
    ("disks", include_str!("../../../queries/lists/disks.txt")),
    ("guard-files", include_str!("../../../queries/lists/guard-files.txt")),
    ("secret-files", include_str!("../../../queries/lists/secret-files.txt")),
];

/// The globs of a list: as they stand, or each folder, wherever it stands, and what lies below it.
pub(super) fn globs(list: &str) -> Option<Vec<Text>> {
    let listed = PATHS.iter().find_map(|one| Some((list.strip_suffix(one.0)?, one)));
    if let Some((before, (_, lines))) = listed.filter(|(before, _)| before.is_empty() || before.ends_with('@')) {
        // `<*@secret-files>`: each of them behind those characters.
        return Some(names_of(lines).map(|glob| Cow::Owned(format!("{before}{glob}"))).collect());
    }
    let (_, lines) = FOLDERS.iter().find(|(name, _)| *name == list)?;
    let names = names_of(lines);
    let forms =
        names.flat_map(|name| [name.to_owned(), format!("{name}/*"), format!("*/{name}"), format!("*/{name}/*")]);
    Some(forms.map(Cow::Owned).collect())
}

fn names_of(lines: &'static str) -> impl Iterator<Item = &'static str> {
    lines.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The lists there are.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    FOLDERS.iter().chain(PATHS).map(|(name, _)| *name)
}
