//! What an apply of the change would do, as findings: the analysis of `change` in the words of the catalogue.

use super::fingerprint::Fingerprints;
use super::removed::removed;
use super::{Case, Content, FileCase, Side, origins};
use crate::change::{self, Change, Declared, Remedy};
use crate::risk::{Confidence, Finding, Fix, Related};
use crate::rules;
use crate::text::{Edit, Span, shortened};

/// Findings about the unit as a whole; empty where a side of one of its files is not known.
pub(super) fn findings(case: &Case<'_>) -> Vec<Finding> {
    if case.files.iter().any(|file| matches!(file.base, Side::Unknown)) {
        return Vec::new();
    }
    let base = declared(&case.files, |file| &file.base);
    let present = declared(&case.files, |file| &file.present);
    let half_typed = case.files.iter().filter_map(|file| content(&file.present)).any(|content| content.summary.broken);
    let mut fingerprints = Fingerprints::default();
    change::compare(&base, &present)
        .into_iter()
        .filter(|change| !half_typed || still_stands(case, change))
        .map(|change| finding(case, change, &mut fingerprints))
        .collect()
}

/// True for what both texts say. In a text that cannot be parsed as a whole a block may only seem to be gone, or to
/// belong to its neighbour: what is missing there is not said to be removed.
fn still_stands(case: &Case<'_>, change: &Change) -> bool {
    let Some(Remedy::Restore { present, .. }) = change.remedies.first() else { return false };
    let file = case.files.iter().find(|file| file.path == change.path);
    // A string that does not end takes the lines behind it for its own.
    file.and_then(|file| content(&file.present)).is_some_and(|content| !present.of(&content.text).contains('\n'))
}

fn declared<'a>(files: &'a [FileCase], side: fn(&FileCase) -> &Side) -> Vec<Declared<'a>> {
    files
        .iter()
        .filter_map(|file| {
            let content = content(side(file))?;
            Some(Declared { path: &file.path, text: &content.text, resources: &content.summary.resources })
        })
        .collect()
}

fn finding(case: &Case<'_>, change: Change, fingerprints: &mut Fingerprints) -> Finding {
    let rule = rules::by_id(change.rule);
    let attribute = change.attribute.clone().unwrap_or_default();
    let fixes = fixes(case, &change);
    let before = change.before.as_ref().filter(|(path, _)| *path == change.path).map(|(_, span)| *span);
    let gone = change.before.as_ref().filter(|_| change.gone);
    let removed = gone.and_then(|(path, span)| removed(&case.files, path, *span));
    let secret = change.is_secret();
    let related =
        old_line(case, &change).filter(|old| !change.gone && !secret && !change::shows_secret(old)).map(|old| {
            Related { message: format!("before the change: {old}"), path: change.path.clone(), span: change.span }
        });
    Finding {
        covers: rule.map_or_else(Vec::new, |rule| rule.covers.iter().map(ToString::to_string).collect()),
        confidence: if change.certain { Confidence::High } else { Confidence::Medium },
        origin: origins::of(case, &change.path, change.span),
        effect: rule.map(|rule| rule.effect.to_string()),
        outcome: Some(change.outcome),
        attribute: change.attribute,
        fact: change.fact,
        fingerprint: fingerprints.of(change.rule, &change.path, &change.address, &attribute),
        symbol: change.address.clone(),
        resource: Some(change.address),
        related: related.into_iter().collect(),
        before,
        removed,
        fixes,
        ..Finding::new(change.rule, &change.path, change.span, change.level, change.message)
    }
}

/// The first line of what stood in the base, without its alignment.
fn old_line(case: &Case<'_>, change: &Change) -> Option<String> {
    let (path, span) = change.before.as_ref()?;
    let file = case.files.iter().find(|file| file.path == *path)?;
    let line = span.of(&content(&file.base)?.text).lines().next()?;
    let words: Vec<&str> = line.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The edits of the present text that take the change back.
fn fixes(case: &Case<'_>, change: &Change) -> Vec<Fix> {
    change.remedies.iter().filter_map(|remedy| fix(case, change, remedy)).collect()
}

fn fix(case: &Case<'_>, change: &Change, remedy: &Remedy) -> Option<Fix> {
    let file_of = |path: &str| case.files.iter().find(|file| file.path == path);
    let before = || change.before.as_ref().and_then(|(path, _)| content(&file_of(path)?.base));
    let present = content(&file_of(&change.path)?.present)?;
    let (title, span, text) = match remedy {
        Remedy::Restore { present, base } => {
            let old = base.of(&before()?.text);
            (format!("Put {} back", named(change, old)), *present, old.to_owned())
        }
        Remedy::Insert { at, base } => {
            let old = base.of(&before()?.text);
            let text = if *at == 0 { format!("{old}\n\n") } else { format!("\n\n{old}") };
            (format!("Put {} back", change.address), Span::new(*at, *at), text)
        }
        Remedy::Lines { at, base } => {
            let old = &before()?.text;
            let start = old.get(..base.start)?.rfind('\n').map_or(0, |at| at + 1);
            let lines = Span::new(start, base.end).of(old);
            // The last line of the present may have no end.
            let open = !present.text.get(..*at)?.is_empty() && !present.text[..*at].ends_with('\n');
            let text = format!("{}{lines}\n", if open { "\n" } else { "" });
            (format!("Put {} back", named(change, base.of(old).trim())), Span::new(*at, *at), text)
        }
        Remedy::Write { at, text, title } => (title.clone(), Span::new(*at, *at), text.clone()),
    };
    Some(Fix { title, edits: vec![Edit { span, text }] })
}

/// What goes back, for people: the old text, or the name of what must not be shown.
fn named(change: &Change, old: &str) -> String {
    match &change.attribute {
        Some(attribute) if change.is_secret() || change::shows_secret(old) => attribute.clone(),
        _ => shortened(old, 60),
    }
}

fn content(side: &Side) -> Option<&Content> {
    match side {
        Side::Here(content) => Some(content),
        Side::Unknown | Side::Absent => None,
    }
}
