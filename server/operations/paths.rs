//! Where paths that a program puts together lead: joined parts, and folders that are there for a while only.
//!
//! A temporary folder is written as a shell's `mktemp` makes it, so that one condition knows both.

use super::names::{At, Bound, Site};
use super::texts::Texts;
use super::things::Thing;
use crate::facts::{Call, Piece, Text, Value};

/// Parts that are joined, and pieces they may have.
const MAX_PARTS: usize = 16;
/// Places that are looked at for what one name or function may stand for.
const MAX_PLACES: usize = 4;
/// What a fresh temporary folder is called, up to what is unknown of it.
const FRESH: &str = "/tmp/tmp.";
/// Where such folders are made.
const TEMPORARY: &str = "/tmp";

/// Functions that give the folder they are given, spelled in another way.
const SAME_FOLDER: &[&str] = &["EvalSymlinks", "Clean", "Abs", "ToSlash", "realpath", "abspath", "normpath"];
/// Functions that give the folder for temporary files, which is everybody's.
const SHARED: &[&str] =
    &["tempfile.gettempdir", "std.env.temp_dir", "tempfile.env.temp_dir", "os.tmpdir", "os.TempDir"];
/// Libraries whose other functions make a fresh one.
const LIBRARIES: &[&str] = &["tempfile.", "tempdir.", "assert_fs.", "tmp.", "tmp-promise.", "tempy.", "temp."];
/// Ends of the names of other functions that do.
const MAKERS: &[&str] = &[
    "mkdtemp",
    "mkdtempSync",
    "makeTempDir",
    "makeTempDirSync",
    "MkdirTemp",
    "CreateTemp",
    "TempFile",
    "TempDir",
    "mktmpdir",
    "createTempDirectory",
    "createTempFile",
    "createTempDir",
];
/// Fixtures of pytest that are one.
const FIXTURES: &[&str] = &["tmp_path", "tmpdir"];
/// Fixtures of pytest that make one.
const FACTORIES: &[&str] = &["tmp_path_factory.mktemp", "tmpdir_factory.mktemp"];

/// Functions that join their arguments to a path.
const JOINS: &[&str] = &[
    "os.path.join",
    "posixpath.join",
    "pathlib.Path",
    "pathlib.PurePath",
    "pathlib.PosixPath",
    "std.path.Path.new",
    "std.path.PathBuf.from",
    "path.join",
    "path.resolve",
    "path.posix.join",
    "path.Join",
    "path/filepath.Join",
    "java.io.File",
    "java.nio.file.Path.of",
    "java.nio.file.Paths.get",
    "File",
    "Path.of",
    "Paths.get",
    "File.join",
    "Pathname.new",
    "Pathname",
];
/// The same where nothing was imported under the name.
const UNBOUND_JOINS: &[&str] = &["Path.new", "PathBuf.from"];
/// Methods that join their arguments to what they are called on.
const METHODS: &[&str] = &["joinpath", "join", "resolve"];

