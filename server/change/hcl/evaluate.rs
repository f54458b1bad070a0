//! From expression to value. What nobody can tell before an apply stays a name.

use super::{Expr, For, functions};
use crate::change::known::{Known, same};
use std::collections::BTreeMap;

/// One step behind a name: `.member` or `[key]`.
#[derive(Clone, Debug)]
pub(in crate::change) enum Step {
    Member(String),
    Key(Known),
}

/// What names stand for.
pub(in crate::change) trait Names {
    /// The value of `root` with the steps behind it; names that mean nothing here stay names.
    fn value(&self, root: &str, steps: &[Step], context: &mut Context<'_>) -> Known;

    /// The text of a file that stands beside what is read, by the path that an expression gives it.
    fn file(&self, _path: &str) -> Option<&str> {
        None
    }
}

/// One evaluation.
pub(in crate::change) struct Context<'n> {
    pub(in crate::change) names: &'n dyn Names,
    /// Names of loops and instances, the innermost last.
    pub(in crate::change) bound: Vec<(String, Known)>,
    /// Names that are looked into from names.
    pub(in crate::change) depth: usize,
    /// Steps that are left.
    pub(in crate::change) budget: usize,
    /// A value rests on what may be set elsewhere, such as the default of a variable.
    pub(in crate::change) assumed: bool,
}

/// Names in names in names are followed this far.
pub(in crate::change) const MAX_DEPTH: usize = 24;
/// Steps of one evaluation.
const BUDGET: usize = 20_000;

