//! What a value is: a path of a library, a cloud client, an object of this file, or nothing known.

use super::aws;
use super::doubles;
use super::names::{At, Bound, Names, Site, is_self, library};
use super::sdk;
use super::wrappers::Frame;
use crate::facts::{Call, Value, module};
use crate::language::Language;
use std::cell::{Cell, OnceCell, RefCell};

/// What a value is, as far as the text tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Thing {
    /// Something of a library or of another file by its path: `shutil.rmtree`, `std.fs.remove_dir_all`.
    Path(String),
    /// An object that a class or function of a library made: `redis.Redis`.
    Made(String),
    /// A client of an AWS service.
    Client {
        service: String,
        selectors: Selectors,
    },
    /// Makes clients.
    Session {
        selectors: Selectors,
    },
    /// A boto3 resource or what hangs below it: `Bucket`, `Bucket.objects`.
    Resource {
        service: String,
        path: String,
        target: Option<Value>,
        selectors: Selectors,
    },
    /// Something defined in this text.
    Own,
    /// Stands in for the real thing in a test.
    Mock,
    Unknown,
}

/// What selects an account or a region, as in [`super::Place`].
pub(super) type Selectors = Vec<(&'static str, String)>;

/// Rules for one text: its names and whether `a::b` is how paths are written.
pub(super) struct Things<'f> {
    pub(super) names: &'f Names<'f>,
    pub(super) text: &'f str,
    pub(super) rust: bool,
    /// Names that are known without an import.
    globals: &'static [&'static str],
    pub(super) family: &'static str,
    /// Names with a capital stand for themselves.
    capitals: bool,
    /// Steps left for the question at hand; see [`Things::ask`].
    steps: Cell<usize>,
    /// Whether something in the text stands in for something else, once somebody asked.
    doubles: OnceCell<bool>,
    /// Modules that a test puts something else behind.
    replaced: Vec<String>,
    /// The calls of functions of this text that are gone through, outermost first.
    pub(super) frames: RefCell<Vec<Frame>>,
    /// Whether what such a call gives was asked for.
    pub(super) asked_frame: Cell<bool>,
}

/// Methods that call the method they are given the name of.
const SENDERS: &[&str] = &["send", "public_send", "__send__"];

/// Steps one question may take: names that lead to each other in many ways end here.
const MAX_STEPS: usize = 400;

/// Steps between a boto3 resource and its method that change nothing.
const PASSING: &[&str] = &["all", "filter", "limit", "pages", "page_size"];
/// Wrappers of a type that do not change what can be called on it.
const WRAPPERS: &[&str] =
    &["Optional", "Annotated", "Arc", "Rc", "Box", "Final", "Promise", "Awaited", "Readonly", "NonNullable", "Partial"];
/// Make a function of a function and its first arguments.
const PARTIALS: &[&str] = &["functools.partial", "util.promisify"];
const SESSIONS: &[&str] =
    &["boto3.Session", "boto3.session.Session", "aioboto3.Session", "aiobotocore.session.get_session"];

