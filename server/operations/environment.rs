//! Variables of the environment that stand for a folder which is there for a while only.

use crate::facts::{Text, Value};

/// What build tools and machines of pipelines call such folders, and a path that stands for each.
const FOLDERS: &[(&str, &str)] = &[
    ("OUT_DIR", "target/out"),
    ("CARGO_TARGET_DIR", "target"),
    ("RUNNER_TEMP", "/tmp"),
    ("TMPDIR", "/tmp"),
    ("TEMP", "/tmp"),
    ("TMP", "/tmp"),
];
/// Functions that read a variable.
const READERS: &[&str] = &["getenv", "Getenv", "var", "var_os", "get", "fetch", "LookupEnv"];
/// What variables are read from.
const STORES: &[&str] = &["environ", "ENV", "env"];

/// The folder that a variable stands for: `os.environ["TMPDIR"]`, `process.env.TMPDIR`, `env::var("OUT_DIR")`.
pub(super) fn variable(value: &Value) -> Option<Text> {
    let name = match value {
        Value::Call(call) => {
            let reads = call.callee.last_name().is_some_and(|name| READERS.contains(&name));
            call.positional(0).filter(|_| reads)?.as_text()?
        }
        Value::Index(store, name) if is_store(store) => name.as_text()?,
        Value::Member(store, name) if is_store(store) => name.clone(),
        _ => return None,
    };
    FOLDERS.iter().find(|(variable, _)| *variable == name).map(|(_, folder)| Text::literal(*folder))
}

fn is_store(store: &Value) -> bool {
    store.last_name().is_some_and(|name| STORES.contains(&name))
}
