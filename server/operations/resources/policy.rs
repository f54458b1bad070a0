//! Statements of access policies in one shape, wherever they are written: maps of YAML and JSON, policy documents of
//! Terraform, `jsonencode(…)` and JSON in a text.
//!
//! A statement that allows becomes the setting `allow` of the block `iam-statement` with its actions; `Resource`,
//! `Principal` and `Condition` stand beside it. What is excluded (`NotAction`) has `!` in front.

use super::leaves::{self, Leaf};
use super::{Block, Told};
use crate::facts::{Placed, Text, Value};
use crate::operations::Operation;
use crate::text::Span;

const KIND: &str = "iam-statement";
/// Statements of one text, and texts in each part of one.
const MAX_STATEMENTS: usize = 512;
const MAX_TEXTS: usize = 256;

#[derive(Default)]
struct Statement {
    effect: Option<String>,
    actions: Vec<String>,
    resources: Vec<String>,
    principals: Vec<String>,
    conditions: Vec<String>,
}

/// The statements among the leaves of an object: every map with an `Effect`.
pub(super) fn in_maps(leaves: &[Leaf<'_>], block: &Block<'_>, out: &mut Vec<Operation>) {
    for leaf in leaves {
        let last = leaf.path.rsplit('.').next().unwrap_or_default();
        if last == "Effect" {
            let mut statement = Statement::default();
            let mut span = Span::new(leaf.key_span.start, leaf.span.end);
            let mut of_actions = false;
            for one in leaves::below(leaf.placed, leaf.map()).take(MAX_TEXTS) {
                let values = texts(one.value);
                let head = one.path.split('.').next().unwrap_or_default();
                let is_action = matches!(head, "Action" | "NotAction");
                if says_most(&one.path, &values, &statement) {
                    span = Span::new(one.key_span.start, one.span.end);
                    of_actions = is_action;
                } else if is_action && of_actions {
                    // Which of them it is that says too much is for the rules to say.
                    span.end = one.span.end;
                }
                statement.part(&one.path, &values);
            }
            statement.told(block, span, out);
        } else if matches!(leaf.value, Value::Text(_)) {
            in_value(leaf.value, leaf.span, block, out);
        }
    }
}

/// The statements of a policy that is a value: `jsonencode(…)`, a map, JSON in a text.
pub(super) fn in_value(value: &Value, span: Span, block: &Block<'_>, out: &mut Vec<Operation>) {
    match value {
        Value::Map(_) => in_tree(value, span, block, out),
        Value::Call(call) if call.callee.last_name() == Some("jsonencode") => {
            call.positional(0).into_iter().for_each(|inner| in_tree(inner, span, block, out));
        }
        Value::Text(text) => {
            let shown = text.shown();
            if shown.trim_start().starts_with('{')
                && shown.contains("\"Statement\"")
                && let Ok(tree) = serde_json::from_str::<serde_json::Value>(&shown)
            {
                in_tree(&of_json(&tree), span, block, out);
            }
        }
        _ => {}
    }
}

fn in_tree(value: &Value, span: Span, block: &Block<'_>, out: &mut Vec<Operation>) {
    let Some(statements) = entry(value, "Statement") else { return };
    let each = match statements {
        Value::List(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    for value in each.iter().take(MAX_STATEMENTS) {
        let Value::Map(entries) = value else { continue };
        let mut statement = Statement::default();
        for (key, value) in entries {
            let Some(key) = name(key) else { continue };
            match value {
                Value::Map(inner) => inner.iter().for_each(|(below, value)| {
                    let below = name(below).unwrap_or_default();
                    match value {
                        Value::Map(values) => values.iter().for_each(|(last, value)| {
                            let path = format!("{key}.{below}.{}", name(last).unwrap_or_default());
                            statement.part(&path, &texts(value));
                        }),
                        _ => statement.part(&format!("{key}.{below}"), &texts(value)),
                    }
                }),
                _ => statement.part(&key, &texts(value)),
            }
        }
        statement.told(block, span, out);
    }
}

/// The statements of a `data "aws_iam_policy_document"`.
pub(super) fn in_document(placed: &Placed, block: &Block<'_>, out: &mut Vec<Operation>) {
    let scopes = &placed.item.scopes;
    for (at, scope) in scopes.iter().enumerate().filter(|(_, scope)| scope.name == "statement").take(MAX_STATEMENTS) {
        let mut statement = Statement { effect: Some("Allow".to_owned()), ..Statement::default() };
        let (mut kind, mut operator, mut variable) = (String::new(), String::new(), String::new());
        let mut span = scope.head.shift(placed.span.start);
        for leaf in leaves::below(placed, at).take(MAX_TEXTS) {
            let values = texts(leaf.value);
            let part = match leaf.path.as_str() {
                "actions" | "not_actions" => "Action",
                "principals.identifiers" => "Principal",
                _ => "",
            };
            if says_most(part, &values, &statement) {
                span = Span::new(leaf.key_span.start, leaf.span.end);
            }
            let first = || values.first().cloned().unwrap_or_default();
            match leaf.path.as_str() {
                "effect" => statement.effect = Some(first()),
                "actions" => statement.part("Action", &values),
                "not_actions" => statement.part("NotAction", &values),
                "resources" => statement.part("Resource", &values),
                "not_resources" => statement.part("NotResource", &values),
                "principals.type" => kind = first(),
                "principals.identifiers" => statement.part(&format!("Principal.{kind}"), &values),
                "condition.test" => operator = first(),
                "condition.variable" => variable = first(),
                "condition.values" => statement.part(&format!("Condition.{operator}.{variable}"), &values),
                _ => {}
            }
        }
        statement.told(block, span, out);
    }
}

/// True for the part of a statement that a finding is drawn on: everybody, else the first actions.
fn says_most(path: &str, values: &[String], statement: &Statement) -> bool {
    match path.split('.').next().unwrap_or_default() {
        "Principal" => values.iter().any(|value| value == "*"),
        "Action" | "NotAction" => {
            statement.actions.is_empty() && !statement.principals.iter().any(|one| one.ends_with('*'))
        }
        _ => false,
    }
}

impl Statement {
    /// Takes in one key of a statement: `Action`, `Principal.AWS`, `Condition.StringLike.aws:sub`.
    fn part(&mut self, path: &str, values: &[String]) {
        let mut steps = path.splitn(3, '.');
        let (part, second, third) = (steps.next().unwrap_or_default(), steps.next(), steps.next());
        let excluded = values.iter().map(|value| format!("!{value}"));
        match part {
            "Effect" => self.effect = values.first().cloned(),
            "Action" => self.actions.extend_from_slice(values),
            "NotAction" => self.actions.extend(excluded),
            "Resource" => self.resources.extend_from_slice(values),
            "NotResource" => self.resources.extend(excluded),
            "Principal" => match second {
                Some(kind) if kind != "*" => self.principals.extend(values.iter().map(|one| format!("{kind}:{one}"))),
                _ => self.principals.extend_from_slice(values),
            },
            "Condition" => {
                let key = format!("{} {}", second.unwrap_or_default(), third.unwrap_or_default());
                self.conditions.extend(values.iter().map(|value| format!("{key}={value}")));
                if values.is_empty() {
                    self.conditions.push(key);
                }
            }
            _ => {}
        }
    }

    fn told(self, block: &Block<'_>, span: Span, out: &mut Vec<Operation>) {
        // What may pass an endpoint of a network says nothing about who may do it.
        if block.kind.ends_with("VPCEndpoint") || block.kind == "resource.aws_vpc_endpoint" {
            return;
        }
        if self.effect.as_deref() != Some("Allow") || out.len() > MAX_STATEMENTS * 64 {
            return;
        }
        let list = |texts: Vec<String>| {
            Value::List(texts.into_iter().take(MAX_TEXTS).map(|text| Value::Text(Text::literal(text))).collect())
        };
        let value = list(self.actions);
        let mut beside = vec![("allow".to_owned(), value.clone())];
        for (key, texts) in
            [("Resource", self.resources), ("Principal", self.principals), ("Condition", self.conditions)]
        {
            if !texts.is_empty() {
                beside.push((key.to_owned(), list(texts)));
            }
        }
        let block = Block { kind: KIND, ..*block };
        out.push(block.told(Told { path: "allow".to_owned(), value, beside, span, certain: true }));
    }
}

/// A key; what is not known in it is `…`.
fn name(key: &Value) -> Option<String> {
    match key {
        Value::Name(name) => Some(name.clone()),
        Value::Text(text) => Some(text.shown()),
        _ => None,
    }
}

fn entry<'v>(value: &'v Value, wanted: &str) -> Option<&'v Value> {
    let Value::Map(entries) = value else { return None };
    entries.iter().find(|(key, _)| name(key).as_deref() == Some(wanted)).map(|(_, value)| value)
}

/// The texts of a value; what is not known in them is `…`.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text.shown()],
        Value::List(list) => list.iter().take(MAX_TEXTS).flat_map(texts).collect(),
        Value::Null => Vec::new(),
        Value::Bool(truth) => vec![truth.to_string()],
        Value::Number(number) => vec![number.clone()],
        _ => vec!["…".to_owned()],
    }
}

fn of_json(tree: &serde_json::Value) -> Value {
    match tree {
        serde_json::Value::String(text) => Value::Text(Text::literal(text.clone())),
        serde_json::Value::Array(list) => Value::List(list.iter().map(of_json).collect()),
        serde_json::Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| (Value::Text(Text::literal(key.clone())), of_json(value)));
            Value::Map(entries.collect())
        }
        serde_json::Value::Bool(truth) => Value::Bool(*truth),
        serde_json::Value::Number(number) => Value::Number(number.to_string()),
        serde_json::Value::Null => Value::Null,
    }
}