impl<'f> Things<'f> {
    pub(super) fn new(names: &'f Names<'f>, text: &'f str, language: &'static Language) -> Things<'f> {
        Things {
            names,
            text,
            rust: language.id == "rust",
            globals: language.globals,
            family: language.family,
            capitals: language.capitals,
            steps: Cell::new(0),
            doubles: OnceCell::new(),
            replaced: if language.family == "javascript" { doubles::replaced_modules(text) } else { Vec::new() },
            frames: RefCell::default(),
            asked_frame: Cell::new(false),
        }
    }

    /// What `value` is at a place.
    pub(super) fn ask(&self, value: &Value, at: At) -> Thing {
        self.steps.set(MAX_STEPS);
        self.of(value, at)
    }

    /// What the callee of a call is.
    pub(super) fn ask_callee(&self, call: &Call, at: At) -> Thing {
        self.steps.set(MAX_STEPS);
        self.callee(call, at)
    }

    /// A call by a name for a function with some of its arguments given beforehand, as a call with all of them.
    pub(super) fn given_beforehand(&self, call: &Call, at: At) -> Option<Call> {
        let Value::Name(name) = &call.callee else { return self.sent(call) };
        let site = self.names.lookup(name, at)?;
        let Bound::Value(Value::Call(made)) = site.bound else { return None };
        match self.ask_callee(made, site.at(at.fuel)) {
            Thing::Path(path) if PARTIALS.contains(&path.as_str()) => {}
            _ => return None,
        }
        let (function, given) = made.arguments.split_first()?;
        let arguments = given.iter().chain(&call.arguments).cloned().collect();
        Some(Call { callee: function.value.clone(), arguments, span: call.span })
    }

    /// `object.send(:name, …)` of Ruby as the call that it makes.
    fn sent(&self, call: &Call) -> Option<Call> {
        let Value::Member(object, method) = &call.callee else { return None };
        if self.family != "ruby" || !SENDERS.contains(&method.as_str()) {
            return None;
        }
        let (name, arguments) = call.arguments.split_first()?;
        let callee = Value::Member(object.clone(), name.value.as_text()?);
        Some(Call { callee, arguments: arguments.to_vec(), span: call.span })
    }

    /// False where nothing in the text stands in for anything.
    pub(super) fn has_doubles(&self) -> bool {
        *self.doubles.get_or_init(|| doubles::are_made(self.names, self.text))
    }

    fn of(&self, value: &Value, at: At) -> Thing {
        let Some(left) = self.steps.get().checked_sub(1) else { return Thing::Unknown };
        self.steps.set(left);
        match value {
            Value::Name(_) if is_self(value) => Thing::Own,
            Value::Name(name) => match self.names.lookup(name, at) {
                Some(site) if !self.rust && doubles::is_handed_over(self, name, &site) => Thing::Mock,
                Some(site) => self.bound(&site, at.fuel),
                None if self.globals.contains(&name.as_str()) => Thing::Path(name.clone()),
                None if name.ends_with('!') => self.imported_macro(name.trim_end_matches('!'), at),
                None => match self.names.imported_with_everything(name) {
                    Some(path) if !self.capitals || sdk::service(&path).is_some() => Thing::Path(path),
                    _ if self.capitals && name.starts_with(char::is_uppercase) => Thing::Path(name.clone()),
                    _ => Thing::Unknown,
                },
            },
            Value::Member(object, member) => self.member(object, member, at),
            Value::Call(call) => self.called(call, at),
            Value::Text(_) | Value::Number(_) | Value::Bool(_) | Value::List(_) | Value::Map(_) => Thing::Own,
            Value::Index(..) | Value::Null | Value::Unknown => Thing::Unknown,
        }
    }

    /// Only an import makes a macro of a library known; what else has its name is no macro.
    fn imported_macro(&self, name: &str, at: At) -> Thing {
        match self.names.lookup(name, at).map(|site| site.bound) {
            Some(Bound::Import(path)) => Thing::Path(format!("{path}!")),
            _ => Thing::Unknown,
        }
    }

    /// A path that starts with an unbound name counts as a path of a library where the language writes it apart from
    /// members.
    fn callee(&self, call: &Call, at: At) -> Thing {
        if self.rust
            && let Some(path) = self.written_path(call, at)
        {
            return path;
        }
        self.of(&call.callee, at)
    }

    fn written_path(&self, call: &Call, at: At) -> Option<Thing> {
        let path = call.callee.path()?;
        let root = path.split('.').next()?;
        let written = self.text.get(self.names.start_of(call, at)..)?;
        let called = written.trim_start_matches(':').strip_prefix(root).is_some_and(|rest| rest.starts_with("::"));
        // One that is handed over stands somewhere in the call.
        let handed = || {
            let within = written.get(..call.span.len()).unwrap_or_default();
            let whole = path.replace('.', "::");
            path.contains('.') && within.match_indices(&whole).any(|(at, _)| within[..at].ends_with(['(', ' ']))
        };
        if called || handed() { self.rooted(&path, at) } else { None }
    }

    /// The same for a path that a name was bound to.
    fn bound_path(&self, site: &Site<'_>, value: &Value, at: At) -> Option<Thing> {
        let path = value.path().filter(|path| self.rust && path.contains('.'))?;
        let binding = self.names.span(site).of(self.text);
        if binding.contains(&path.replace('.', "::")) { self.rooted(&path, at) } else { None }
    }

    /// What a path written with `::` leads to.
    fn rooted(&self, path: &str, at: At) -> Option<Thing> {
        let root = path.split('.').next()?;
        if matches!(root, "self" | "Self" | "super" | "crate") {
            return None;
        }
        Some(match self.names.lookup(root, at).map(|site| site.bound) {
            Some(Bound::Import(import)) => Thing::Path(format!("{import}{}", &path[root.len()..])),
            Some(_) => Thing::Own,
            None => Thing::Path(path.to_owned()),
        })
    }

    fn bound(&self, site: &Site<'_>, fuel: usize) -> Thing {
        let Some(fuel) = fuel.checked_sub(1) else { return Thing::Unknown };
        let at = site.at(fuel);
        match site.bound {
            Bound::Value(value) => {
                match (self.bound_path(site, value, at).unwrap_or_else(|| self.of(value, at)), site.of_type) {
                    (Thing::Unknown, Some(of_type)) if self.family == "java" && !is_inferred(of_type) => {
                        self.typed(of_type, at)
                    }
                    (thing, _) => thing,
                }
            }
            Bound::Type(_) if doubles::is_marked(self, site) => Thing::Mock,
            Bound::Type(of_type) => self.typed(of_type, at),
            Bound::Part(value, part) => self.member(value, part, at),
            Bound::Element(values) => match self.of(values, at) {
                element @ (Thing::Resource { .. } | Thing::Mock) => element,
                _ => Thing::Unknown,
            },
            Bound::Import(path) if self.replaced.iter().any(|module| module == library(path)) => Thing::Mock,
            Bound::Import(path) => Thing::Path(path.to_owned()),
            // A name of Ruby that is a method is a call of it.
            Bound::Symbol(symbol) if self.family == "ruby" => self.returned(site, symbol, fuel),
            Bound::Symbol(_) => Thing::Own,
            Bound::Nothing => Thing::Unknown,
        }
    }

    fn member(&self, object: &Value, member: &str, at: At) -> Thing {
        let assigned = self.names.attribute(object, member, at);
        let known = assigned.iter().map(|site| self.bound(site, at.fuel)).find(|thing| *thing != Thing::Unknown);
        if let Some(thing) = known {
            return thing;
        }
        if !assigned.is_empty() {
            return Thing::Unknown;
        }
        match self.of(object, at) {
            Thing::Path(path) => Thing::Path(format!("{path}.{member}")),
            Thing::Resource { service, path, target, selectors } => {
                Thing::Resource { service, path: below(&path, member), target, selectors }
            }
            Thing::Mock => Thing::Mock,
            _ => Thing::Unknown,
        }
    }

    fn called(&self, call: &Call, at: At) -> Thing {
        if let Value::Name(name) = &call.callee
            && let Some(site) = self.names.lookup(name, at)
            && let Bound::Symbol(symbol) = site.bound
        {
            return self.returned(&site, symbol, at.fuel);
        }
        if let Value::Member(object, method) = &call.callee {
            match self.of(object, at) {
                Thing::Session { selectors } => return made_by(method, call, selectors),
                Thing::Resource { service, path, target, selectors } => {
                    let named = call.positional(0).filter(|_| !is_passing(method)).cloned();
                    let target = named.or(target);
                    return Thing::Resource { service, path: below(&path, method), target, selectors };
                }
                Thing::Own => return Thing::Unknown,
                Thing::Mock => return Thing::Mock,
                // The steps of a builder lead to the same client.
                client @ Thing::Client { .. } if self.family == "java" && aws::by_method(method).next().is_none() => {
                    return client;
                }
                Thing::Unknown if makes_known_service(method, call) => return made_by(method, call, Vec::new()),
                _ => {}
            }
        }
        if self.family == "ruby"
            && matches!(&call.callee, Value::Name(name) if doubles::MAKERS_OF_RUBY.contains(&name.as_str()))
        {
            return Thing::Mock;
        }
        match self.callee(call, at) {
            Thing::Path(path) if PARTIALS.contains(&path.as_str()) => {
                call.positional(0).map_or(Thing::Unknown, |first| self.of(first, at))
            }
            Thing::Path(path) if path == "require" || path == "import" => {
                let written = call.positional(0).and_then(Value::as_text);
                written.map_or(Thing::Unknown, |written| Thing::Path(module(&written).to_owned()))
            }
            // What is called is the module itself.
            Thing::Path(path) if doubles::LIBRARIES.iter().any(|library| path.starts_with(library)) => Thing::Mock,
            Thing::Path(path) if library(&path) == path && self.names.imports(&path) => {
                if sdk::service(&path).is_some() { library_call(&path, call) } else { Thing::Made(path) }
            }
            Thing::Path(path) => library_call(&path, call),
            Thing::Own => Thing::Own,
            Thing::Mock => Thing::Mock,
            _ => Thing::Unknown,
        }
    }

    fn returned(&self, site: &Site<'_>, symbol: usize, fuel: usize) -> Thing {
        let Some(fuel) = fuel.checked_sub(1) else { return Thing::Unknown };
        let returns = self.names.returns(site.at(fuel).item, symbol, fuel);
        if returns.is_empty() {
            return Thing::Own;
        }
        let things = returns.into_iter().map(|(value, at)| self.of(value, at));
        things.into_iter().find(|thing| !matches!(thing, Thing::Unknown | Thing::Own)).unwrap_or(Thing::Unknown)
    }

    /// What an object declared with this type is.
    fn typed(&self, of_type: &Value, at: At) -> Thing {
        match of_type {
            Value::Index(outer, inner) if outer.last_name().is_some_and(|name| WRAPPERS.contains(&name)) => {
                self.typed(inner, at)
            }
            Value::Index(outer, _) => self.typed(outer, at),
            Value::Text(text) => match text.known() {
                Some(name) => self.typed(&Value::Name(name), at),
                None => Thing::Unknown,
            },
            _ => {
                let Some(path) = of_type.path() else { return Thing::Unknown };
                let root = path.split('.').next().unwrap_or_default();
                match self.names.lookup(root, at).map(|site| site.bound) {
                    Some(Bound::Import(import)) => library_type(&format!("{import}{}", &path[root.len()..])),
                    Some(Bound::Symbol(_)) => Thing::Own,
                    Some(_) => Thing::Unknown,
                    None => library_type(&path),
                }
            }
        }
    }
}

