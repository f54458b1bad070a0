//! Values of a template: intrinsic functions, short and long, worked out as far as the template tells.

use super::template::Template;
use crate::change::known::{Known, same};
use crate::change::tree::{Kind, Node};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

const MAX_DEPTH: usize = 40;
/// Values of one template.
const BUDGET: usize = 200_000;

/// One evaluation.
pub(super) struct Reading<'t, 'a> {
    template: &'t Template<'a>,
    /// A value rests on the default of a parameter.
    pub(super) assumed: Cell<bool>,
    depth: Cell<usize>,
    /// Values that may still be worked out.
    budget: Cell<usize>,
}

impl<'t, 'a> Reading<'t, 'a> {
    pub(super) fn new(template: &'t Template<'a>) -> Self {
        Reading { template, assumed: Cell::new(false), depth: Cell::new(0), budget: Cell::new(BUDGET) }
    }

    pub(super) fn value(&self, node: &Rc<Node>) -> Known {
        if self.depth.get() >= MAX_DEPTH || self.budget.get() == 0 {
            return Known::Symbol("…".to_owned());
        }
        self.depth.set(self.depth.get() + 1);
        self.budget.set(self.budget.get() - 1);
        let value = self.inside(node);
        self.depth.set(self.depth.get() - 1);
        value
    }

    fn inside(&self, node: &Rc<Node>) -> Known {
        if let Some(name) = node.tag.strip_prefix('!').filter(|name| !name.is_empty() && !name.starts_with('!')) {
            let untagged = Rc::new(Node { tag: String::new(), ..(**node).clone() });
            return self.function(name, &untagged);
        }
        match &node.kind {
            Kind::Scalar(text, true) if matches!(text.as_str(), "" | "~" | "null") => Known::Null,
            Kind::Scalar(text, _) => Known::text(text.as_str()),
            Kind::List(items) => {
                Known::List(items.iter().map(|item| self.value(item)).filter(|item| *item != Known::Null).collect())
            }
            Kind::Map(entries) => {
                if let [one] = entries.as_slice()
                    && let Some(name) = one
                        .key
                        .strip_prefix("Fn::")
                        .or((one.key == "Ref" || one.key == "Condition").then_some(one.key.as_str()))
                {
                    return self.function(name, &one.value);
                }
                let inside = entries.iter().map(|entry| (entry.key.clone(), self.value(&entry.value)));
                Known::Map(inside.filter(|(_, value)| *value != Known::Null).collect::<BTreeMap<_, _>>())
            }
        }
    }

    fn function(&self, name: &str, argument: &Rc<Node>) -> Known {
        let unknown = |values: &[Known]| {
            let inside: Vec<String> = values.iter().map(Known::canonical).collect();
            Known::Symbol(format!("{name}({})", inside.join(",")))
        };
        let items = || -> Vec<Known> {
            match &argument.kind {
                Kind::List(items) => items.iter().map(|item| self.value(item)).collect(),
                _ => vec![self.value(argument)],
            }
        };
        match name {
            "Ref" => self.reference(argument.text().unwrap_or_default()),
            "Condition" => self.condition(argument.text().unwrap_or_default()),
            "GetAtt" => {
                let steps: Vec<String> =
                    items().iter().map(|step| step.as_text().unwrap_or_else(|| step.canonical())).collect();
                Known::Symbol(steps.join("."))
            }
            "Sub" => self.substituted(argument),
            "Join" => match items().as_slice() {
                [separator, Known::List(parts)] => match separator.as_text() {
                    Some(separator) => joined(&separator, parts),
                    None => unknown(&items()),
                },
                values => unknown(values),
            },
            "Split" => match items().as_slice() {
                [separator, Known::Text(text)] => match separator.as_text().filter(|separator| !separator.is_empty()) {
                    Some(separator) => Known::List(text.split(&separator).map(Known::text).collect()),
                    None => unknown(&items()),
                },
                values => unknown(values),
            },
            "If" => match items().as_slice() {
                [condition, yes, no] => match self.condition(&condition.as_text().unwrap_or_default()).as_bool() {
                    Some(true) => yes.clone(),
                    Some(false) => no.clone(),
                    None if same(yes, no) => yes.clone(),
                    None => unknown(&[condition.clone(), yes.clone(), no.clone()]),
                },
                values => unknown(values),
            },
            "FindInMap" => match items().as_slice() {
                [map, first, second, ..] => self.mapped([map, first, second]).unwrap_or_else(|| unknown(&items())),
                values => unknown(values),
            },
            "Select" => match items().as_slice() {
                [index, Known::List(values)] => {
                    let at = index.as_count().and_then(|at| values.get(at).cloned());
                    at.unwrap_or_else(|| unknown(&items()))
                }
                values => unknown(values),
            },
            "Equals" => match items().as_slice() {
                [one, other] if one.is_known() && other.is_known() => Known::Bool(one.canonical() == other.canonical()),
                values => unknown(values),
            },
            "Not" => match items().first().and_then(Known::as_bool) {
                Some(value) => Known::Bool(!value),
                None => unknown(&items()),
            },
            "And" | "Or" => {
                let values: Vec<Option<bool>> = items().iter().map(Known::as_bool).collect();
                let decides = name == "Or";
                if values.contains(&Some(decides)) {
                    Known::Bool(decides)
                } else if values.iter().all(Option::is_some) {
                    Known::Bool(!decides)
                } else {
                    unknown(&items())
                }
            }
            _ => unknown(&items()),
        }
    }

