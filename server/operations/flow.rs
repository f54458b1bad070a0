//! Texts and lists that flow into a process or a database, to be read as that language.

use super::calls::{Here, Program};
use super::names::{At, last};
use super::shell;
use super::texts::{MAX_ROUNDS, Texts};
use super::{Act, Operation, aws, builders, calls, sql, words};
use crate::facts::{Call, FactKind, Piece, Text, Value, braces};
use crate::text::Span;

/// How a sink reads what it is handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reads {
    /// A shell command line where it is alone, else words.
    Shell,
    /// A program, with the list of its words behind it.
    Program,
    /// A list of words.
    Argv,
    /// Every argument from its position on is a word.
    Words,
    /// A shell command line.
    Line,
    /// A list of words, or a command line when it is a text.
    Either,
    /// A shell command line with `{name}` in it.
    Template,
    /// Statements of a database.
    Sql,
    /// A program in the language around it.
    Itself,
}

/// A call that hands a text to a process or a database.
pub(super) struct Sink {
    pub(super) language: &'static str,
    /// The resolved name; with a leading dot, a method of something that is not of this text.
    pub(super) path: &'static str,
    pub(super) reads: Reads,
    pub(super) position: usize,
    /// Name of the argument when it is not given by position; empty where it has none.
    pub(super) name: &'static str,
}

/// What flows into a sink.
enum Handed {
    Words(Vec<Text>, Option<Text>),
    Line(Text),
    Statement(Text),
    Itself(Text),
    Nothing,
}

/// Types that build a process word by word, and the methods that start it.
const BUILDERS: &[&str] = &["std.process.Command.new", "tokio.process.Command.new", "async_process.Command.new"];
const STARTS: &[&str] = &["status", "output", "spawn", "exec"];
/// What stands in texts that run commands on other machines.
const REMOTE: &[&str] = &["on roles", "on release_roles", "on primary", "on hosts", "SSHKit"];
/// What opens a database.
const OPENERS: &[&str] =
    &["connect(", "create_engine(", "sql.Open(", "open_in_memory", "Database(", "getConnection(", ".open(", "::open("];
/// Calls that ask a server for something, by their last name: what for may be handed in.
const REQUESTS: &[&str] = &["request", "fetch", "NewRequest", "NewRequestWithContext", "exchange", "stream"];
/// How deep programs stand in programs that are read.
const MAX_ITSELF: usize = 4;

