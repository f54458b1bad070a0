//! What a person reads about a finding: the line in the margin, the hover, the page of its rule.

use super::{View, tags};
use crate::judge::holds;
use crate::risk::{Finding, Level};
use crate::rules;
use crate::text::Span;

/// How a client shows longer texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    Markdown,
    Plain,
}

/// Why there is no action that writes an exception.
const NO_COMMENT: &str =
    "No comment can stand here, inside another text; an exception for this path can stand in tagout.toml.";

/// Everything about the findings that touch `span`, and what they are drawn on; where an agent was involved, who wrote
/// it. `None` where there is neither.
pub fn hover(view: &View, span: Span, markup: Markup) -> Option<(Span, String)> {
    let touched: Vec<&Finding> = view.findings.iter().filter(|finding| finding.span.touches(span)).collect();
    let tag = tags::hover(view, span, markup);
    let place = touched.first().map(|finding| finding.span).or(tag.as_ref().map(|(span, _)| *span))?;
    let mut parts: Vec<String> = touched.iter().map(|finding| in_full(view, finding, markup)).collect();
    parts.extend(tag.map(|(_, words)| words));
    let between = match markup {
        Markup::Markdown => "\n\n---\n\n",
        Markup::Plain => "\n\n",
    };
    Some((place, parts.join(between)))
}

/// The page of a rule, or of what the policy says by itself, as Markdown; `None` for an unknown one.
pub fn page(rule: &str) -> Option<String> {
    rules::by_id(rule).map(rules::page).or_else(|| holds::page(rule).map(str::to_owned))
}

fn in_full(view: &View, finding: &Finding, markup: Markup) -> String {
    let mut lines = vec![strong(&finding.message, markup)];
    if let Some(rule) = rules::by_id(&finding.rule) {
        let parts = [("Why", &rule.why), ("Undo", &rule.undo), ("Instead", &rule.instead)];
        lines.extend(parts.iter().map(|(label, text)| labelled(label, text, markup)));
    } else if let Some(about) = &finding.about {
        let parts = [("Why", &about.why), ("Undo", &about.undo), ("Instead", &about.instead)];
        let said = parts.iter().filter(|(_, text)| !text.is_empty());
        lines.extend(said.map(|(label, text)| labelled(label, text, markup)));
    }
    for (label, text) in holds::reasons(&finding.rule) {
        lines.push(labelled(label, &text, markup));
    }
    if let Some(removed) = &finding.removed {
        lines.push(labelled("Removed", &plain(&removed.line(), markup), markup));
    }
    if let Some(fact) = &finding.fact {
        lines.push(labelled("Fact", &plain(fact, markup), markup));
    }
    lines.push(labelled("Judged", &judged(finding), markup));
    // What an apply would do is excepted nowhere, what the policy says neither.
    let exceptable = finding.outcome.is_none() && (rules::by_id(&finding.rule).is_some() || finding.about.is_some());
    if exceptable && view.except(finding, "", "").is_none() {
        lines.push(labelled("Except", NO_COMMENT, markup));
    }
    lines.push(match markup {
        Markup::Markdown => format!("`{}`", finding.rule),
        Markup::Plain => finding.rule.clone(),
    });
    lines.join(match markup {
        Markup::Markdown => "\n\n",
        Markup::Plain => "\n",
    })
}

/// Level, confidence, tier, origin and gates as one sentence.
fn judged(finding: &Finding) -> String {
    let mut text = format!("{}, confidence {}", finding.level.name(), finding.confidence.name());
    let usual = rules::by_id(&finding.rule).and_then(|rule| Level::from_name(rule.level.name()));
    match usual {
        Some(usual) if usual < finding.level => text.push_str(&format!(" (raised from {} here)", usual.name())),
        Some(usual) if usual > finding.level => text.push_str(&format!(" (lowered from {} here)", usual.name())),
        _ => {}
    }
    if let Some(tier) = &finding.tier {
        text.push_str(&format!("; tier {tier}"));
    }
    // An unknown origin is said nowhere but here: it is the usual case.
    match finding.origin.agents_shown() {
        Some(agents) => text.push_str(&format!("; written by {agents}")),
        None if finding.origin.unknown => text.push_str("; nobody recorded who wrote it"),
        None => {}
    }
    if !finding.hold.is_empty() {
        let gates: Vec<&str> = finding.hold.iter().map(|gate| gate.name()).collect();
        text.push_str(&format!("; stops at {}", gates.join(", ")));
    }
    text
}

fn strong(text: &str, markup: Markup) -> String {
    match markup {
        Markup::Markdown => format!("**{}**", escaped(text)),
        Markup::Plain => text.to_owned(),
    }
}

/// Text of the user's file, which is no markup.
pub(super) fn plain(text: &str, markup: Markup) -> String {
    match markup {
        Markup::Markdown => escaped(text),
        Markup::Plain => text.to_owned(),
    }
}

pub(super) fn labelled(label: &str, text: &str, markup: Markup) -> String {
    match markup {
        Markup::Markdown => format!("**{label}.** {text}"),
        Markup::Plain => format!("{label}: {text}"),
    }
}

/// Text of the user's file must not turn into markup (a link, an image).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '!' | '#' | '&') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
