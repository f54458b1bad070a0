//! Which call made what is handed over: `tempfile.mkdtemp()` for a folder that a name was given to.

use super::calls::Program;
use super::names::At;
use super::texts::Texts;
use super::things::Thing;
use crate::facts::{Call, Value};

/// Steps from a value to the call that made it.
const MAX_STEPS: usize = 16;
/// Methods whose result stands for what they were called on, or lies in it.
const HAND_ON: &[&str] = &[
    "path",
    "as_path",
    "into_path",
    "to_path_buf",
    "keep",
    "join",
    "joinpath",
    "unwrap",
    "expect",
    "clone",
    "as_ref",
    "to_owned",
    "prefix",
    "suffix",
    "tempdir",
];
/// Functions that do the same with their first argument.
const FUNCTIONS: &[&str] = &["os.path.join", "Path", "pathlib.Path", "Path.new"];

impl Program<'_, '_> {
    /// The call that made a value, with its resolved path. Nothing for a name that was bound more than once: it may
    /// stand for something else by then.
    pub(super) fn maker(&self, value: &Value, at: At) -> Option<Value> {
        let texts = Texts::new(&self.things);
        let (mut value, mut at) = (value, at);
        for _ in 0..MAX_STEPS {
            if let Some((bound, there)) = texts.origin(value, at) {
                (value, at) = (bound, there);
                continue;
            }
            let Value::Call(call) = value else { return None };
            match handed_on(call) {
                // A name that nothing is bound to is a library, and this one of its functions: `tempfile.tempdir`.
                Some(inner) if matches!(inner, Value::Call(_)) || texts.origin(inner, at).is_some() => value = inner,
                _ => return Some(self.resolved(call, at)),
            }
        }
        None
    }

    fn resolved(&self, made: &Call, at: At) -> Value {
        let callee = match self.things.ask_callee(made, at) {
            Thing::Path(path) => Value::Name(path),
            _ => made.callee.clone(),
        };
        Value::Call(Box::new(Call { callee, ..made.clone() }))
    }
}

fn handed_on(call: &Call) -> Option<&Value> {
    if call.callee.path().is_some_and(|path| FUNCTIONS.contains(&path.as_str())) {
        return call.positional(0);
    }
    match &call.callee {
        Value::Member(object, method) if HAND_ON.contains(&method.as_str()) => Some(object),
        _ => None,
    }
}
