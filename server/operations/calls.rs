//! Calls of programs to operations: cloud clients, resource objects, library functions that rules name.

use super::aws::{self, ApiRow};
use super::budget::Budget;
use super::doubles;
use super::flow::is_request;
use super::names::{At, Bound, FUEL, Names, last};
use super::shell::Start;
use super::texts::Texts;
use super::things::{Selectors, Thing, Things};
use super::{Act, Operation, Place, builders, sdk, words};
use crate::facts::{Argument, Call, Fact, FactKind, Facts, Item, ItemCache, ScopeKind, Text, Value, extract};
use crate::language::{self, Language};
use crate::text::Span;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// Libraries that put fakes in the place of all clients of AWS in a text.
const FAKES: &[&str] = &[
    "moto",
    "aws_smithy_mocks",
    "aws_smithy_mocks_experimental",
    "aws_smithy_runtime.client.http.test_util",
    "aws-sdk-client-mock",
    "aws-sdk-client-mock-jest",
    "aws-sdk-client-mock-vitest",
    "aws-sdk-mock",
];

/// The operations of a program that stands in another text, with spans from its start.
pub(super) fn of_text(language: &'static Language, text: &str, start: &Start, budget: &mut Budget) -> Vec<Operation> {
    let mut found = Vec::new();
    if super::worth_reading(language, text)
        && let Ok(tree) = language::parse(language, text, None, &mut || true)
    {
        let facts = extract(language, text, &tree, &words::interest, &mut ItemCache::default());
        operations(text, &facts, start, budget, &mut found);
    }
    found
}

/// The operations of a program text, which begins to run at `start`.
pub(super) fn operations(text: &str, facts: &Facts, start: &Start, budget: &mut Budget, out: &mut Vec<Operation>) {
    let acts = |fact: &Fact| matches!(fact.kind, FactKind::Call(_) | FactKind::Setting { .. });
    if !facts.items.iter().any(|placed| placed.item.facts.iter().any(acts)) {
        return;
    }
    let mut names = Names::of(facts);
    let stubs = ["stub_responses: true", "[:stub_responses] = true"];
    if facts.language.family == "ruby" && stubs.iter().any(|stub| text.contains(stub)) {
        return;
    }
    let imitated = |path: &&str| path.contains("testcontainers") && path.contains("localstack");
    if FAKES.iter().any(|library| names.imports(library)) || names.libraries().iter().any(imitated) {
        // The clients of this text are fakes, however they are made.
        return;
    }
    let rust = facts.language.id == "rust";
    if text.starts_with("#!") && is_zx(text) {
        names.knows_all_of("zx");
    }
    let imports = names.libraries().into_iter().map(str::to_owned).collect();
    let mut program = Program {
        facts,
        things: Things::new(&names, text, facts.language),
        rust,
        imports,
        consumed: HashSet::new(),
        start,
        budget,
        out,
        stands: None,
        temporary: HashSet::new(),
        in_memory: OnceCell::new(),
        gone_through: 0,
        again: false,
    };
    for (item, placed) in facts.items.iter().enumerate() {
        for (index, fact) in placed.item.facts.iter().enumerate() {
            match &fact.kind {
                FactKind::Call(call) => program.call(Here { item, index, fact }, call),
                FactKind::Setting { key, value, .. } => program.option(Here { item, index, fact }, key, value),
                _ => {}
            }
        }
    }
}

/// True for a script whose interpreter makes all of its library known.
fn is_zx(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.split(['/', ' ']).any(|word| word == "zx"))
}

/// Says which steps stand behind a call in its chain.
const BEHIND: &str = "behind";

