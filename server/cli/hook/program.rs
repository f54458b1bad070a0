//! What runs at once: shell text with the scripts it starts and the files it writes, and statements for a database.

use super::ask::{self, Asking};
use super::ground::Ground;
use super::{checkout, losses, patches, text};
use crate::judge::holds::{self, Deed, Unclear, looks_destructive};
use crate::judge::session;
use crate::judge::{COMMAND, Content, FileCase, Reach, Side};
use crate::operations::{self, Summary, sql};
use crate::policy;
use std::path::Path;
use std::sync::Arc;

/// Files that one command writes beyond this many are not judged as texts.
const MAX_TEXTS: usize = 16;

/// Shell text: first what it does, then each file whose new text it carries.
/// It starts in `folder`, absolute.
pub(super) fn command(asking: &Asking<'_>, ground: &Ground, folder: &Path, command: &str) -> Vec<Deed> {
    let start = ground.start(folder);
    let mut unclear = Vec::new();
    let content =
        text::content(asking, "the command", "command.sh", command.to_owned(), &mut ground.reader(), &mut unclear);
    if content.summary.broken && looks_destructive(command) {
        unclear.push(Unclear { text: "a part of the command cannot be read".to_owned(), destructive: true });
    }
    let judged = runs(asking, ground, &start, content);
    let mut deed = ran(&judged);
    deed.unclear.extend(unclear);
    let mut texts = Vec::new();
    for file in &judged.files {
        let Side::Here(content) = &file.present else { continue };
        let operations = &content.summary.operations;
        deed.switches.extend(holds::switched_off(operations));
        deed.unclear.extend(checkout::weakening(ground, operations));
        deed.unclear.extend(holds::protected_mentions(operations, &start, ground.home()));
        if asking.types_unseen {
            let told = |program| {
                format!("what is typed into {program} later is not shown to tagout; hand it over at its start")
            };
            let waits = holds::waits_for_input(operations).map(told);
            deed.unclear.extend(waits.map(|text| Unclear { text, destructive: true }));
        }
        for operation in operations {
            texts.extend(patches::patched(asking, ground, folder, operation));
        }
        for touch in holds::touches_of(operations, &start) {
            let place = ground.below_root(&touch.path);
            // A folder that is not there yet comes with all that stands in it.
            let comes = touch.rewrites && !place.is_dir() && policy::protects(&touch.path, ground.home()).is_some();
            deed.touches.extend(ask::touches(ground, &place, touch.removes || comes));
            texts.extend(losses::of(asking, ground, &touch, MAX_TEXTS.saturating_sub(texts.len())));
            let Some(text) = touch.text else { continue };
            if texts.len() < MAX_TEXTS {
                texts.push(ask::written(asking, ground, &place, &|_| Ok(text.clone())));
            } else {
                let destructive = looks_destructive(&text);
                let text = format!("{}: the command writes more files than are looked at", touch.path);
                deed.unclear.push(Unclear { text, destructive });
            }
        }
    }
    let mut deeds = vec![deed];
    deeds.append(&mut texts);
    deeds
}

/// Statements that a database runs.
pub(super) fn statement(asking: &Asking<'_>, ground: &Ground, folder: &Path, sql: &str) -> Vec<Deed> {
    let operations = sql::statements(sql, 0).into_iter().map(|one| operations::statement(one, "sql")).collect();
    let content = Content::new(sql.to_owned(), Summary { operations, ..Summary::default() });
    let judged = runs(asking, ground, &ground.start(folder), content);
    vec![ran(&judged)]
}

fn ran(judged: &text::Judged) -> Deed {
    let (findings, unclear) = (judged.findings.clone(), judged.unclear.clone());
    Deed { runs: true, gone: session::gone(&judged.files, &findings), findings, unclear, ..Deed::default() }
}

fn runs(asking: &Asking<'_>, ground: &Ground, start: &str, content: Content) -> text::Judged {
    let path = if start.is_empty() { COMMAND.to_owned() } else { format!("{start}/{COMMAND}") };
    let present = Side::Here(Arc::new(content));
    let files = vec![FileCase { path, base: Side::Absent, present }];
    text::judge(asking, ground, files, Reach { scripts: true, ..Reach::default() })
}