/// `var` says nothing about what it holds.
fn is_inferred(of_type: &Value) -> bool {
    matches!(of_type, Value::Name(name) if name == "var" || name == "val")
}

fn below(path: &str, member: &str) -> String {
    match (path.is_empty(), is_passing(member)) {
        (_, true) => path.to_owned(),
        (true, false) => member.to_owned(),
        (false, false) => format!("{path}.{member}"),
    }
}

fn is_passing(member: &str) -> bool {
    PASSING.contains(&member)
}

/// What a call of a library's path makes.
fn library_call(path: &str, call: &Call) -> Thing {
    if SESSIONS.contains(&path) {
        return Thing::Session { selectors: selectors(call) };
    }
    match path {
        "boto3.client" | "boto3.resource" => made_by(path.trim_start_matches("boto3."), call, Vec::new()),
        "boto3.DEFAULT_SESSION" => Thing::Session { selectors: Vec::new() },
        _ if (sdk::is_local(call) || sdk::is_stubbed(call)) && sdk::client(path).is_some() => Thing::Mock,
        _ if sdk::service(path).is_some() => match library_type(path) {
            Thing::Client { service, .. } => Thing::Client { service, selectors: sdk::selectors(call) },
            other => other,
        },
        // A class makes objects of its own kind, mostly; a function of another file may return anything.
        _ if last(path).starts_with(char::is_uppercase) => library_type(path),
        _ => match path.rsplit_once('.') {
            Some((class, _)) if last(class).starts_with(char::is_uppercase) => library_type(class),
            _ => Thing::Unknown,
        },
    }
}

