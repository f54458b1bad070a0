//! What would change in a file, as `diff -u` writes it.

use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};
use std::path::Path;

/// The change of the file at `path`; `None` is no file.
pub(super) fn unified(path: &Path, before: Option<&str>, after: Option<&str>) -> String {
    let name = |side: Option<&str>| side.map_or_else(|| "/dev/null".to_owned(), |_| path.display().to_string());
    let input = InternedInput::new(before.unwrap_or(""), after.unwrap_or(""));
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_lines(&input);
    let printer = BasicLineDiffPrinter(&input.interner);
    let hunks = diff.unified_diff(&printer, UnifiedDiffConfig::default(), &input);
    format!("--- {}\n+++ {}\n{hunks}", name(before), name(after))
}
