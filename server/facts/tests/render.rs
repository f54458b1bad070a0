//! Facts as lines for people.

use crate::facts::{Call, Fact, FactKind, Facts, Item, ItemCache, Piece, Placed, ScopeKind, Text, Value, extract};
use crate::language;
use crate::text::Span;

/// One line a fact, and for an embedded language its name and its facts behind a `|`.
pub(super) fn render(id: &str, text: &str) -> Vec<String> {
    let language = language::by_id(id).expect("a known language");
    let tree = language::parse(language, text, None, &mut || true).expect("small enough");
    let facts = extract(language, text, &tree, &|_| true, &mut ItemCache::default());
    let mut out = Vec::new();
    lines(&facts, text, 0, "", &mut out);
    out
}

fn lines(facts: &Facts, text: &str, base: usize, margin: &str, out: &mut Vec<String>) {
    for Placed { span, document, item } in &facts.items {
        let base = base + span.start;
        let document = if *document > 0 { format!("---{document} ") } else { String::new() };
        for found in &item.facts {
            let line = format!("{margin}{document}{}{}", around(item, found.scope), fact(found, text, base));
            out.push(line.trim_end().to_owned());
        }
        for embedded in &item.embedded {
            let id = embedded.facts.language.id;
            out.push(format!(
                "{margin}{}{id} `{}`",
                around(item, embedded.scope),
                one_line(embedded.span.shift(base).of(text))
            ));
            lines(&embedded.facts, text, base, &format!("{margin}| "), out);
        }
    }
}

fn around(item: &Item, scope: usize) -> String {
    let mut names: Vec<String> = item
        .enclosing(scope)
        .map(|(_, scope)| match scope.kind {
            ScopeKind::Loop => "loop".to_owned(),
            ScopeKind::Entry => format!("[{}]", scope.name),
            ScopeKind::Pair => format!("{}:", scope.name),
            _ => [vec![scope.name.clone()], scope.labels.clone()].concat().join("."),
        })
        .collect();
    names.reverse();
    if names.is_empty() { String::new() } else { format!("{} > ", names.join(" ")) }
}

fn fact(fact: &Fact, text: &str, base: usize) -> String {
    match &fact.kind {
        FactKind::Call(found) => format!("call {}", call(found)),
        FactKind::Command(command) => {
            let written = |span: Span| span.shift(base).of(text).to_owned();
            let words = command.words.iter().map(|word| format!("{}@`{}`", self::text(&word.text), written(word.span)));
            format!("command {}", words.collect::<Vec<_>>().join(" "))
        }
        FactKind::Setting { key, value, key_span, value_span } => {
            assert!(key.is_empty() || key_span.shift(base).of(text).contains(key.as_str()), "the key stands there");
            assert!(value_span.shift(base).end <= text.len());
            format!("{key} = {}", self::value(value))
        }
        FactKind::Bind { name, value, of_type } => {
            let of_type = of_type.as_ref().map(|of_type| format!(": {}", self::value(of_type))).unwrap_or_default();
            let bound = value.as_ref().map(|bound| format!(" = {}", self::value(bound))).unwrap_or_default();
            format!("bind {}{of_type}{bound}", self::value(name))
        }
        FactKind::Import { path, name } if name.is_empty() => format!("import {path}.*"),
        FactKind::Import { path, name } => format!("import {path} as {name}"),
        FactKind::Loop { name, values } => {
            let name = name.as_ref().map(|name| format!(" {}", value(name))).unwrap_or_default();
            format!("loop{name} over {}", values.iter().map(value).collect::<Vec<_>>().join(" "))
        }
        FactKind::Grow { name, value: more } => format!("grow {} by {}", value(name), value(more)),
        FactKind::Return { value: found } => format!("return {}", value(found)),
    }
}

fn value(found: &Value) -> String {
    match found {
        Value::Text(found) => text(found),
        Value::Number(number) => number.clone(),
        Value::Bool(yes) => yes.to_string(),
        Value::Null => "null".to_owned(),
        Value::Name(name) => name.clone(),
        Value::Member(object, member) => format!("{}.{member}", value(object)),
        Value::Index(object, key) => format!("{}[{}]", value(object), value(key)),
        Value::Call(found) => call(found),
        Value::List(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let entries = entries.iter().map(|(key, found)| format!("{}: {}", value(key), value(found)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Unknown => "?".to_owned(),
    }
}

fn call(found: &Call) -> String {
    let arguments = found.arguments.iter().map(|argument| match argument.name.as_deref() {
        Some(stars @ ("*" | "**")) => format!("{stars}{}", value(&argument.value)),
        Some(name) => format!("{name}={}", value(&argument.value)),
        None => value(&argument.value),
    });
    format!("{}({})", value(&found.callee), arguments.collect::<Vec<_>>().join(", "))
}

fn text(found: &Text) -> String {
    let pieces = found.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => format!("{text:?}"),
        Piece::Bare(text) => text.clone(),
        Piece::Hole { value: found, quoted: true } => format!("<{}>", value(found)),
        Piece::Hole { value: found, quoted: false } => format!("<{}>*", value(found)),
    });
    let pieces: Vec<String> = pieces.collect();
    if pieces.is_empty() { "\"\"".to_owned() } else { pieces.join("+") }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
