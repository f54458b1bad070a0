//! A rule file to a rule, or to every mistake in it.

use super::check;
use super::lists;
use super::table::{Node, Problems, Table, each};
use super::{Change, GRADES, Grade, List, Pattern, Problem, Repair, Rule, SOURCES, Shape, Target, Test, Text, Wanted};
use std::borrow::Cow;
use toml::de::{DeTable, DeValue};

/// Reads the rule `id` of `group` from the text of its file.
pub fn read(group: &str, id: &str, text: &str) -> Result<Rule, Vec<Problem>> {
    let problems = Problems::new(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        problems.add(&error.span().unwrap_or(0..0), error.message());
    }
    let top = Table::new(document.get_ref(), 0..0, &problems);
    let rule = Rule {
        id: Cow::Owned(id.to_owned()),
        group: Cow::Owned(group.to_owned()),
        title: top.needed("title"),
        level: grade(&top, "level").unwrap_or_else(|| missing(&top, "level")),
        confidence: grade(&top, "confidence").unwrap_or_else(|| missing(&top, "confidence")),
        effect: top.needed("effect"),
        message: top.needed("message"),
        covers: top.texts("covers"),
        why: top.needed("why"),
        undo: top.needed("undo"),
        instead: top.needed("instead"),
        lost: top.optional("lost").unwrap_or_default(),
        references: top.texts("references"),
        matches: Cow::Owned(tables(&top, "match").iter().flat_map(patterns).collect()),
        analysis: top.optional("analysis").unwrap_or_default(),
        fixes: Cow::Owned(tables(&top, "fix").iter().filter_map(repair).collect()),
    };
    top.finish();
    check::rule(&top, &rule);
    drop(top);
    let found = problems.into_sorted();
    if found.is_empty() { Ok(rule) } else { Err(found) }
}

fn missing(table: &Table<'_>, key: &'static str) -> Grade {
    if table.get(key).is_none() {
        table.problem(&table.span, format!("`{key}` is missing"));
    }
    Grade::Medium
}

fn grade(table: &Table<'_>, key: &'static str) -> Option<Grade> {
    let node = table.get(key)?;
    let name = table.text(key, node)?;
    let limit = if key == "confidence" { 3 } else { 4 };
    let known = &GRADES[..limit];
    let found = known.iter().find(|(one, _)| *one == name).map(|(_, grade)| *grade);
    if found.is_none() {
        let known: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        table.problem(&node.span(), format!("`{name}` is no {key}; one of {}", known.join(", ")));
    }
    found
}

fn tables<'t>(top: &Table<'t>, key: &'static str) -> Vec<Table<'t>> {
    top.get(key).map(each).unwrap_or_default().into_iter().filter_map(|node| top.below(key, node)).collect()
}

/// One pattern for each spelling that a `[[match]]` lists.
fn patterns(table: &Table<'_>) -> Vec<Pattern> {
    let (shapes, gone) = shapes(table);
    let mut when: Vec<Test> = table.texts("flags").iter().map(|names| Test::Flag(alternatives(names))).collect();
    if let Some(node) = table.get("when")
        && let Some(below) = table.below("when", node)
    {
        when.extend(tests(&below));
    }
    let unless = table.get("unless").map(each).unwrap_or_default();
    let unless: Vec<List<Test>> = unless
        .into_iter()
        .filter_map(|node| table.below("unless", node))
        .map(|below| Cow::Owned(tests(&below)))
        .collect();
    let pattern = Pattern {
        shape: Shape::Call(Text::default()),
        gone,
        level: grade(table, "level"),
        confidence: grade(table, "confidence"),
        message: table.optional("message"),
        languages: table.texts("language"),
        target: target(table),
        when: Cow::Owned(when),
        unless: Cow::Owned(unless),
    };
    table.finish();
    shapes.into_iter().map(|shape| Pattern { shape, ..pattern.clone() }).collect()
}