/// One program text while its calls are read.
pub(super) struct Program<'f, 'o> {
    pub(super) facts: &'f Facts,
    pub(super) things: Things<'f>,
    pub(super) rust: bool,
    /// What is imported, by first names and by whole paths.
    imports: Arc<[String]>,
    /// Calls that were part of an operation already: item and span.
    pub(super) consumed: HashSet<(usize, Span)>,
    pub(super) start: &'o Start,
    /// For the texts inside it.
    pub(super) budget: &'o mut Budget,
    pub(super) out: &'o mut Vec<Operation>,
    /// The call of a function of this text that is gone through: what comes out of it stands there.
    pub(super) stands: Option<Here<'f>>,
    /// Temporary tables that the text has made.
    pub(super) temporary: HashSet<String>,
    /// Whether all databases of the text are in memory, once somebody asked.
    pub(super) in_memory: OnceCell<bool>,
    /// How many such calls there were.
    pub(super) gone_through: usize,
    /// What is pushed is done for each of many things.
    pub(super) again: bool,
}

/// A fact where it stands.
#[derive(Clone, Copy)]
pub(super) struct Here<'f> {
    pub(super) item: usize,
    pub(super) index: usize,
    pub(super) fact: &'f Fact,
}

impl Here<'_> {
    /// Where the values of the fact are to be understood.
    pub(super) fn at(&self) -> At {
        At { item: self.item, scope: self.fact.scope, position: self.fact.span.start, fuel: FUEL }
    }
}

