//! What is missing before a case can be judged.

use super::{COMMAND, Case, FileCase, Need, Scope, Side, scripts};
use crate::change::{self, Declared};
use crate::operations::shell::tasks::Task;
use crate::operations::{Act, shell};
use std::collections::BTreeMap;

/// Everything to be fetched, sorted, each once.
pub(super) fn needs(case: &Case<'_>) -> Vec<Need> {
    let mut needs: Vec<Need> = case.files.iter().flat_map(|file| of_file(case, file)).collect();
    if case.reach.scripts && case.files.iter().any(|file| file.path.ends_with(COMMAND)) {
        needs.extend(tasks(case));
    }
    needs.sort();
    needs.dedup();
    needs
}

/// The tasks that a command runs, by the files that hold them.
fn tasks(case: &Case<'_>) -> Vec<Need> {
    let mut found: BTreeMap<String, Vec<Task>> = BTreeMap::new();
    for file in &case.files {
        let Side::Here(present) = &file.present else { continue };
        for operation in &present.summary.operations {
            let Act::Command(command) = &operation.act else { continue };
            let words: Vec<&str> = command.operands.iter().map(|operand| operand.text.as_str()).collect();
            for task in shell::tasks::task_of(&command.program, &words) {
                let path = operation.place.folder.as_deref().and_then(|folder| joined(folder, task.file));
                if let Some(path) = path.filter(|path| case.files.iter().all(|file| file.path != *path)) {
                    found.entry(path).or_default().push(task);
                }
            }
        }
    }
    found.into_iter().map(|(path, tasks)| Need::Tasks { path, tasks }).collect()
}

fn of_file(case: &Case<'_>, file: &FileCase) -> Vec<Need> {
    let mut needs = Vec::new();
    if case.scope == Scope::Changed && matches!(file.base, Side::Unknown) {
        needs.push(Need::Base(file.path.clone()));
    }
    if case.reach.siblings && case.scope == Scope::Changed && needs_unit(file) {
        let (folder, extension) = change::unit(&file.path);
        let called = of_sides(file, change::called).into_iter().filter(|called| called != folder);
        needs.extend(called.map(|folder| Need::Siblings { folder, extension: extension.to_owned() }));
        needs.push(Need::Siblings { folder: folder.to_owned(), extension: extension.to_owned() });
    }
    if case.reach.modules
        && case.scope == Scope::Changed
        && let Some(variables) = of_sides(file, change::sets)
    {
        needs.push(Need::Module { variables: variables.into_iter().collect() });
    }
    if case.reach.siblings
        && case.scope == Scope::Changed
        && let (Side::Here(base), Side::Here(present)) = (&file.base, &file.present)
        && base.text != present.text
        && let Some(family) = change::read_by(&file.path)
    {
        let folder = change::unit(&file.path).0;
        needs.push(Need::Siblings { folder: folder.to_owned(), extension: family.to_owned() });
    }
    if case.reach.scripts
        && let Side::Here(present) = &file.present
    {
        let scripts = present.summary.operations.iter().flat_map(scripts::of);
        let unknown = scripts.filter(|script| !case.files.iter().any(|file| file.path == *script));
        needs.extend(unknown.map(Need::Script));
    }
    needs
}

/// What the file alone does not tell: where its objects went, and what its names stand for.
fn needs_unit(file: &FileCase) -> bool {
    !matches!(file.base, Side::Unknown) && of_sides(file, change::needs_unit)
}

/// What `asked` says of both sides of a file.
fn of_sides<T>(file: &FileCase, asked: fn(Option<Declared<'_>>, Option<Declared<'_>>) -> T) -> T {
    let [base, present] = [&file.base, &file.present].map(|side| match side {
        Side::Here(content) => {
            Some(Declared { path: &file.path, text: &content.text, resources: &content.summary.resources })
        }
        Side::Unknown | Side::Absent => None,
    });
    asked(base, present)
}

/// `written` seen from `folder`, without `.` and `..`; nothing where it leaves the repository. What is absolute stays so: whether
/// that is in the repository only a door can know.
pub(super) fn joined(folder: &str, written: &str) -> Option<String> {
    if written.starts_with(['~', '-']) {
        return None;
    }
    let root = if written.starts_with('/') { "" } else { folder };
    let absolute = if root.starts_with('/') || written.starts_with('/') { "/" } else { "" };
    let mut steps: Vec<&str> = Vec::new();
    for step in root.split('/').chain(written.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(step),
        }
    }
    (!steps.is_empty()).then(|| format!("{absolute}{}", steps.join("/")))
}