impl<'n> Context<'n> {
    pub(in crate::change) fn new(names: &'n dyn Names) -> Context<'n> {
        Context { names, bound: Vec::new(), depth: 0, budget: BUDGET, assumed: false }
    }

    fn bound(&self, name: &str) -> Option<&Known> {
        self.bound.iter().rev().find(|(bound, _)| bound == name).map(|(_, value)| value)
    }
}

pub(in crate::change) fn evaluate(expression: &Expr, context: &mut Context<'_>) -> Known {
    if context.budget == 0 {
        return Known::Symbol("…".to_owned());
    }
    context.budget -= 1;
    match expression {
        Expr::Literal(value) => value.clone(),
        Expr::Raw(written) => Known::Symbol(written.clone()),
        Expr::Template(pieces) => {
            let values: Vec<Known> = pieces.iter().map(|piece| evaluate(piece, context)).collect();
            template(&values)
        }
        Expr::Name(_) | Expr::Member(..) | Expr::Index(..) => chain(expression, context),
        Expr::Splat(inner) => match evaluate(inner, context) {
            list @ Known::List(_) => list,
            other => Known::Symbol(format!("{}[*]", other.canonical())),
        },
        Expr::Call { name, arguments, spread } => {
            if matches!(name.as_str(), "try" | "can") {
                return tried(name, arguments, context);
            }
            let mut values: Vec<Known> = arguments.iter().map(|argument| evaluate(argument, context)).collect();
            if *spread && let Some(Known::List(last)) = values.last().cloned() {
                values.pop();
                values.extend(last);
            }
            if name == "file"
                && let [Known::Text(path) | Known::Symbol(path)] = values.as_slice()
                && let Some(text) = context.names.file(path)
            {
                return Known::text(text);
            }
            let written = || {
                let inside: Vec<String> = values.iter().map(Known::canonical).collect();
                Known::Symbol(format!("{name}({})", inside.join(",")))
            };
            functions::call(name, &values).unwrap_or_else(written)
        }
        Expr::List(items) => Known::List(items.iter().map(|item| evaluate(item, context)).collect()),
        Expr::Map(entries) => {
            let mut map = BTreeMap::new();
            for (key, value) in entries {
                let key = evaluate(key, context);
                let value = evaluate(value, context);
                map.insert(key.as_text().unwrap_or_else(|| key.canonical()), value);
            }
            Known::Map(map)
        }
        Expr::Unary(sign, inner) => {
            let value = evaluate(inner, context);
            match (sign, value.as_bool(), value.as_double()) {
                ('!', Some(value), _) => Known::Bool(!value),
                ('-', _, Some(value)) => Known::of_double(-value),
                _ => Known::Symbol(format!("{sign}{}", value.canonical())),
            }
        }
        Expr::Binary(operator, left, right) => {
            let (left, right) = (evaluate(left, context), evaluate(right, context));
            binary(operator, &left, &right)
                .unwrap_or_else(|| Known::Symbol(format!("({}{operator}{})", left.canonical(), right.canonical())))
        }
        Expr::Choice(condition, yes, no) => {
            let condition = evaluate(condition, context);
            match condition.as_bool() {
                Some(true) => evaluate(yes, context),
                Some(false) => evaluate(no, context),
                None => {
                    let (yes, no) = (evaluate(yes, context), evaluate(no, context));
                    if same(&yes, &no) {
                        return yes;
                    }
                    let [condition, yes, no] = [&condition, &yes, &no].map(Known::canonical);
                    Known::Symbol(format!("({condition}?{yes}:{no})"))
                }
            }
        }
        Expr::For(found) => comprehension(found, context),
    }
}

/// Pieces of a text, put together.
fn template(values: &[Known]) -> Known {
    let known: Option<String> = values.iter().map(Known::as_text).collect();
    known.map(Known::Text).unwrap_or_else(|| {
        let piece = |value: &Known| value.as_text().unwrap_or_else(|| format!("${{{}}}", value.canonical()));
        Known::Symbol(format!("\"{}\"", values.iter().map(piece).collect::<String>()))
    })
}

/// `try(…)` is its first argument that is known, as nobody can tell which of the others fails.
fn tried(name: &str, arguments: &[Expr], context: &mut Context<'_>) -> Known {
    let values: Vec<Known> = arguments.iter().map(|argument| evaluate(argument, context)).collect();
    match values.first() {
        Some(first) if name == "try" && first.is_known() => first.clone(),
        _ => {
            let inside: Vec<String> = values.iter().map(Known::canonical).collect();
            Known::Symbol(format!("{name}({})", inside.join(",")))
        }
    }
}

/// A name with everything behind it.
fn chain(expression: &Expr, context: &mut Context<'_>) -> Known {
    let mut steps = Vec::new();
    let mut at = expression;
    loop {
        match at {
            Expr::Member(object, member) => {
                steps.push(Step::Member(member.clone()));
                at = object;
            }
            Expr::Index(object, key) => {
                let key = evaluate(key, context);
                steps.push(Step::Key(key));
                at = object;
            }
            Expr::Name(root) => {
                steps.reverse();
                if let Some(value) = context.bound(root) {
                    return walk(value.clone(), &steps);
                }
                if context.depth >= MAX_DEPTH {
                    return Known::Symbol(spelled(root, &steps));
                }
                context.depth += 1;
                let names = context.names;
                let value = names.value(root, &steps, context);
                context.depth -= 1;
                return value;
            }
            other => {
                steps.reverse();
                let value = evaluate(other, context);
                return walk(value, &steps);
            }
        }
    }
}

/// What the steps lead to inside a value.
pub(in crate::change) fn walk(value: Known, steps: &[Step]) -> Known {
    steps.iter().fold(value, |value, step| {
        let inside = match (&value, step) {
            (Known::Map(entries), Step::Member(key)) => entries.get(key).cloned(),
            (Known::Map(entries), Step::Key(key)) => key.as_text().and_then(|key| entries.get(&key).cloned()),
            (Known::List(items), Step::Key(key)) => key.as_count().and_then(|at| items.get(at).cloned()),
            // The keys of a set are its values.
            _ => None,
        };
        inside.unwrap_or_else(|| {
            Known::Symbol(format!("{}{}", value.canonical(), spelled("", std::slice::from_ref(step))))
        })
    })
}

/// A name with steps, in one spelling.
pub(in crate::change) fn spelled(root: &str, steps: &[Step]) -> String {
    let mut out = root.to_owned();
    for step in steps {
        match step {
            Step::Member(member) => {
                out.push('.');
                out.push_str(member);
            }
            Step::Key(key) => {
                let key = key.as_count().map_or_else(|| key.shown(), |index| index.to_string());
                out.push_str(&format!("[{key}]"));
            }
        }
    }
    out
}

fn binary(operator: &str, left: &Known, right: &Known) -> Option<Known> {
    let equal = || (left.is_known() && right.is_known()).then(|| left.canonical() == right.canonical());
    match operator {
        "==" => return equal().map(Known::Bool),
        "!=" => return equal().map(|equal| Known::Bool(!equal)),
        "&&" | "||" => {
            let decides = operator == "||";
            let values = [left.as_bool(), right.as_bool()];
            if values.contains(&Some(decides)) {
                return Some(Known::Bool(decides));
            }
            return (values == [Some(!decides), Some(!decides)]).then_some(Known::Bool(!decides));
        }
        _ => {}
    }
    let (left, right) = (left.as_double()?, right.as_double()?);
    Some(match operator {
        "+" => Known::of_double(left + right),
        "-" => Known::of_double(left - right),
        "*" => Known::of_double(left * right),
        "/" if right != 0.0 => Known::of_double(left / right),
        "%" if right != 0.0 => Known::of_double(left % right),
        "<" => Known::Bool(left < right),
        ">" => Known::Bool(left > right),
        "<=" => Known::Bool(left <= right),
        ">=" => Known::Bool(left >= right),
        _ => return None,
    })
}

fn comprehension(found: &For, context: &mut Context<'_>) -> Known {
    let over = evaluate(&found.over, context);
    let Some(entries) = entries(&over) else {
        return Known::Symbol(format!("for({},{:?})", over.canonical(), found.result));
    };
    let mut list = Vec::new();
    let mut map = BTreeMap::new();
    for (key, value) in entries {
        let bound = context.bound.len();
        context.bound.extend(found.key.iter().map(|name| (name.clone(), key.clone())));
        context.bound.push((found.name.clone(), value));
        let when = found.when.as_ref().map_or(Some(true), |when| evaluate(when, context).as_bool());
        if when != Some(false) {
            let value = evaluate(&found.result, context);
            match &found.result_key {
                Some(key) => {
                    let key = evaluate(key, context);
                    map.insert(key.as_text().unwrap_or_else(|| key.canonical()), value);
                }
                None => list.push(value),
            }
        }
        context.bound.truncate(bound);
        if when.is_none() {
            return Known::Symbol(format!("for({},{:?})", over.canonical(), found.result));
        }
    }
    if found.result_key.is_some() { Known::Map(map) } else { Known::List(list) }
}

/// Keys and values of a collection.
pub(in crate::change) fn entries(value: &Known) -> Option<Vec<(Known, Known)>> {
    match value {
        Known::List(items) => {
            let index = |at: usize| Known::Number(at.to_string());
            Some(items.iter().enumerate().map(|(at, item)| (index(at), item.clone())).collect())
        }
        Known::Map(entries) => Some(entries.iter().map(|(key, value)| (Known::text(key), value.clone())).collect()),
        _ => None,
    }
}