fn library_type(path: &str) -> Thing {
    if sdk::service(path).is_some() {
        return match sdk::client(path) {
            Some(service) => Thing::Client { service, selectors: Vec::new() },
            None => Thing::Made(path.to_owned()),
        };
    }
    for stubs in ["mypy_boto3_", "types_boto3_", "types_aiobotocore_"] {
        if let Some(rest) = path.strip_prefix(stubs) {
            let name = rest.split('.').next().unwrap_or_default().replace('_', "-");
            let service = aws::boto3_service(&name);
            return match last(path) {
                name if name.ends_with("Client") => Thing::Client { service, selectors: Vec::new() },
                name if name.ends_with("ServiceResource") => {
                    Thing::Resource { service, path: String::new(), target: None, selectors: Vec::new() }
                }
                _ => Thing::Unknown,
            };
        }
    }
    if SESSIONS.contains(&path) {
        return Thing::Session { selectors: Vec::new() };
    }
    if path.starts_with("boto3.") || path.starts_with("botocore.") {
        return Thing::Unknown;
    }
    match last(path) {
        "Any" | "object" | "Client" => Thing::Unknown,
        "Mock" | "MagicMock" | "AsyncMock" => Thing::Mock,
        _ => Thing::Made(path.to_owned()),
    }
}

/// True for `session.client("rds")` of a session that came from elsewhere.
fn makes_known_service(method: &str, call: &Call) -> bool {
    let service = call.positional(0).and_then(Value::as_text);
    matches!(method, "client" | "create_client" | "resource") && service.is_some_and(|name| aws::is_service(&name))
}

/// What `client("rds")` or `resource("s3")` makes.
fn made_by(method: &str, call: &Call, mut selectors: Selectors) -> Thing {
    let service = call.positional(0).or_else(|| call.named("service_name")).and_then(Value::as_text);
    let Some(service) = service.map(|name| aws::boto3_service(&name)) else { return Thing::Unknown };
    let endpoint = call.named("endpoint_url").and_then(Value::as_text).unwrap_or_default();
    if sdk::LOCAL.iter().any(|local| endpoint.contains(local)) {
        return Thing::Mock;
    }
    selectors.extend(self::selectors(call));
    match method {
        "client" | "create_client" => Thing::Client { service, selectors },
        "resource" => Thing::Resource { service, path: String::new(), target: None, selectors },
        _ => Thing::Unknown,
    }
}

fn selectors(call: &Call) -> Selectors {
    [("region_name", "region"), ("profile_name", "aws_profile")]
        .into_iter()
        .filter_map(|(argument, selector)| Some((selector, call.named(argument)?.as_text()?)))
        .collect()
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