impl<'f> Program<'f, '_> {
    pub(super) fn call(&mut self, here: Here<'f>, call: &'f Call) {
        if self.consumed.contains(&(here.item, call.span)) {
            return;
        }
        if self.rust && (self.builder(here, call) || self.process_builder(here, call)) {
            return;
        }
        if self.command_class(here, call) {
            return;
        }
        // Rules of Java ask for the method that a reference is handed to.
        if self.handed_over(here, call) && self.facts.language.family != "java" {
            return;
        }
        let given = self.things.given_beforehand(call, here.at());
        self.meant_call(here, given.as_ref().unwrap_or(call));
    }

    /// What a call does, as it is written or as it will be made.
    pub(super) fn meant_call(&mut self, here: Here<'f>, call: &Call) {
        let (callee, there) = self.things.names.meant(&call.callee, here.at());
        let named_at_run_time = self.computed_method(callee, there);
        let Some((object, method)) = named_at_run_time
            .as_ref()
            .map(|(object, method)| (Some(*object), method.as_str()))
            .or_else(|| called_method(callee))
        else {
            return;
        };
        let thing = match object {
            Some(object) => self.things.ask(object, there),
            None => Thing::Unknown,
        };
        if self.cloud_call(here, call, &thing, object, method) {
            return;
        }
        self.gone_through(here, call, callee, &thing, there);
        if thing == Thing::Own {
            // A method of this text may pass a statement on to a database; nothing else is known of it.
            self.sink(here, call, &format!(".{method}"));
            return;
        }
        let path = match (self.things.ask_callee(call, here.at()), thing, object) {
            (Thing::Path(path), ..) => path,
            (Thing::Made(class), _, None) => class,
            (_, Thing::Made(class), _) => format!("{class}.{method}"),
            (_, Thing::Unknown | Thing::Client { .. }, Some(object)) => self.chain(object, method, there),
            (Thing::Unknown, _, None) if !self.rust => method.to_owned(),
            _ => return,
        };
        // What is handed over may be no text at all: `session.execute(delete(Order))`.
        let before = self.out.len();
        // The end of a chain or a list of its own may say more to a rule than the text that was looked for.
        let spread = call.arguments.iter().any(|argument| argument.name.as_deref() == Some("*"));
        let whole = spread || builders::links(call).len() > 1;
        if self.sink(here, call, &path) && !whole && (self.out.len() > before || !self.is_built(call, here.at())) {
            let library = self.rust && self.out.len() == before && !path.starts_with('.');
            if !library && !self.is_asked_whole(&path) {
                return;
            }
        }
        if words::named_by_rule(last(&path)) || words::named_by_rule(last_two(&path)) {
            let called = self.things.names.start_of(call, here.at());
            if !self.rust && doubles::is_patched(&self.things, &path, here.at(), called) {
                return;
            }
            let certain = !path.starts_with('.');
            let mut arguments = self.things.with_entries(call, here.at());
            arguments.extend(self.things.steps_before(call, here.at()));
            arguments.extend(self.steps_behind(here, call));
            arguments.extend(self.said_before(here, call, object));
            for arguments in Texts::new(&self.things).rounds(&arguments, here.at()) {
                let act = Act::Call { path: path.clone(), arguments, imports: Arc::clone(&self.imports) };
                self.push(here, here.fact.span, act, certain, Vec::new());
            }
        }
    }

    /// The path of a method of something unknown: the steps that lead to it, in Rust behind the function that they begin with:
    /// `diesel::delete(users).execute(c)` is `diesel.delete.execute`.
    fn chain(&self, object: &Value, method: &str, at: At) -> String {
        let steps = format!("{}.{method}", self.things.steps(object, at));
        // What is handed the result of another call may have been narrowed there: `diesel::delete(users.find(1))`.
        let whole = |call: &&Call| self.rust && !matches!(call.positional(0), Some(Value::Call(_)));
        let Some(Thing::Path(path)) = innermost(object).filter(whole).map(|call| self.things.ask_callee(call, at))
        else {
            return steps;
        };
        let first = path.rsplit('.').next().unwrap_or_default();
        let rest =
            steps.strip_prefix('.').and_then(|steps| steps.strip_prefix(first)).filter(|rest| rest.starts_with('.'));
        format!("{path}{}", rest.unwrap_or(&steps))
    }

    /// True for a call that is handed nothing, no text, or what another call made: its steps say what it does.
    fn is_built(&self, call: &Call, at: At) -> bool {
        match call.positional(0) {
            None | Some(Value::Call(_) | Value::Map(_) | Value::Unknown) => true,
            Some(Value::Name(name)) => {
                let site = self.things.names.lookup(name, at);
                site.is_some_and(|site| matches!(site.bound, Bound::Value(Value::Call(_))))
            }
            Some(_) => false,
        }
    }

    /// The object and the method of `client["delete" + name](…)` and `getattr(client, name)(…)`, as far as a text tells
    /// the name; what is unknown of it is `…`.
    fn computed_method<'v>(&self, callee: &'v Value, at: At) -> Option<(&'v Value, String)> {
        let (object, name) = match callee {
            Value::Index(object, name) => (&**object, &**name),
            Value::Call(inner) if inner.callee == Value::Name("getattr".to_owned()) => {
                (inner.positional(0)?, inner.positional(1)?)
            }
            _ => return None,
        };
        let name = Texts::new(&self.things).text(name, at).shown();
        name.starts_with(char::is_alphabetic).then_some((object, name))
    }

    /// The names of the steps behind a call, as one argument: `.where.returning` of `db.delete(users).where(…).returning()`.
    fn steps_behind(&self, here: Here<'f>, call: &Call) -> Option<Argument> {
        let end = self.absolute(here, call.span).end;
        let names = builders::chained(self.things.text.get(end..)?);
        let text = Text::literal(names);
        (!text.pieces.is_empty() && text.known().is_some_and(|names| !names.is_empty())).then(|| Argument {
            name: Some(BEHIND.to_owned()),
            value: Value::Text(text),
            span: call.span,
        })
    }

    /// True when the call is an operation of a cloud, or would be one but is a dry run.
    fn cloud_call(&mut self, here: Here<'f>, call: &Call, thing: &Thing, object: Option<&Value>, method: &str) -> bool {
        match thing {
            Thing::Client { service, selectors } => {
                let Some(id) = aws::id_of(service, method) else { return false };
                let parameters = self.parameters(aws::row(&id), call, here.at());
                self.api(here, here.fact.span, id, parameters, true, selectors.clone());
            }
            Thing::Resource { service, path, target, selectors } => {
                let path = if path.is_empty() { method.to_owned() } else { format!("{path}.{method}") };
                let Some((row, resource)) = aws::by_resource(service, &path) else { return false };
                let mut parameters = keywords(call);
                if let Some(target) = target {
                    parameters.insert(resource.parameter.to_owned(), target.clone());
                }
                self.api(here, here.fact.span, row.id(), parameters, true, selectors.clone());
            }
            Thing::Unknown | Thing::Path(_) | Thing::Made(_) if object.is_some() && !self.rust => {
                let service = self.things.service_of_input(call, here.at());
                let service = service.or_else(|| self.things.service_of_request(call, here.at()));
                let of_input = |row: &ApiRow| service.as_deref() == Some(row.service);
                let given = service.as_ref().and_then(|_| aws::by_method(method).find(of_input));
                let guessed = || self.guessed(call, method, here.at()).filter(|_| !matches!(thing, Thing::Made(_)));
                let Some(row) = given.or_else(guessed) else { return false };
                let parameters = self.parameters(Some(row), call, here.at());
                self.api(here, here.fact.span, row.id(), parameters, given.is_some(), Vec::new());
            }
            _ => return false,
        }
        true
    }

    /// The operation meant by a method of something unknown: its arguments must look like that operation's.
    fn guessed(&self, call: &Call, method: &str, at: At) -> Option<ApiRow> {
        let spread = call.named("**").is_some();
        let keywords = self.facts.language.family == "python";
        if keywords && call.arguments.iter().any(|argument| matches!(argument.name.as_deref(), None | Some("*"))) {
            return None;
        }
        let mut rows = aws::by_method(method).peekable();
        rows.peek()?;
        let given = self.things.by_name(call, at);
        let named = |row: &ApiRow| {
            let own = |name: &str| name.starts_with(char::is_uppercase) && given.contains_key(name);
            let ruby = self.facts.language.family == "ruby";
            row.parameters().any(|name| own(name) || ruby && given.keys().any(|given| aws::same(name, given)))
        };
        let unique = |row: &ApiRow| spread && aws::described(row) && !row.shared && aws::by_method(method).count() == 1;
        rows.find(|row| named(row) || unique(row))
    }

    /// True for the class of a command, which is sent with what it is given: `new DeleteDBInstanceCommand({ … })`.
    fn command_class(&mut self, here: Here<'f>, call: &Call) -> bool {
        let class = |path: &str| last(path).strip_suffix(words::COMMAND_CLASS).map(str::to_owned);
        let (id, certain) = match self.things.ask_callee(call, here.at()) {
            Thing::Path(path) => {
                let Some((service, operation)) = sdk::service(&path).zip(class(&path)) else { return false };
                (aws::id_of(&service, &operation), true)
            }
            Thing::Unknown => {
                let Some(operation) = call.callee.last_name().and_then(class) else { return false };
                (self.guessed(call, &operation, here.at()).map(|row| row.id()), false)
            }
            _ => return false,
        };
        let Some(id) = id else { return false };
        let parameters = self.parameters(aws::row(&id), call, here.at());
        self.api(here, here.fact.span, id, parameters, certain, Vec::new());
        true
    }

    /// The arguments of an operation by their API name.
    fn parameters(&self, row: Option<ApiRow>, call: &Call, at: At) -> BTreeMap<String, Value> {
        let given = self.things.by_name(call, at).into_iter();
        let Some(row) = row else { return given.collect() };
        let spelled = |name: String| if name.contains('_') { row.parameter(&name) } else { row.spelled(&name) };
        let named = given.map(|(name, value)| (spelled(name), value));
        named.chain(self.things.requested(&row, call, at)).collect()
    }

    /// Pushes an operation of a cloud unless it is a dry run.
    pub(super) fn api(
        &mut self,
        here: Here<'f>,
        span: Span,
        id: String,
        parameters: BTreeMap<String, Value>,
        certain: bool,
        selectors: Selectors,
    ) {
        let texts = Texts::new(&self.things);
        let parameters: BTreeMap<String, Value> =
            parameters.into_iter().map(|(name, value)| (name, texts.simplified(value, here.at()))).collect();
        if parameters.get("DryRun") == Some(&Value::Bool(true)) {
            return;
        }
        self.push(here, span, Act::Api { id, parameters }, certain, selectors);
    }

    /// Pushes an operation; `span` counts from the start of the item.
    pub(super) fn push(&mut self, here: Here<'f>, span: Span, act: Act, certain: bool, selectors: Selectors) {
        let handed = match &act {
            Act::Statement(_) => true,
            Act::Call { path, .. } => is_request(path),
            _ => false,
        };
        let texts_only = self.stands.is_some() && !handed;
        let (here, span) = self.stands.map_or((here, span), |call| (call, call.fact.span));
        let Some(placed) = self.facts.items.get(here.item).filter(|_| !texts_only) else { return };
        if self.goes_back(here) {
            return;
        }
        let own = selectors.into_iter().map(|(name, value)| (name.to_owned(), value));
        let selectors = self.start.place.selectors.clone().into_iter().chain(own).collect();
        self.out.push(Operation {
            act,
            span: span.shift(placed.span.start),
            symbol: placed.item.symbol(here.fact.scope),
            language: self.facts.language.id,
            certain,
            repeated: self.again || repeated(&placed.item, here.fact.scope),
            tested: self.tested(here),
            place: Place { folder: None, selectors, built: self.start.place.built },
        });
    }
}

