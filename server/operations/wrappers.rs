//! Functions of a text that hand what they are given on to a process or a database: `def run(cmd): subprocess.run(cmd)`.
//!
//! A call of one is read as if the body stood where the call is. Only texts that are handed on come out of it: what else
//! the body does stands in the body.

use super::calls::{Here, Program};
use super::names::At;
use super::things::{Thing, Things};
use crate::facts::{Call, FactKind, ScopeKind, Value};

/// Functions in functions, calls of one text that are gone through, and calls in one body.
const MAX_DEPTH: usize = 3;
const MAX_CALLS: usize = 400;
const MAX_BODY: usize = 48;
/// Bytes of a function that its parameters are looked for in.
const MAX_HEAD: usize = 1500;

/// What a call gives to a function of this text.
#[derive(Debug)]
pub(super) struct Frame {
    item: usize,
    symbol: usize,
    values: Vec<(String, Value)>,
    /// Where the call stands.
    at: At,
}

impl Things<'_> {
    /// What a name stands for that is a parameter of the function which is gone through.
    pub(super) fn framed(&self, name: &str, at: At) -> Option<(Value, At)> {
        let frames = self.frames.borrow();
        if frames.is_empty() {
            return None;
        }
        let fuel = at.fuel.checked_sub(1)?;
        let of = |frame: &&Frame| frame.item == at.item && self.names.is_within(at, frame.symbol);
        let frame = frames.iter().rev().find(of)?;
        let (_, value) = frame.values.iter().find(|(given, _)| given == name)?;
        if self.names.is_rebound(name, at, frame.symbol) {
            return None;
        }
        self.asked_frame.set(true);
        Some((value.clone(), At { fuel, ..frame.at }))
    }
}

impl<'f> Program<'f, '_> {
    /// Goes through the function of this text that is called, for the texts it hands on.
    pub(super) fn gone_through(&mut self, here: Here<'f>, call: &Call, callee: &Value, thing: &Thing, at: At) {
        let depth = self.things.frames.borrow().len();
        if depth >= MAX_DEPTH || self.gone_through >= MAX_CALLS || call.arguments.is_empty() {
            return;
        }
        let Some((item, symbol)) = self.own_function(callee, thing, at) else { return };
        let facts = self.facts;
        let Some(placed) = facts.items.get(item) else { return };
        let Some(scope) = placed.item.scopes.get(symbol).filter(|scope| scope.kind == ScopeKind::Symbol) else {
            return;
        };
        let written = scope.span.shift(placed.span.start).of(self.things.text);
        let parameters = parameters(written, &scope.name, self.facts.language.family);
        let values = given(call, &parameters);
        // A function that calls itself would be gone through again and again.
        let open = self.things.frames.borrow().iter().any(|frame| frame.item == item && frame.symbol == symbol);
        if values.is_empty() || open {
            return;
        }
        self.gone_through += 1;
        self.things.frames.borrow_mut().push(Frame { item, symbol, values, at: here.at() });
        let consumed = std::mem::take(&mut self.consumed);
        let stands = self.stands.replace(self.stands.unwrap_or(here));
        let mut calls = 0;
        for (index, fact) in placed.item.facts.iter().enumerate() {
            let FactKind::Call(inner) = &fact.kind else { continue };
            if calls >= MAX_BODY || !placed.item.enclosing(fact.scope).any(|(around, _)| around == symbol) {
                continue;
            }
            calls += 1;
            let before = self.out.len();
            self.things.asked_frame.set(false);
            self.call(Here { item, index, fact }, inner);
            if !self.things.asked_frame.get() {
                self.out.truncate(before);
            }
        }
        self.stands = stands;
        self.consumed = consumed;
        self.things.frames.borrow_mut().pop();
        // Whatever is around asked for this call, and with it for what it was given.
        self.things.asked_frame.set(depth > 0);
    }

    fn own_function(&self, callee: &Value, thing: &Thing, at: At) -> Option<(usize, usize)> {
        match callee {
            Value::Name(name) => self.things.names.function(name, at),
            Value::Member(_, method) => match thing {
                Thing::Own | Thing::Unknown => self.things.names.method(method),
                // A class that the text does not import stands beside it.
                Thing::Made(class) if !class.contains(['.', '/']) => self.things.names.method(method),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A parameter of a function; one that is `many` takes all further arguments.
#[derive(Debug, PartialEq)]
struct Parameter<'t> {
    name: &'t str,
    many: bool,
}

/// What a call gives to each parameter.
fn given(call: &Call, parameters: &[Parameter<'_>]) -> Vec<(String, Value)> {
    let mut values = Vec::new();
    let mut rest =
        call.arguments.iter().filter(|argument| matches!(argument.name.as_deref(), None | Some("*"))).peekable();
    for parameter in parameters {
        let value = if parameter.many {
            let each: Vec<Value> = rest
                .by_ref()
                .map(|argument| match argument.name {
                    Some(_) => Value::Call(Box::new(Call {
                        callee: Value::Name("*".to_owned()),
                        arguments: vec![crate::facts::Argument { name: None, ..argument.clone() }],
                        span: argument.span,
                    })),
                    None => argument.value.clone(),
                })
                .collect();
            Some(Value::List(each))
        } else {
            let next = rest.next_if(|argument| argument.name.is_none()).map(|argument| argument.value.clone());
            next.or_else(|| call.named(parameter.name).cloned())
        };
        values.extend(value.map(|value| (parameter.name.to_owned(), value)));
    }
    values
}

/// The parameters of a function, from the words of its head.
fn parameters<'t>(written: &'t str, name: &str, family: &str) -> Vec<Parameter<'t>> {
    let end = (0..=written.len().min(MAX_HEAD)).rev().find(|end| written.is_char_boundary(*end)).unwrap_or(0);
    let head = &written[..end];
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let name = name.rsplit('.').next().unwrap_or(name);
    let named = head.match_indices(name).map(|(at, _)| at + name.len()).find(|end| {
        let before = head[..end - name.len()].chars().next_back();
        !before.is_some_and(word) && !head[*end..].starts_with(word)
    });
    let Some(behind) = named.map(|end| &head[end..]) else { return Vec::new() };
    let behind = behind_types(behind);
    let list = match (behind.find('('), behind.find("=>")) {
        (open, Some(arrow)) if open.is_none_or(|open| arrow < open) => {
            behind[..arrow].trim().rsplit(|c: char| !word(c)).next().unwrap_or_default()
        }
        // `def run cmd`
        (open, _) if family == "ruby" && open.is_none_or(|open| behind[..open].contains('\n')) => {
            behind.lines().next().unwrap_or_default()
        }
        (Some(open), _) => inside(&behind[open..]),
        (None, _) => "",
    };
    let all = split(list).into_iter().filter_map(|part| parameter(part, family));
    all.filter(|parameter| !matches!(parameter.name, "self" | "cls" | "this")).collect()
}

fn parameter<'t>(part: &'t str, family: &str) -> Option<Parameter<'t>> {
    let part = part.trim();
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    if part.starts_with("**") || part.starts_with(['{', '[']) || part.starts_with('&') && family != "rust" {
        return None;
    }
    let many = part.starts_with(['*', '.']) || part.contains("...");
    let name = if family == "java" {
        part.rsplit(|c: char| !word(c)).next()?
    } else {
        let bare = part.trim_start_matches(['*', '.', '&']).trim_start();
        let bare = ["mut ", "public ", "private ", "protected ", "readonly "]
            .iter()
            .fold(bare, |bare, modifier| bare.strip_prefix(modifier).unwrap_or(bare));
        &bare[..bare.find(|c: char| !word(c)).unwrap_or(bare.len())]
    };
    (!name.is_empty()).then_some(Parameter { name, many })
}

