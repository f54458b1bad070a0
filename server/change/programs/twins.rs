//! Constructs and resources of programs whose properties are those of a type that the tables know.

use super::construct::{Tool, camel};
use crate::change::tables::{self, Effect};

/// What changing the property `name` of a kind does, and the row that says so; nothing where no table knows.
pub(super) fn effect(tool: Tool, kind: &str, name: &str) -> Option<(Effect, String)> {
    match tool {
        Tool::Cdk => {
            let twin = tables::twin("cdk", kind)?;
            let name = camel(name);
            let path = twin.other_name(&name).map_or_else(|| capital(&name), str::to_owned);
            let of = twin.of;
            Some((tables::property_changed(of, &path).0, format!("replace-cloudformation.tsv: {of} {path}")))
        }
        Tool::Pulumi => {
            let of = tables::twin("pulumi", kind)?.of;
            let path = snake(name);
            Some((tables::value_changed(of, &path), format!("{}: {of} {path}", tables::source(of).table)))
        }
    }
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}

/// `engineVersion` as `engine_version`.
fn snake(name: &str) -> String {
    name.chars().fold(String::new(), |mut all, c| {
        if c.is_ascii_uppercase() {
            all.push('_');
        }
        all.push(c.to_ascii_lowercase());
        all
    })
}
