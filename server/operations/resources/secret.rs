//! Secrets that stand in a text themselves: values of keys that are named for one.
//!
//! Each becomes the setting `literal` of the block `secret`; its value says what kind it is, never what it is.

use super::{Block, Leaf, Told};
use crate::facts::{Text, Value};
use crate::operations::{Operation, switches, tokens};
use crate::text::Span;

/// Ends of names, without separators and in lower case, whose values are secrets.
const NAMES: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "secretkey",
    "secretaccesskey",
    "apikey",
    "apitoken",
    "accesstoken",
    "authtoken",
    "bottoken",
    "clientsecret",
    "privatekey",
    "signingkey",
    "encryptionkey",
    "secretkeybase",
];
/// Words that a value holds that stands for a secret: it is none itself.
const PLACEHOLDERS: &[&str] = &[
    "example",
    "change",
    "placeholder",
    "dummy",
    "todo",
    "xxx",
    "your",
    "<",
    ">",
    "$",
    "{",
    "%",
    "*",
    "redacted",
    "sample",
    "fake",
    "test",
    "secret",
    "password",
    "passwd",
    "none",
    "null",
    "insert",
    "replace",
    "string",
    "token",
    "…",
    "/",
    "\\",
    "default",
    "local",
    "dev",
    "admin",
    "root",
    "key",
    "optional",
    "required",
    "mock",
    "foo",
    "bar",
    "demo",
    "file",
];
/// Shorter values say nothing.
const SHORTEST: usize = 8;

/// The setting, where its value is a secret.
pub(super) fn literal(block: &Block<'_>, leaf: &Leaf<'_>) -> Option<Operation> {
    let Value::Text(text) = leaf.value else { return None };
    let value = text.known()?;
    let value = value.trim();
    let key = leaf.path.rsplit('.').next().unwrap_or_default();
    // Of a Kubernetes secret every value is one.
    let sealed = block.kind == "Secret" && leaf.path.starts_with("stringData.");
    // What is known by its form is found by its form.
    if !(sealed || named(key)) || !is_real(value) || !tokens::tokens(value).is_empty() {
        return None;
    }
    let told = Value::Text(Text::literal("password"));
    let block = Block { kind: "secret", name: "", ..*block };
    let span = Span::new(leaf.key_span.start, leaf.span.end);
    Some(block.told(Told { path: "literal".to_owned(), value: told, beside: Vec::new(), span, certain: false }))
}

/// True for a value that is a secret by the name of what it is given to; what is known by its form is found by its form.
pub(in crate::operations) fn is_written(name: &str, value: &str) -> bool {
    named(name) && is_real(value.trim()) && tokens::tokens(value).is_empty()
}

/// As [`literal`] for a value outside of a block.
pub(in crate::operations) fn written(span: Span, language: &'static str) -> Operation {
    switches::told("secret", "literal", "password", span, language)
}

fn named(key: &str) -> bool {
    let key: String = key.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    NAMES.iter().any(|name| key.ends_with(name))
}

/// A value that somebody has to guess: of several kinds of characters, and no word that stands for another.
pub(in crate::operations) fn is_real(value: &str) -> bool {
    let lower = value.to_lowercase();
    let digits = value.bytes().any(|byte| byte.is_ascii_digit());
    let letters = value.bytes().any(|byte| byte.is_ascii_alphabetic());
    value.len() >= SHORTEST
        && digits
        && letters
        && !value.contains(char::is_whitespace)
        && !value.contains("::")
        && !value.starts_with(['!', '('])
        && !PLACEHOLDERS.iter().any(|word| lower.contains(word))
}