/// What stands behind the type parameters of a function.
fn behind_types(text: &str) -> &str {
    if !text.starts_with('<') {
        return text;
    }
    let mut depth = 0usize;
    let end = text.char_indices().find(|(at, c)| {
        depth += usize::from(*c == '<');
        let arrow = text[..*at].ends_with(['-', '=']);
        depth -= usize::from(*c == '>' && !arrow).min(depth);
        depth == 0
    });
    end.map_or(text, |(at, _)| &text[at + 1..])
}

/// What stands between the brackets that a text begins with.
fn inside(text: &str) -> &str {
    let mut depth = 0usize;
    let end = text.char_indices().find(|(_, c)| {
        depth += usize::from(*c == '(');
        depth -= usize::from(*c == ')').min(depth);
        depth == 0
    });
    end.map_or("", |(at, _)| &text[1..at])
}

/// The parts between commas that stand in no brackets.
fn split(list: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0usize, 0);
    for (at, c) in list.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '>' if !list[..at].ends_with(['-', '=']) => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::parameters;

    #[test]
    fn parameters_of_every_language() {
        for (family, name, head, found) in [
            ("python", "run", "def run(self, cmd: str = \"x\", *args, check=True, **kw) -> None:", "cmd *args check"),
            ("javascript", "sh", "sh = async (cmd, ...rest) => spawn(cmd, rest)", "cmd *rest"),
            ("javascript", "run", "run = cmd => execSync(cmd)", "cmd"),
            ("javascript", "run", "async function run(cmd: string, args: string[] = []): Promise<void> {", "cmd args"),
            ("go", "run", "func run(dir, name string, args ...string) error {", "dir name *args"),
            ("go", "sh", "func (r *Runner) sh(line string) error {", "line"),
            ("java", "run", "static int run(final List<String> cmd, Path dir) {", "cmd dir"),
            ("java", "run", "void run(String... cmd) {", "*cmd"),
            ("ruby", "run", "def run(cmd, *args, **opts, &block)\n", "cmd *args"),
            ("ruby", "self.run", "def self.run cmd\n  system(cmd)\nend", "cmd"),
            ("rust", "run", "fn run<S: AsRef<str>, F: Fn() -> S>(program: &str, args: &[S]) {", "program args"),
            ("rust", "sh", "pub fn sh(&self, mut line: String) {", "line"),
        ] {
            let all = parameters(head, name, family).into_iter();
            let all: Vec<String> = all.map(|one| format!("{}{}", if one.many { "*" } else { "" }, one.name)).collect();
            assert_eq!(all.join(" "), found, "{head}");
        }
    }
}