impl<'f> Program<'f, '_> {
    /// True when the call is a sink: what flows into it was read.
    pub(super) fn sink(&mut self, here: Here<'f>, call: &Call, path: &str) -> bool {
        if !words::hands_over(last(path).trim_end_matches('!')) {
            return false;
        }
        let language = self.facts.language.family;
        let fits = |sink: &&Sink| {
            let same = if sink.path.starts_with('.') { path.ends_with(sink.path) } else { path == sink.path };
            sink.language == language && same
        };
        let Some(sink) = aws::sinks().iter().find(fits) else { return false };
        for number in 0..MAX_ROUNDS {
            let Some((handed, rounds)) = self.handed_text(here, call, sink, number) else { return false };
            match handed {
                Handed::Words(words, input) => self.process(here, here.fact.span, &words, input.as_ref()),
                Handed::Line(text) => self.line(here, here.fact.span, &text),
                Handed::Statement(text) => self.database(here, &text),
                Handed::Itself(text) => self.itself(here, &text),
                Handed::Nothing => {}
            }
            if rounds <= number + 1 {
                break;
            }
        }
        true
    }

    /// What flows into a sink in one round of the loop around, and how many rounds there are; `None` where it is no sink.
    fn handed_text(&self, here: Here<'f>, call: &Call, sink: &Sink, number: usize) -> Option<(Handed, usize)> {
        let texts = Texts::in_round(&self.things, number);
        let at = here.at();
        let input = call.named("input").map(|input| texts.text(input, at));
        let named = (!sink.name.is_empty()).then(|| call.named(sink.name)).flatten();
        let Some(argument) = call.positional(sink.position).or(named).or_else(|| spread(call)) else {
            return Some((Handed::Nothing, 1));
        };
        // The text may be one of several things in an object.
        let entry = match argument {
            Value::Map(_) => self.things.entries(argument, at),
            _ => None,
        };
        let entry = entry.into_iter().flatten().find(|(name, _)| name == sink.name);
        let argument = entry.map_or(argument, |(_, value)| value);
        // A question to a graph is neither a statement nor a command.
        if argument.as_text().is_some_and(|text| text.trim_start().get(..5).is_some_and(is_match)) {
            return None;
        }
        let text = || texts.text(argument, at);
        let handed = match sink.reads {
            // A list of words may stand for all of them.
            Reads::Words | Reads::Shell if is_alone(call, sink.position) => match texts.words(argument, at) {
                Some(words) => Handed::Words(words, input),
                None if sink.reads == Reads::Words => Handed::Words(vec![text()], None),
                None => Handed::Line(text()),
            },
            Reads::Words | Reads::Shell => Handed::Words(self.given_words(&texts, call, sink.position, at), None),
            Reads::Program => {
                let options = self.things.by_name(call, at);
                let lists = call.positional(sink.position + 1).into_iter().chain(options.get("args"));
                let mut words = vec![text()];
                words.extend(lists.filter_map(|list| texts.words(list, at)).next().unwrap_or_default());
                if matches!(options.get("shell"), None | Some(Value::Bool(false))) {
                    Handed::Words(words, input)
                } else {
                    let mut line = Text::default();
                    for word in words {
                        line.push_literal(if line.pieces.is_empty() { "" } else { " " });
                        line.join(word);
                    }
                    Handed::Line(line)
                }
            }
            Reads::Argv | Reads::Either => match texts.words(argument, at) {
                Some(words) => Handed::Words(words, input),
                None if sink.reads == Reads::Either => Handed::Line(text()),
                None => Handed::Nothing,
            },
            Reads::Line => Handed::Line(text()),
            Reads::Template => match argument {
                Value::Text(template) => Handed::Line(texts.text(&Value::Text(braces(template.clone(), &[])), at)),
                _ => Handed::Nothing,
            },
            Reads::Sql if self.is_remote(call) => match is_alone(call, sink.position) {
                true => Handed::Line(text()),
                false => Handed::Words(self.given_words(&texts, call, sink.position, at), None),
            },
            Reads::Sql => {
                let text = text();
                // A context may stand before the statement.
                let next = call.positional(sink.position + 1);
                let next = next.filter(|_| self.facts.language.family == "go" && is_hole(&text));
                Handed::Statement(next.map_or(text, |next| texts.text(next, at)))
            }
            Reads::Itself => Handed::Itself(text()),
        };
        Some((handed, texts.rounds_asked()))
    }

    /// The words that a call is given one by one, lists that are spread among them.
    fn given_words(&self, texts: &Texts<'_, 'f>, call: &Call, position: usize, at: At) -> Vec<Text> {
        let mut words: Vec<Text> = Vec::new();
        let given = call.arguments.iter().filter(|one| matches!(one.name.as_deref(), None | Some("*")));
        for argument in given.skip(position) {
            match texts.words(&argument.value, at).filter(|_| argument.name.is_some()) {
                Some(more) => words.extend(more),
                None => words.push(texts.text(&argument.value, at)),
            }
        }
        words
    }

    /// True for `execute :rm, "-rf", path` of Capistrano and SSHKit, which runs on other machines.
    fn is_remote(&self, call: &Call) -> bool {
        self.facts.language.family == "ruby"
            && matches!(call.callee, Value::Name(_))
            && REMOTE.iter().any(|word| self.things.text.contains(word))
    }

    fn itself(&mut self, here: Here<'f>, text: &Text) {
        if let Some(text) = text.known().filter(|_| self.budget.depth < MAX_ITSELF) {
            self.budget.depth += 1;
            let found = calls::of_text(self.facts.language, &text, self.start, self.budget);
            self.budget.depth -= 1;
            let span = self.absolute(here, here.fact.span);
            self.adopt(here, found.into_iter().map(|operation| Operation { span, ..operation }).collect());
        }
    }

    /// True for a way into a process or an interpreter that rules ask for by its whole path.
    pub(super) fn is_asked_whole(&self, path: &str) -> bool {
        let language = self.facts.language.family;
        let itself = |sink: &Sink| sink.language == language && sink.path == path && sink.reads == Reads::Itself;
        !path.starts_with('.') && path.contains('.') && words::named_by_rule(path) || aws::sinks().iter().any(itself)
    }

    /// True when the call starts a process that was built word by word.
    pub(super) fn process_builder(&mut self, here: Here<'f>, call: &'f Call) -> bool {
        let links = builders::links(call);
        let (Some(last), Some(first)) = (links.first(), links.last()) else { return false };
        let starts = matches!(&last.callee, Value::Member(_, method) if STARTS.contains(&method.as_str()));
        if !starts {
            return false;
        }
        let texts = Texts::new(&self.things);
        let Some(mut words) = self.built_words(&texts, here.at(), first) else { return false };
        for link in links.iter().rev() {
            texts.link(link, here.at(), &mut words);
        }
        let span = last.span;
        for link in &links {
            self.consumed.insert((here.item, link.span));
        }
        self.process(here, span, &words, None);
        true
    }

    /// The words a process builder starts with: `Command::new("rm")` itself, or what a name was bound to and what was
    /// added to it since.
    fn built_words(&self, texts: &Texts<'_, 'f>, at: At, first: &Call) -> Option<Vec<Text>> {
        if let Some(words) = self.program(texts, at, first) {
            return Some(words);
        }
        let Value::Member(object, _) = &first.callee else { return None };
        let Value::Name(name) = &**object else { return None };
        let site = self.things.names.lookup(name, at)?;
        let made_at = site.at(at.fuel);
        let super::names::Bound::Value(Value::Call(made)) = site.bound else { return None };
        let links = builders::links(made);
        let mut words = self.program(texts, made_at, links.last()?)?;
        links.iter().rev().for_each(|link| texts.link(link, made_at, &mut words));
        let item = &self.facts.items.get(at.item)?.item;
        let mut between: Vec<_> = item
            .facts
            .iter()
            .filter(|fact| {
                made_at.item == at.item && fact.span.start > made_at.position && fact.span.start < at.position
            })
            .collect();
        // The outer call of a chain stands before the inner one, and adds its word after it.
        between.sort_by_key(|fact| fact.span.end);
        for fact in between {
            let FactKind::Call(added) = &fact.kind else { continue };
            // Each link of a chain is a fact of its own, so only the last step is taken from each.
            let root = builders::links(added).last().copied().and_then(|first| match &first.callee {
                Value::Member(object, _) => object.path(),
                _ => None,
            });
            if root.as_deref() == Some(name) {
                texts.link(added, at, &mut words);
            }
        }
        Some(words)
    }

    fn program(&self, texts: &Texts<'_, 'f>, at: At, call: &Call) -> Option<Vec<Text>> {
        match self.things.ask_callee(call, at) {
            super::things::Thing::Path(path) if BUILDERS.contains(&path.as_str()) => {
                Some(vec![texts.text(call.positional(0)?, at)])
            }
            _ => None,
        }
    }

    fn process(&mut self, here: Here<'f>, span: Span, words: &[Text], input: Option<&Text>) {
        let within = self.absolute(here, span);
        let found = shell::argv(words, input, within, self.start, self.budget);
        self.adopt(here, found);
    }

    fn line(&mut self, here: Here<'f>, span: Span, text: &Text) {
        let within = self.absolute(here, span);
        let found = shell::line(&text.shown(), Some(within), self.start, self.budget);
        self.adopt(here, found);
    }

    fn database(&mut self, here: Here<'f>, text: &Text) {
        let written = |piece: &Piece| matches!(piece, Piece::Literal(_) | Piece::Bare(_));
        if *self.in_memory.get_or_init(|| is_in_memory(self.things.text)) {
            return;
        }
        if !text.pieces.iter().any(written) {
            // Nothing of the statement is known, not even that it is one.
            return;
        }
        let certain = text.known().is_some();
        for mut statement in sql::statements(&text.shown(), 0) {
            let name = statement.target.to_lowercase();
            match statement.act.split_once(' ') {
                // One call makes a temporary table, another one drops it.
                Some(("create", _)) if statement.own => drop(self.temporary.insert(name)),
                Some(("drop", _)) => statement.own |= self.temporary.contains(&name),
                _ => {}
            }
            let span = self.absolute(here, here.fact.span);
            let act = Act::Statement(sql::Statement { span, ..statement });
            self.push(here, here.fact.span, act, certain, Vec::new());
        }
    }

    /// Operations found inside a text of the program stand where the program hands it over.
    fn adopt(&mut self, here: Here<'f>, found: Vec<Operation>) {
        for operation in found {
            self.push_found(here, operation);
        }
    }
}

