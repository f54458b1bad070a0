//! Pages of scenarios: Markdown in which some blocks are what the program answered.

use std::path::Path;

/// Holds every page of a folder against what `replay` makes of it, and counts the blocks it filled in.
pub(crate) fn pages(folder: &str, replay: impl Fn(&str, &str) -> (String, usize)) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut count = 0;
    for entry in std::fs::read_dir(&folder).unwrap().flatten() {
        if entry.path().extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let (found, shown) = replay(&entry.file_name().to_string_lossy(), &text);
        count += shown;
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(entry.path(), found).unwrap();
        } else {
            assert_eq!(found, text, "{}: UPDATE=1 rewrites it, then read the difference", entry.path().display());
        }
    }
    count
}
