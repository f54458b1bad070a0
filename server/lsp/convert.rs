//! Between the protocol's shapes and ours: positions, edits, diagnostics.

use super::abilities::Abilities;
use crate::document::{self, Encoding, Point};
use crate::engine::{Change, Mark, View};
use crate::judge::line;
use crate::risk::{Finding, Level};
use crate::text::{Edit, Span};
use ropey::Rope;
use serde_json::json;
use tower_lsp::lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Position,
    Range, TextDocumentContentChangeEvent, TextEdit, Url,
};

/// More diagnostics than this help nobody, and cost every client dearly.
const MAX_DIAGNOSTICS: usize = 500;

/// One edit of the client.
pub(super) fn change(change: TextDocumentContentChangeEvent) -> Change {
    Change { range: change.range.map(|range| (point(range.start), point(range.end))), text: change.text }
}

/// The byte span of a range.
pub(super) fn span(text: &Rope, range: Range, encoding: Encoding) -> Span {
    let byte = |position| document::offset(text, point(position), encoding);
    Span::new(byte(range.start), byte(range.end))
}

/// The range of a byte span.
pub(super) fn range(text: &Rope, span: Span, encoding: Encoding) -> Range {
    Range { start: position(text, span.start, encoding), end: position(text, span.end, encoding) }
}

/// Edits as the client applies them.
pub(super) fn text_edits(text: &Rope, edits: &[Edit], encoding: Encoding) -> Vec<TextEdit> {
    edits.iter().map(|edit| TextEdit { range: range(text, edit.span, encoding), new_text: edit.text.clone() }).collect()
}

/// Everything that is drawn in a document. `page` names the page of a rule.
pub(super) fn diagnostics(view: &View, abilities: &Abilities, page: &dyn Fn(&str) -> Option<Url>) -> Vec<Diagnostic> {
    let mut all: Vec<Diagnostic> = view.marks.iter().map(|mark| of_mark(mark, view, abilities)).collect();
    all.extend(view.findings.iter().take(MAX_DIAGNOSTICS).map(|finding| of_finding(finding, view, abilities, page)));
    let left = view.findings.len().saturating_sub(MAX_DIAGNOSTICS);
    if left > 0 {
        let more = if left == 1 { "1 more finding is".to_owned() } else { format!("{left} more findings are") };
        let message = format!("{more} not shown; `tagout check` lists all");
        all.push(of_mark(&Mark { span: Span::default(), level: Level::Low, message }, view, abilities));
    }
    all
}

fn of_finding(finding: &Finding, view: &View, abilities: &Abilities, page: &dyn Fn(&str) -> Option<Url>) -> Diagnostic {
    let page = abilities.code_description.then(|| page(&finding.rule)).flatten();
    Diagnostic {
        range: range(&view.text, finding.span, abilities.encoding),
        severity: Some(severity(finding.level)),
        code: Some(NumberOrString::String(finding.rule.clone())),
        code_description: page.map(|href| CodeDescription { href }),
        source: Some("tagout".to_owned()),
        message: line(finding),
        related_information: abilities
            .related_information
            .then(|| related(finding, view, abilities.encoding))
            .flatten(),
        tags: None,
        data: abilities.diagnostic_data.then(|| json!({ "fingerprint": finding.fingerprint })),
    }
}

fn of_mark(mark: &Mark, view: &View, abilities: &Abilities) -> Diagnostic {
    Diagnostic {
        range: range(&view.text, mark.span, abilities.encoding),
        severity: Some(severity(mark.level)),
        source: Some("tagout".to_owned()),
        message: mark.message.clone(),
        ..Diagnostic::default()
    }
}

/// Critical is an error and high a warning: an editor's error count says what would be lost for good.
fn severity(level: Level) -> DiagnosticSeverity {
    match level {
        Level::Critical => DiagnosticSeverity::ERROR,
        Level::High => DiagnosticSeverity::WARNING,
        Level::Medium => DiagnosticSeverity::INFORMATION,
        Level::Low => DiagnosticSeverity::HINT,
    }
}

/// What is gone, and places in the same document.
fn related(finding: &Finding, view: &View, encoding: Encoding) -> Option<Vec<DiagnosticRelatedInformation>> {
    let uri = Url::parse(&view.uri).ok()?;
    let told = |span: Span, message: String| DiagnosticRelatedInformation {
        location: Location { uri: uri.clone(), range: range(&view.text, span, encoding) },
        message,
    };
    // The base has no document of its own: what is gone is told where it is missed.
    let removed = finding.removed.iter().map(|removed| told(finding.span, removed.in_full()));
    let here = finding.related.iter().filter(|place| place.path == finding.path);
    let places: Vec<_> = removed.chain(here.map(|place| told(place.span, place.message.clone()))).collect();
    (!places.is_empty()).then_some(places)
}

fn point(position: Position) -> Point {
    Point { line: size(position.line), column: size(position.character) }
}

fn position(text: &Rope, at: usize, encoding: Encoding) -> Position {
    let point = document::point(text, at, encoding);
    Position { line: number(point.line), character: number(point.column) }
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn number(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