/// The last two names of a path.
fn last_two(path: &str) -> &str {
    path.rmatch_indices('.').nth(1).map_or(path, |(at, _)| &path[at + 1..]).trim_start_matches('.')
}

/// The object and the name of a called method, `getattr(client, "delete_table")` included.
fn called_method(callee: &Value) -> Option<(Option<&Value>, &str)> {
    match callee {
        // `client["deleteTable"]`
        Value::Index(object, name) => match &**name {
            Value::Text(name) => match name.pieces.as_slice() {
                [crate::facts::Piece::Literal(name)] => Some((Some(object), name)),
                _ => None,
            },
            _ => None,
        },
        Value::Member(object, method) => Some((Some(object), method)),
        Value::Name(name) => Some((None, name)),
        Value::Call(inner) if inner.callee == Value::Name("getattr".to_owned()) => {
            let Some(Value::Text(name)) = inner.positional(1) else { return None };
            match name.pieces.as_slice() {
                [crate::facts::Piece::Literal(name)] => Some((inner.positional(0), name)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The call that a chain begins with.
fn innermost(object: &Value) -> Option<&Call> {
    let mut value = object;
    let mut found = None;
    loop {
        value = match value {
            Value::Call(call) => {
                found = Some(&**call);
                match &call.callee {
                    Value::Member(object, _) => object,
                    _ => return found,
                }
            }
            Value::Member(object, _) => object,
            _ => return found,
        };
    }
}

fn keywords(call: &Call) -> BTreeMap<String, Value> {
    let named = call.arguments.iter().filter_map(|argument| Some((argument.name.as_ref()?, &argument.value)));
    named.filter(|(name, _)| !name.starts_with('*')).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// True in a loop, except one over a list that is written out.
pub(super) fn repeated(item: &Item, scope: usize) -> bool {
    item.enclosing(scope).filter(|(_, scope)| scope.kind == ScopeKind::Loop).any(|(_, scope)| {
        let over = item.facts.iter().find_map(|fact| match &fact.kind {
            FactKind::Loop { values, .. } if fact.span == scope.span => Some(values),
            _ => None,
        });
        !over.is_some_and(|values| !values.is_empty() && values.iter().all(written_out))
    })
}

fn written_out(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.known().is_some(),
        Value::Number(_) | Value::Bool(_) | Value::Null => true,
        Value::List(values) => values.iter().all(written_out),
        _ => false,
    }
}