/// The spellings, and whether they are of what an edit takes away.
fn shapes(table: &Table<'_>) -> (Vec<Shape>, bool) {
    let mut found: Vec<Shape> = Vec::new();
    let mut kinds = 0;
    let mut gone = false;
    for (key, shape) in [
        ("operation", (|text| Shape::Operation(text)) as fn(Text) -> Shape),
        ("table", Shape::Table),
        ("command", command),
        ("call", Shape::Call),
        ("sql", Shape::Statement),
    ] {
        if let Some(node) = table.get(key) {
            kinds += 1;
            found.extend(table.list(key, node).iter().cloned().map(shape));
        }
    }
    for key in ["setting", "gone"] {
        if let Some(node) = table.get(key) {
            kinds += 1;
            gone = key == "gone";
            if let Some(below) = table.below(key, node) {
                found.extend(settings(&below));
            }
        }
    }
    if kinds != 1 {
        let what = "a [[match]] has exactly one of operation, table, command, call, setting, gone, sql";
        table.problem(&table.span, what);
    } else if found.is_empty() {
        table.problem(&table.span, "this [[match]] lists no spelling, so it can never match");
    }
    (found, gone)
}

fn command(text: Text) -> Shape {
    let mut words = text.split_whitespace().map(|word| Cow::Owned(word.to_owned()));
    let program = words.next().unwrap_or_default();
    Shape::Command { program, words: words.collect() }
}

fn settings(table: &Table<'_>) -> Vec<Shape> {
    let blocks = match table.texts("block") {
        blocks if blocks.is_empty() => Cow::Owned(vec![Cow::Borrowed("*")]),
        blocks => blocks,
    };
    let keys = table.texts("key");
    if keys.is_empty() {
        table.problem(&table.span, "`key` is missing: which setting is it?");
    }
    let values = match table.get("value") {
        Some(node) => wanted(table, "value", node),
        None => {
            table.problem(&table.span, "`value` is missing: which value is the dangerous one?");
            List::default()
        }
    };
    table.finish();
    let one =
        |block: &Text, key: &Text| Shape::Setting { block: block.clone(), key: key.clone(), values: values.clone() };
    blocks.iter().flat_map(|block| keys.iter().map(move |key| one(block, key))).collect()
}

fn wanted<'t>(table: &Table<'t>, key: &str, node: &'t Node<'t>) -> List<Wanted> {
    Cow::Owned(each(node).into_iter().filter_map(|node| value(table, key, node)).collect())
}

fn value<'t>(table: &Table<'t>, key: &str, node: &'t Node<'t>) -> Option<Wanted> {
    match node.get_ref() {
        DeValue::Boolean(truth) => Some(Wanted::Bool(*truth)),
        DeValue::String(text) => Some(Wanted::Text(Cow::Owned(text.to_string()))),
        DeValue::Integer(_) => number(table, key, node).map(Wanted::Number),
        DeValue::Table(_) => {
            let below = table.below(key, node)?;
            let most = below.get("at_most").and_then(|node| number(&below, "at_most", node)).map(Wanted::AtMost);
            let least = below.get("at_least").and_then(|node| number(&below, "at_least", node)).map(Wanted::AtLeast);
            if most.is_some() == least.is_some() {
                below.problem(&below.span, "expected `at_most` or `at_least`");
            }
            below.finish();
            most.or(least)
        }
        other => {
            let what =
                format!("`{key}` is {}; use true, false, a whole number, text or {{ at_most = N }}", other.type_str());
            table.problem(&node.span(), what);
            None
        }
    }
}

fn number(table: &Table<'_>, key: &str, node: &Node<'_>) -> Option<i64> {
    let number =
        node.get_ref().as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
    if number.is_none() {
        table.problem(&node.span(), format!("`{key}` is a whole number"));
    }
    number
}

fn target(table: &Table<'_>) -> Target {
    let Some(node) = table.get("target") else { return Target::Usual };
    match node.get_ref() {
        DeValue::Boolean(false) => Target::Nothing,
        DeValue::Boolean(true) => Target::Source,
        DeValue::Integer(_) => {
            let at = number(table, "target", node).and_then(|at| usize::try_from(at).ok());
            if at.is_none() {
                table.problem(&node.span(), "`target` counts from 0");
            }
            Target::At(at.unwrap_or(0))
        }
        _ => match table.text("target", node) {
            Some(each) if each == "…" => Target::Each,
            Some(glob) if glob.contains('*') => Target::Fitting(glob),
            Some(name) => Target::Named(name),
            None => Target::Usual,
        },
    }
}

