//! Takes out of a text what looks like a secret, before it is kept.
//!
//! Records carry messages, not commands; but a message names a target, and a target may be an address with a password.

use crate::text::shortened;

/// What stands in the place of a secret.
const VEIL: &str = "***";

/// Parts of names whose values are secrets.
const NAMES: &[&str] = &[
    "passw",
    "passphrase",
    "pwd",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "privatekey",
    "credential",
    "auth",
    "bearer",
];

/// Beginnings of keys as services give them out.
const KEYS: &[&str] = &[
    "AKIA",
    "ASIA",
    "ghp_",
    "gho_",
    "ghs_",
    "ghu_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "sk-",
    "sk_live_",
    "rk_live_",
    "eyJ",
    "AIza",
    "npm_",
    "pypi-",
    "hf_",
    "dop_v1_",
];

/// A key is at least so long.
const KEY: usize = 12;

/// `text` on one line without secrets, cut to `longest` characters.
pub(super) fn veiled(text: &str, longest: usize) -> String {
    let mut out = String::new();
    let mut hides_next = false;
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if std::mem::take(&mut hides_next) && !word.starts_with(['-', '·', '(']) {
            // `Authorization: Bearer x`: the word between is kept, what it announces is not.
            hides_next = announces(word) && !word.contains('=');
            out.push_str(if hides_next { word } else { VEIL });
            continue;
        }
        let (kept, hides) = word_veiled(word);
        hides_next = hides;
        out.push_str(&kept);
        if out.len() > 8 * longest {
            break;
        }
    }
    shortened(&out, longest)
}

/// The word without its secret, and whether the next word is one.
fn word_veiled(word: &str) -> (String, bool) {
    if let Some((name, value)) = word.split_once(['=', ':']).filter(|(name, _)| announces(name)) {
        let value = value.trim_matches(['"', '\'', ',', ';']);
        let sign = &word[name.len()..=name.len()];
        return if value.is_empty() { (word.to_owned(), true) } else { (format!("{name}{sign}{VEIL}"), false) };
    }
    let word = without_keys(&without_login(word));
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let hides = (word.starts_with('-') || bare == "Bearer" || bare == "Basic") && announces_or_bearer(bare);
    (word, hides)
}

fn announces_or_bearer(bare: &str) -> bool {
    bare == "Basic" || announces(bare)
}

/// The name is that of a secret.
fn announces(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    plain.len() < 60 && NAMES.iter().any(|part| plain.contains(part))
}

/// Keys of known services, wherever they stand in the word.
fn without_keys(word: &str) -> String {
    let part_of_key = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let mut out = String::new();
    let mut rest = word;
    while let Some(start) = rest.find(part_of_key) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let (part, after) = rest.split_at(rest.find(|c| !part_of_key(c)).unwrap_or(rest.len()));
        let key = part.len() >= KEY && KEYS.iter().any(|key| part.starts_with(key));
        out.push_str(if key { VEIL } else { part });
        rest = after;
    }
    out + rest
}

/// `scheme://user:secret@host` without what stands before the host.
fn without_login(word: &str) -> String {
    let Some((scheme, rest)) = word.split_once("://") else { return word.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{scheme}://{VEIL}{}", &rest[at..]),
        None => word.to_owned(),
    }
}
