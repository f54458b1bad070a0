//! JSON written as the file around it is: its indentation, its ends of lines.

use super::json::{Kind, Node};

/// How a file is written.
#[derive(Debug)]
pub(super) struct Layout<'a> {
    /// One step of indentation.
    pub(super) unit: &'a str,
    /// End of a line.
    pub(super) line: &'static str,
}

impl Layout<'_> {
    /// The layout of `text`, told by its first indented line.
    pub(super) fn of(text: &str) -> Layout<'_> {
        let blanks = |line: &'_ str| line.len() - line.trim_start_matches([' ', '\t']).len();
        let indented =
            text.lines().skip(1).find(|line| blanks(line) > 0 && line.trim_start().starts_with(['"', '{', '[']));
        let unit = indented.map_or("  ", |line| &line[..blanks(line).min(8)]);
        let unit = if unit.starts_with('\t') { "\t" } else { unit };
        let first = text.find('\n').unwrap_or(0);
        Layout { unit, line: if text[..first].ends_with('\r') { "\r\n" } else { "\n" } }
    }
}

/// The value `node` of `part`, laid out anew; its first line is not indented. Lists of plain values stay on one
/// line.
pub(super) fn render(part: &str, node: &Node, layout: &Layout<'_>, indent: &str) -> String {
    let inner = format!("{indent}{}", layout.unit);
    let block = |open: char, items: Vec<String>, close: char| {
        if items.is_empty() {
            return format!("{open}{close}");
        }
        let line = layout.line;
        format!("{open}{line}{inner}{}{line}{indent}{close}", items.join(&format!(",{line}{inner}")))
    };
    match &node.kind {
        Kind::Object(members) => {
            let item = |name: &str, value: &Node| {
                format!("{}: {}", serde_json::Value::from(name), render(part, value, layout, &inner))
            };
            block('{', members.iter().map(|member| item(&member.name, &member.value)).collect(), '}')
        }
        Kind::Array(elements) if elements.iter().all(|one| matches!(one.value.kind, Kind::Text(_) | Kind::Other)) => {
            let items: Vec<&str> = elements.iter().map(|one| &part[one.value.span.clone()]).collect();
            format!("[{}]", items.join(", "))
        }
        Kind::Array(elements) => {
            block('[', elements.iter().map(|one| render(part, &one.value, layout, &inner)).collect(), ']')
        }
        Kind::Text(_) | Kind::Other => part[node.span.clone()].to_owned(),
    }
}