    fn reference(&self, name: &str) -> Known {
        if name == "AWS::NoValue" {
            return Known::Null;
        }
        let default = self.template.root.at(&["Parameters", name, "Default"]);
        match default {
            Some(default) => {
                self.assumed.set(true);
                self.value(default)
            }
            None => Known::Symbol(name.to_owned()),
        }
    }

    /// The value of a condition by its name.
    pub(super) fn condition(&self, name: &str) -> Known {
        match self.template.root.at(&["Conditions", name]) {
            Some(node) => self.value(node),
            None => Known::Symbol(format!("Condition({name})")),
        }
    }

    fn mapped(&self, keys: [&Known; 3]) -> Option<Known> {
        let [map, first, second] = keys.map(Known::as_text);
        let node = self.template.root.at(&["Mappings", &map?, &first?, &second?])?;
        Some(self.value(node))
    }

    fn substituted(&self, argument: &Rc<Node>) -> Known {
        let (template, own) = match argument.items() {
            [template, own, ..] => (template.text().unwrap_or_default(), Some(own)),
            _ => (argument.text().unwrap_or_default(), None),
        };
        let (mut out, mut known) = (String::new(), true);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("${") {
            out.push_str(before);
            let Some((name, behind)) = after.split_once('}') else {
                out.push_str("${");
                rest = after;
                continue;
            };
            rest = behind;
            if let Some(literal) = name.strip_prefix('!') {
                out.push_str(&format!("${{{literal}}}"));
                continue;
            }
            let name = name.trim();
            let value = match own.and_then(|own| own.get(name)) {
                Some(node) => self.value(node),
                None if name.contains('.') => Known::Symbol(name.to_owned()),
                None => self.reference(name),
            };
            known &= append(&mut out, &value);
        }
        out.push_str(rest);
        put_together(out, known)
    }
}

/// Parts with a text between them: `Join` and `Sub` of the same parts are the same value.
fn joined(separator: &str, parts: &[Known]) -> Known {
    let (mut out, mut known) = (String::new(), true);
    for (at, part) in parts.iter().enumerate() {
        out.push_str(if at > 0 { separator } else { "" });
        known &= append(&mut out, part);
    }
    put_together(out, known)
}

/// Writes a part of a text; false where it stands for something that nobody knows yet.
fn append(out: &mut String, part: &Known) -> bool {
    let text = part.as_text();
    match &text {
        Some(text) => out.push_str(text),
        None => out.push_str(&format!("${{{}}}", part.canonical())),
    }
    text.is_some()
}

fn put_together(text: String, known: bool) -> Known {
    if known { Known::Text(text) } else { Known::Symbol(format!("\"{text}\"")) }
}
