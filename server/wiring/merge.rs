//! Puts our part into somebody's settings by insertions alone: nothing that stands there is touched, so taking the
//! insertions out again gives the text before, byte for byte.

use super::json::{Broken, Kind, Node, parse};
use super::render::{Layout, render};
use super::splice::{self, Insertion, Put};

/// `text` with what `part` has and it lacks: members of objects by name, elements at the end of lists. A value that is
/// there already stays. `part` is JSON; a text without a value gets all of it.
pub(super) fn merge(text: &str, part: &str) -> Result<(String, Vec<Put>), Broken> {
    let ours = parse(part).ok().flatten().expect("what is put in was written as JSON by us");
    let layout = Layout::of(text);
    let mut insertions = Vec::new();
    match parse(text)? {
        Some(root) => Merge { text, part, layout: &layout }.join(&root, &ours, "the file", &mut insertions)?,
        None => {
            let line = if text.is_empty() || text.ends_with('\n') || text == "\u{feff}" { "" } else { layout.line };
            let text_ = format!("{line}{}{}", render(part, &ours, &layout, ""), layout.line);
            insertions.push(Insertion { at: text.len(), text: text_ });
        }
    }
    Ok(splice::insert(text, insertions))
}

struct Merge<'a> {
    text: &'a str,
    part: &'a str,
    layout: &'a Layout<'a>,
}

impl Merge<'_> {
    fn join(&self, there: &Node, ours: &Node, name: &str, insertions: &mut Vec<Insertion>) -> Result<(), Broken> {
        match (&there.kind, &ours.kind) {
            (Kind::Object(members), Kind::Object(wanted)) => {
                let mut missing = Vec::new();
                for member in wanted {
                    match there.member(&member.name) {
                        Some(found) => self.join(&found.value, &member.value, &member.name, insertions)?,
                        None => missing.push((Some(member.name.as_str()), &member.value)),
                    }
                }
                let last = members.last().map(|member| (member.start, member.value.span.end, member.comma));
                let first = members.first().map(|member| member.start);
                self.append(there, first, last, &missing, insertions);
                Ok(())
            }
            (Kind::Array(elements), Kind::Array(wanted)) => {
                let missing: Vec<(Option<&str>, &Node)> = wanted.iter().map(|element| (None, &element.value)).collect();
                let last = elements.last().map(|one| (one.value.span.start, one.value.span.end, one.comma));
                let first = elements.first().map(|one| one.value.span.start);
                self.append(there, first, last, &missing, insertions);
                Ok(())
            }
            (Kind::Text(_) | Kind::Other, Kind::Text(_) | Kind::Other) => Ok(()),
            (found, wanted) => {
                let reason = format!("`{name}` is {}, {} was expected; mend it first", found.name(), wanted.name());
                Err(Broken::at(self.text, there.span.start, reason))
            }
        }
    }

    /// Puts `missing` behind the last item of `container`. `last` is where that item begins and ends, and its comma.
    fn append(
        &self,
        container: &Node,
        first: Option<usize>,
        last: Option<(usize, usize, Option<usize>)>,
        missing: &[(Option<&str>, &Node)],
        insertions: &mut Vec<Insertion>,
    ) {
        if missing.is_empty() {
            return;
        }
        let (start, end) = (container.span.start, container.span.end - 1);
        let (layout, line) = (self.layout, self.layout.line);
        let outer = indent_at(self.text, start);
        let written = |indent: &str, between: &str| {
            let items: Vec<String> = missing.iter().map(|(name, node)| self.item(*name, node, indent)).collect();
            items.join(&format!(",{between}"))
        };
        let mut put = |at: usize, text: String| insertions.push(Insertion { at, text });
        match (first, last) {
            (Some(first), Some((last, last_end, comma))) if self.text[start..first].contains('\n') => {
                let indent = own_indent(self.text, last).unwrap_or_else(|| format!("{outer}{}", layout.unit));
                let between = format!("{line}{indent}");
                // What is said about the last item stays beside it.
                let behind = start + self.text[start..end].trim_end().len();
                match comma {
                    Some(_) => put(behind, format!("{between}{},", written(&indent, &between))),
                    None => {
                        put(last_end, ",".to_owned());
                        put(behind, format!("{between}{}", written(&indent, &between)));
                    }
                }
            }
            (_, Some((_, last_end, comma))) => match comma {
                Some(comma) => put(comma + 1, format!(" {},", written(outer, " "))),
                None => put(last_end, format!(", {}", written(outer, " "))),
            },
            _ => {
                let indent = format!("{outer}{}", layout.unit);
                let items = written(&indent, &format!("{line}{indent}"));
                let close = if self.text[start..end].contains('\n') { String::new() } else { format!("{line}{outer}") };
                put(start + 1, format!("{line}{indent}{items}{close}"));
            }
        }
    }

    fn item(&self, name: Option<&str>, node: &Node, indent: &str) -> String {
        let value = render(self.part, node, self.layout, indent);
        match name {
            Some(name) => format!("{}: {value}", serde_json::Value::from(name)),
            None => value,
        }
    }
}

/// Blanks at the beginning of the line of `at`.
fn indent_at(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..at];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// The same if nothing else stands before `at`.
fn own_indent(text: &str, at: usize) -> Option<String> {
    let indent = indent_at(text, at);
    text[..at].ends_with(indent).then_some(())?;
    let before = text[..at - indent.len()].chars().next_back();
    (before == Some('\n')).then(|| indent.to_owned())
}