fn tests(table: &Table<'_>) -> Vec<Test> {
    let mut found = Vec::new();
    if let Some(node) = table.get("flag") {
        let names = table.list("flag", node);
        found.push(Test::Flag(Cow::Owned(names.iter().flat_map(|names| alternatives(names).into_owned()).collect())));
    }
    if let Some(below) = table.get("option").and_then(|node| table.below("option", node)) {
        for (names, node) in below.entries() {
            found.push(Test::Option { names: alternatives(names), values: globs(&below, names, node) });
        }
    }
    if let Some(below) = table.get("argument").and_then(|node| table.below("argument", node)) {
        for (name, node) in below.entries() {
            found.push(Test::Argument { name: Cow::Owned(name.to_owned()), values: wanted(&below, name, node) });
        }
    }
    if let Some(below) = table.get("beside").and_then(|node| table.below("beside", node)) {
        for (name, node) in below.entries() {
            found.push(Test::Beside { name: Cow::Owned(name.to_owned()), values: wanted(&below, name, node) });
        }
    }
    for (key, test) in [
        ("given", Test::Given as fn(List<Text>) -> Test),
        ("operand", Test::Operand),
        ("every_operand", Test::EveryOperand),
        ("no_operand", Test::NoOperand),
        ("maybe_empty", Test::MaybeEmpty),
        ("target", Test::Target),
        ("no_target", Test::NoTarget),
        ("imports", Test::Imports),
        ("word", Test::Word),
        ("redirect", Test::Redirect),
        ("input", Test::Input),
        ("path", Test::Path),
        ("says", Test::Says),
        ("inside", Test::Inside),
    ] {
        if let Some(node) = table.get(key) {
            found.push(test(globs(table, key, node)));
        }
    }
    if let Some(node) = table.get("from") {
        let names = table.list("from", node);
        if let Some(name) = names.iter().find(|name| !SOURCES.contains(&name.as_ref())) {
            table.problem(&node.span(), format!("`{name}` is no source; one of {}", SOURCES.join(", ")));
        }
        found.push(Test::From(names));
    }
    if let Some(below) = table.get("variable").and_then(|node| table.below("variable", node)) {
        for (name, node) in below.entries() {
            found.push(Test::Variable { name: Cow::Owned(name.to_owned()), values: globs(&below, name, node) });
        }
    }
    for (key, test) in [
        ("filtered", Test::Filtered as fn(bool) -> Test),
        ("own", Test::Own),
        ("known", Test::Known),
        ("repeated", Test::Repeated),
    ] {
        if let Some(truth) = table.get(key).and_then(|node| table.truth(key, node)) {
            found.push(test(truth));
        }
    }
    table.finish();
    if found.is_empty() {
        table.problem(&table.span, "an empty condition always holds; name one or leave it out");
    }
    found
}

/// Globs; `<name>` stands for those of a list that rules share.
fn globs<'t>(table: &Table<'t>, key: &str, node: &'t Node<'t>) -> List<Text> {
    let written = table.list(key, node);
    let globs = written.iter().flat_map(|glob| {
        let Some(name) = glob.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else {
            return vec![glob.clone()];
        };
        lists::globs(name).unwrap_or_else(|| {
            let known = lists::names().collect::<Vec<_>>().join(", ");
            table.problem(&node.span(), format!("there is no list `{name}`; known: {known}"));
            Vec::new()
        })
    });
    Cow::Owned(globs.collect())
}

fn alternatives(names: &str) -> List<Text> {
    Cow::Owned(names.split('|').map(|name| Cow::Owned(name.trim().to_owned())).collect())
}

fn repair(table: &Table<'_>) -> Option<Repair> {
    let title = table.needed("title");
    let mut changes = Vec::new();
    if let Some(node) = table.get("setting") {
        changes.extend(value(table, "setting", node).map(Change::Setting));
    }
    changes.extend(table.optional("add_flag").map(Change::AddFlag));
    if let Some(below) = table.get("replace_flag").and_then(|node| table.below("replace_flag", node)) {
        changes.push(Change::ReplaceFlag { from: below.texts("from"), to: below.needed("to") });
        below.finish();
    }
    if let Some(below) = table.get("argument").and_then(|node| table.below("argument", node)) {
        let each = below.entries().filter_map(|(name, node)| Some((name, value(&below, name, node)?)));
        changes.extend(each.map(|(name, value)| Change::Argument { name: Cow::Owned(name.to_owned()), value }));
    }
    table.finish();
    if changes.len() != 1 {
        table.problem(&table.span, "a [[fix]] has exactly one of setting, add_flag, replace_flag, argument");
    }
    changes.pop().map(|change| Repair { title, change })
}
