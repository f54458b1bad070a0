//! A value as written, without what a formatter may change.

use crate::text::Span;

/// The text of `span` with white space folded, none beside brackets and commas, and comments left out. Texts over
/// several lines that are data themselves (here-documents, block scalars) stay as they are.
pub(super) fn written(text: &str, span: Span, comments: &[Span]) -> String {
    let raw = span.of(text);
    if raw.contains("<<") || raw.starts_with(['|', '>']) {
        return raw.trim_end().to_owned();
    }
    let mut out = String::with_capacity(raw.len());
    let mut quoted: Option<char> = None;
    let mut escaped = false;
    for (at, c) in raw.char_indices() {
        if comments.iter().any(|comment| (comment.start..comment.end).contains(&(span.start + at))) {
            continue;
        }
        if let Some(quote) = quoted {
            out.push(c);
            quoted = (escaped || c != quote).then_some(quote);
            escaped = c == '\\' && !escaped;
        } else if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with([' ', '[', '{', '(', ',']) {
                out.push(' ');
            }
        } else {
            if matches!(c, ']' | '}' | ')' | ',') {
                out.truncate(out.trim_end().len());
                if c != ',' && out.ends_with(',') {
                    out.pop();
                }
            }
            quoted = matches!(c, '"' | '\'').then_some(c);
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}
