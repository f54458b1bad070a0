//! Names that others wrote: paths that may lead anywhere, and words that may hold anything.

/// Bytes of a path; longer ones no tree has.
const LONGEST_PATH: usize = 4096;
/// Bytes of an agent's name, of a session and of a model; what is longer is cut.
const LONGEST_AGENT: usize = 64;
const LONGEST_WORD: usize = 250;
/// An agent that is not named.
pub(super) const UNNAMED: &str = "unnamed";

/// The path as trees name it, or why there can be no such file: it is only ever looked up in a tree of git, and a name that
/// leads out of it is in none.
pub(super) fn path(text: &str) -> Result<String, &'static str> {
    if text.len() > LONGEST_PATH {
        return Err("its name is too long");
    }
    if text.chars().any(char::is_control) {
        return Err("there are control characters in its name");
    }
    let drive = text.as_bytes().get(1) == Some(&b':') && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if text.starts_with(['/', '\\', '~']) || drive || text.contains("://") {
        return Err("it is no path below the root of the repository");
    }
    let parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    if parts.contains(&"..") {
        return Err("it leads out of the repository");
    }
    if parts.is_empty() { Err("it names no file") } else { Ok(parts.join("/")) }
}

/// Whether it is the whole id of an object: a name such as `HEAD` is another commit tomorrow.
pub(super) fn is_id(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A name in one line that is safe to show, for messages.
pub(super) fn shown(text: &str) -> String {
    crate::text::shortened(&text.escape_debug().to_string(), 100)
}

/// The name of an agent.
pub(super) fn agent(text: &str) -> String {
    let name = cut(text.trim(), LONGEST_AGENT);
    if name.is_empty() { UNNAMED.to_owned() } else { name }
}

/// The name of a session or a model.
pub(super) fn word(text: &str) -> String {
    cut(text.trim(), LONGEST_WORD)
}

/// Without what cannot be shown, and cut to so many bytes.
fn cut(text: &str, longest: usize) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let hidden = c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if out.len() + c.len_utf8() > longest {
            break;
        }
        if !hidden {
            out.push(c);
        }
    }
    out
}
