//! Lists that several rules share: `<build-folders>` among the globs of a condition.

use super::Text;
use std::borrow::Cow;

/// Names of folders, and what is listed: a name a line.
const FOLDERS: &[(&str, &str)] = &[("build-folders", include_str!("../../../queries/lists/build-folders.txt"))];

/// The globs of a list: each folder, wherever it stands, and what lies below it.
pub(super) fn globs(list: &str) -> Option<Vec<Text>> {
    let (_, lines) = FOLDERS.iter().find(|(name, _)| *name == list)?;
    let names = lines.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let forms =
        names.flat_map(|name| [name.to_owned(), format!("{name}/*"), format!("*/{name}"), format!("*/{name}/*")]);
    Some(forms.map(Cow::Owned).collect())
}

/// The lists there are.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    FOLDERS.iter().map(|(name, _)| *name)
}
