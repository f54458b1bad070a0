//! Kubernetes objects, and what tools read beside them: Kustomize, values of Helm charts, Argo CD, Flux.

mod compare;
mod fields;
mod guards;
mod kustomize;
mod object;
mod values;

use super::{Change, Declared};
use object::File;

/// Compares the objects of all files; those of a file that says the same on both sides are where they were.
pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let twin = |file: &Declared<'_>, side: &[Declared<'_>]| {
        side.iter().any(|other| other.path == file.path && other.text == file.text)
    };
    let old: Vec<File<'_>> =
        base.iter().filter(|file| object::is_read(file.path) && !twin(file, present)).filter_map(File::read).collect();
    if old.is_empty() {
        return Vec::new();
    }
    let new: Vec<File<'_>> =
        present.iter().filter(|file| object::is_read(file.path) && !twin(file, base)).filter_map(File::read).collect();
    let prunes = present.iter().any(|file| {
        file.text.contains("prune: true") && (file.text.contains("argoproj.io") || file.text.contains("fluxcd.io"))
    });
    let mut found = compare::objects(&old, &new, prunes);
    for before in &old {
        if let Some(after) = new.iter().find(|file| file.path == before.path) {
            found.extend(kustomize::differences(before, after));
            found.extend(values::differences(before, after));
        }
    }
    found
}