impl<'f> Texts<'_, 'f> {
    /// The path that a call makes, where it is a call that makes one.
    pub(super) fn path(&self, call: &Call, at: At) -> Option<Text> {
        let written = call.callee.path();
        if written.as_deref().is_some_and(|path| FACTORIES.contains(&path)) {
            return Some(fresh());
        }
        if let Thing::Path(path) = self.things.ask_callee(call, at) {
            if SHARED.contains(&path.as_str()) {
                return Some(Text::literal(TEMPORARY));
            }
            if LIBRARIES.iter().any(|library| path.starts_with(library)) {
                return Some(fresh());
            }
            if JOINS.contains(&path.as_str()) || UNBOUND_JOINS.contains(&path.as_str()) {
                return Some(self.joined(Text::default(), call, at));
            }
        }
        if call.callee.last_name().is_some_and(|name| MAKERS.contains(&name)) {
            return Some(fresh());
        }
        let joined = match &call.callee {
            Value::Member(object, method)
                if METHODS.contains(&method.as_str()) && !matches!(**object, Value::Text(_)) =>
            {
                let first = call.positional(0).filter(|first| !matches!(first, Value::List(_)))?;
                // `separator.join(words)` is one as well where nothing tells what either is.
                let text = self.text(first, at);
                let known =
                    method == "joinpath" || text.pieces.iter().any(|piece| !matches!(piece, Piece::Hole { .. }));
                known.then(|| self.joined(self.text(object, at), call, at))
            }
            _ => None,
        };
        joined.or_else(|| self.handed_out(call, at))
    }

    /// The fresh folder that a name stands for which is bound more than once: declared or emptied, and made.
    pub(super) fn temporary(&self, name: &str, at: At) -> Option<Text> {
        let fuel = at.fuel.checked_sub(1)?;
        let site = self.things.names.lookup(name, at)?;
        let names = self.things.names;
        let made = self.made(names.together(name, &site).filter(|site| !spells_anew(name, site)), fuel);
        // A test makes it in one function and takes it away in another.
        let elsewhere = || {
            let declared = names.outermost_site(name, &site);
            self.made(names.below(name, &declared), fuel).filter(|_| self.is_vacant(&declared))
        };
        made.or_else(elsewhere)
    }

    /// The fresh folder that all of these bindings make which bind anything.
    fn made<'s>(&self, sites: impl Iterator<Item = &'s Site<'f>>, fuel: usize) -> Option<Text>
    where
        'f: 's,
    {
        let texts = sites.filter(|site| !self.is_vacant(site)).map(|site| match site.bound {
            Bound::Value(value) => self.text(value, site.at(fuel)),
            _ => Text::default(),
        });
        all_fresh(texts)
    }

    /// The fresh folder that a function of this text makes for whoever calls it, on every way out.
    fn handed_out(&self, call: &Call, at: At) -> Option<Text> {
        let fuel = at.fuel.checked_sub(1)?;
        let names = self.things.names;
        let site = match &call.callee {
            Value::Name(name) => names.lookup(name, at)?,
            Value::Member(object, member) => match names.attribute(object, member, at).as_slice() {
                [site] => *site,
                _ => return None,
            },
            _ => return None,
        };
        let Bound::Symbol(symbol) = site.bound else { return None };
        let returned = names.returns(site.at(fuel).item, symbol, fuel);
        all_fresh(returned.into_iter().map(|(value, at)| self.text(value, at)))
    }

    /// True for a name that is only declared, or holds nothing yet.
    fn is_vacant(&self, site: &Site<'_>) -> bool {
        let names = self.things.names;
        match site.bound {
            _ if names.is_parameter(site) && !self.is_result(site) => false,
            Bound::Value(Value::Null) => true,
            Bound::Value(Value::Text(text)) => text.known().is_some_and(|known| known.is_empty()),
            Bound::Nothing | Bound::Type(_) => {
                let words = names.span(site).of(self.things.text);
                !words.contains(['=', '(', '{']) && words.split_whitespace().count() <= 3 && !words.contains(" as ")
            }
            _ => false,
        }
    }

    /// True for a named result of a function of Go, which stands behind what the function is given.
    fn is_result(&self, site: &Site<'_>) -> bool {
        let Some(scope) = self.things.names.item(site.item).and_then(|item| item.scopes.get(site.owner)) else {
            return false;
        };
        let start = self.things.names.span(site).start;
        let item = self.things.names.items.get(site.item).map_or(0, |placed| placed.span.start);
        let head = self.things.text.get(item + scope.span.start..start).unwrap_or_default();
        let (mut depth, mut closed) = (0usize, 0);
        for c in head.chars() {
            depth += usize::from(c == '(');
            closed += usize::from(c == ')' && depth == 1);
            depth -= usize::from(c == ')').min(depth);
        }
        self.things.family == "go" && closed > usize::from(head.starts_with("func ("))
    }

    /// The folder that an attribute stands for: `self.folder`, `temporary.name`.
    pub(super) fn attribute(&self, object: &Value, member: &str, at: At) -> Option<Text> {
        let fuel = at.fuel.checked_sub(1)?;
        let sites = self.things.names.attribute(object, member, at);
        if let [site] = sites.as_slice() {
            return match site.bound {
                Bound::Value(value) => Some(self.text(value, site.at(fuel))),
                _ => None,
            };
        }
        if let Some(made) = self.made(sites.iter(), fuel) {
            return Some(made);
        }
        let whole = self.text(object, At { fuel, ..at });
        (member == "name" && is_fresh(&whole)).then_some(whole)
    }

    /// The folder that a parameter stands for in a test.
    pub(super) fn fixture(&self, name: &str, site: &Site<'_>) -> Option<Text> {
        let names = self.things.names;
        if names.span(site).of(self.things.text).starts_with("@TempDir") {
            return Some(fresh());
        }
        let function = names.parameter_of(site).filter(|_| FIXTURES.contains(&name))?;
        (function.starts_with("test") || names.imports("pytest")).then(fresh)
    }

    fn joined(&self, mut path: Text, call: &Call, at: At) -> Text {
        for argument in call.arguments.iter().filter(|argument| argument.name.is_none()).take(MAX_PARTS) {
            if path.pieces.len() > MAX_PARTS {
                break;
            }
            let part = self.text(&argument.value, at);
            let shown = part.shown();
            if shown.starts_with('/') || path.pieces.is_empty() {
                path = part;
            } else if !shown.is_empty() {
                let ends = path.shown().ends_with('/');
                path.push_literal(if ends { "" } else { "/" });
                path.join(part);
            }
        }
        path
    }
}

fn fresh() -> Text {
    let unknown = Piece::Hole { value: Value::Unknown, quoted: true };
    Text { pieces: vec![Piece::Literal(FRESH.to_owned()), unknown] }
}

/// True for `dir = filepath.Clean(dir)`: the name goes on standing for the same folder.
fn spells_anew(name: &str, site: &Site<'_>) -> bool {
    let Bound::Value(Value::Call(call)) = site.bound else { return false };
    let (Value::Member(_, function) | Value::Name(function)) = &call.callee else { return false };
    let itself = call.positional(0).is_some_and(|first| *first == Value::Name(name.to_owned()));
    itself && SAME_FOLDER.contains(&function.as_str())
}

/// The fresh folder that all of some texts are, as far as is looked; not one below it, which may lead out again.
fn all_fresh(texts: impl Iterator<Item = Text>) -> Option<Text> {
    let texts: Vec<Text> = texts.take(MAX_PLACES + 1).collect();
    let whole = fresh().shown();
    let all = !texts.is_empty() && texts.len() <= MAX_PLACES && texts.iter().all(|text| text.shown() == whole);
    all.then(fresh)
}

pub(super) fn is_fresh(text: &Text) -> bool {
    matches!(text.pieces.first(), Some(Piece::Literal(first)) if first.starts_with(FRESH))
}