/// True where every database that a text opens is in memory.
fn is_in_memory(text: &str) -> bool {
    let memory = |line: &str| line.contains(":memory:") || line.contains("open_in_memory");
    if !memory(text) {
        return false;
    }
    let opens = |line: &&str| OPENERS.iter().any(|opener| line.contains(opener));
    let mut lines = text.lines().filter(opens).peekable();
    lines.peek().is_some() && lines.all(memory)
}

/// True when a call by this last name hands a text to a process or a database, or takes the words of a process.
pub(super) fn hands_on(name: &str) -> bool {
    STARTS.contains(&name) || name == "args" || REQUESTS.contains(&name) || words::hands_over(name)
}

/// True for a call of a path that asks a server for something.
pub(super) fn is_request(path: &str) -> bool {
    path.rsplit('.').next().is_some_and(|last| REQUESTS.contains(&last))
}

/// The list that all arguments of a call come from.
fn spread(call: &Call) -> Option<&Value> {
    let [argument] = call.arguments.as_slice() else { return None };
    (argument.name.as_deref() == Some("*")).then_some(&argument.value)
}

fn is_match(word: &str) -> bool {
    word.eq_ignore_ascii_case("match")
}

/// True where nothing of a text is written out.
fn is_hole(text: &Text) -> bool {
    text.pieces.iter().all(|piece| matches!(piece, Piece::Hole { .. }))
}

/// True where no other argument makes a word of its own.
fn is_alone(call: &Call, position: usize) -> bool {
    let words = call.arguments.iter().filter(|argument| matches!(argument.name.as_deref(), None | Some("*" | "**")));
    words.count() <= position + 1
}
