//! What a pattern waits for, in words for people.

use super::format::{List, Pattern, Shape, Test, Text, Wanted};

/// Alternatives that are named; of more, how many more.
const MAX_NAMED: usize = 6;

/// One spelling of a rule, with what has to hold and what keeps it silent.
pub(super) fn spelling(pattern: &Pattern) -> String {
    let mut words = shape(&pattern.shape);
    if pattern.gone {
        words.push_str(", taken away by an edit");
    }
    for test in pattern.when.iter() {
        words.push(' ');
        words.push_str(&condition(test));
    }
    for group in pattern.unless.iter() {
        words.push_str("; silent ");
        words.push_str(&group.iter().map(condition).collect::<Vec<_>>().join(" and "));
    }
    words
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Operation(id) => format!("cloud operation `{id}` (SDK calls and command line)"),
        Shape::Table(name) => format!("operations of the table `{name}`"),
        Shape::Command { program, words } => {
            let words: Vec<&str> = std::iter::once(program).chain(words.iter()).map(AsRef::as_ref).collect();
            match words.as_slice() {
                ["…"] => "a command whose name is not known".to_owned(),
                [">"] => "a file written over by any command".to_owned(),
                [">>"] => "a file added to by any command".to_owned(),
                [":>"] => "a file emptied by any command".to_owned(),
                ["fork()"] => "a function that starts itself twice".to_owned(),
                _ => format!("command `{}`", words.join(" ")),
            }
        }
        Shape::Call(path) => format!("call `{}`", path.trim_start_matches('.')),
        Shape::Setting { block, key, values } => {
            let of = if block == "*" { String::new() } else { format!(" of `{block}`") };
            let key = key.trim_start_matches('/');
            format!("setting `{key}`{of} that is {}", any_of(values, wanted))
        }
        Shape::Statement(act) => format!("SQL `{}`", act.to_uppercase()),
    }
}

fn condition(test: &Test) -> String {
    match test {
        Test::Flag(names) => format!("with {}", texts(names)),
        Test::Option { names, values } => format!("with {} {}", texts(names), texts(values)),
        Test::Argument { name, values } => format!("where {} is {}", argument(name), any_of(values, wanted)),
        Test::Beside { name, values } => match name.strip_prefix("../") {
            Some(outer) => format!("where `{outer}` around it is {}", any_of(values, wanted)),
            None => format!("where `{name}` beside it is {}", any_of(values, wanted)),
        },
        Test::Given(names) => format!("where {} is given", any_of(names, argument)),
        Test::Operand(globs) => format!("on {}", texts(globs)),
        Test::EveryOperand(globs) => format!("on nothing but {}", texts(globs)),
        Test::NoOperand(globs) => format!("not on {}", texts(globs)),
        Test::MaybeEmpty(globs) => format!("on {} where the unknown part may be empty", texts(globs)),
        Test::Target(globs) => format!("acting on {}", texts(globs)),
        Test::NoTarget(globs) => format!("not acting on {}", texts(globs)),
        Test::Imports(names) => format!("where {} is imported", texts(names)),
        Test::Path(globs) => format!("in files like {}", texts(globs)),
        Test::Says(globs) => format!("that says {}", texts(globs)),
        Test::Inside(globs) => format!("inside {}", texts(globs)),
        Test::Filtered(true) => "with a `WHERE`".to_owned(),
        Test::Filtered(false) => "without a `WHERE`".to_owned(),
        Test::Own(true) => "on what the same text made".to_owned(),
        Test::Own(false) => "on what the same text did not make".to_owned(),
        Test::Word(globs) => format!("with the word {}", texts(globs)),
        Test::Redirect(globs) => format!("led to {}", texts(globs)),
        Test::Input(globs) => format!("fed {}", texts(globs)),
        Test::Variable { name, values } => format!("with `{name}` set to {}", texts(values)),
        Test::Known(true) => "where every word is known".to_owned(),
        Test::Known(false) => "where a word is not known".to_owned(),
        Test::Repeated(true) => "for each of many".to_owned(),
        Test::Repeated(false) => "once".to_owned(),
        Test::From(sources) => {
            format!("on what was {}", any_of(sources, |source| source.replace("download", "downloaded")))
        }
    }
}

fn argument(name: &Text) -> String {
    if name.bytes().all(|byte| byte.is_ascii_digit()) { format!("argument {name}") } else { format!("`{name}`") }
}

fn texts(names: &List<Text>) -> String {
    any_of(names, |name| if name.is_empty() { "without a value".to_owned() } else { format!("`{name}`") })
}

fn wanted(value: &Wanted) -> String {
    match value {
        Wanted::Bool(truth) => format!("`{truth}`"),
        Wanted::Number(number) => format!("`{number}`"),
        Wanted::AtMost(limit) => format!("{limit} or less"),
        Wanted::AtLeast(limit) => format!("{limit} or more"),
        Wanted::Text(text) => format!("`{text}`"),
    }
}

/// `a`, `b` or `c`; of many the first and their count.
fn any_of<T: Clone>(list: &List<T>, one: impl Fn(&T) -> String) -> String {
    let mut named: Vec<String> = list.iter().take(MAX_NAMED).map(one).collect();
    if list.len() > MAX_NAMED {
        named.push(format!("{} more", list.len() - MAX_NAMED));
    }
    match named.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} or {last}", before.join(", ")),
        None => String::new(),
    }
}
