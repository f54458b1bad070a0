//! What make puts in the place of `$(call …)`, `$(foreach …)` and names of several lines: text that a shell then reads.

use std::cell::Cell;
use std::collections::HashMap;

/// Functions in functions, and characters that one line becomes.
const MAX_DEPTH: usize = 6;
const MAX_TEXT: usize = 1 << 14;
/// Words that one list is gone through for.
const MAX_WORDS: usize = 64;
/// Texts that are read for one line, those of loops and calls among them.
const MAX_WORK: usize = 2000;

/// `define NAME` … `endef`: several lines under one name.
pub(super) fn defined(text: &str) -> HashMap<&str, String> {
    let mut found = HashMap::new();
    let mut open: Option<(&str, String)> = None;
    for line in text.lines() {
        let mut words = line.split_ascii_whitespace();
        match (words.next(), &mut open) {
            (Some("endef"), Some(_)) => found.extend(open.take()),
            (_, Some((_, body))) => {
                body.push_str(line.trim_start_matches(['\t', '@', '-', '+', ' ']));
                body.push('\n');
            }
            (Some("define"), None) => open = words.next().map(|name| (name, String::new())),
            _ => {}
        }
    }
    found
}

/// True for a line that such a function makes more of.
pub(super) fn asks(line: &str, defined: &HashMap<&str, String>) -> bool {
    let by_name = |rest: &str| rest.split_once(')').is_some_and(|(name, _)| defined.contains_key(name));
    line.contains("$(call ") || line.contains("$(foreach ") || line.split("$(").skip(1).any(by_name)
}

/// The line as make hands it to a shell, as far as the values are known; other references become variables of the shell.
pub(super) fn expanded(line: &str, defined: &HashMap<&str, String>, value: &dyn Fn(&str) -> String) -> String {
    Macros { defined, value, left: Cell::new(MAX_WORK) }.text(line, &[], 0)
}

struct Macros<'m> {
    defined: &'m HashMap<&'m str, String>,
    value: &'m dyn Fn(&str) -> String,
    /// Texts that may still be read for the line: loops in loops would go on for ever.
    left: Cell<usize>,
}

impl Macros<'_> {
    /// `own` are names with a value of their own: arguments of a call, the word of a loop.
    fn text(&self, text: &str, own: &[(&str, String)], depth: usize) -> String {
        let Some(left) = self.left.get().checked_sub(1) else { return "…".to_owned() };
        self.left.set(left);
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('$').filter(|_| depth <= MAX_DEPTH && out.len() < MAX_TEXT) {
            out.push_str(&rest[..at]);
            let behind = &rest[at + 1..];
            if let Some(behind) = behind.strip_prefix('$') {
                out.push('$');
                rest = behind;
                continue;
            }
            let Some((reference, after)) = reference(behind) else {
                out.push('$');
                rest = behind;
                continue;
            };
            out.push_str(&self.reference(reference, own, depth + 1));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn reference(&self, reference: &str, own: &[(&str, String)], depth: usize) -> String {
        if let Some((_, value)) = own.iter().find(|(name, _)| *name == reference) {
            return value.clone();
        }
        if let Some(body) = self.defined.get(reference) {
            return self.text(body, own, depth);
        }
        let (function, arguments) = reference.split_once(' ').unwrap_or((reference, ""));
        let arguments = parts(arguments);
        match (function, arguments.as_slice()) {
            ("call", [name, given @ ..]) => {
                let numbers = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
                let given = given.iter().map(|one| self.text(one.trim(), own, depth));
                let own: Vec<(&str, String)> = numbers.into_iter().zip(given).collect();
                let name = name.trim();
                match self.defined.get(name) {
                    Some(body) => self.text(body, &own, depth),
                    None => self.text(&(self.value)(name), &own, depth),
                }
            }
            ("foreach", [name, list, body]) => {
                let list = self.text(list, own, depth);
                let name = name.trim();
                let each = list.split_ascii_whitespace().take(MAX_WORDS).map(|word| {
                    let own = [&[(name, word.to_owned())], own].concat();
                    self.text(body.trim_start(), &own, depth)
                });
                each.collect::<Vec<_>>().join(" ")
            }
            _ if reference.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')) => {
                let value = (self.value)(reference);
                if value.is_empty() { format!("${{{}}}", crate::facts::variable(reference)) } else { value }
            }
            _ => "…".to_owned(),
        }
    }
}

/// What stands in the brackets behind a dollar, or the one character, and what follows.
fn reference(text: &str) -> Option<(&str, &str)> {
    let open = text.chars().next()?;
    let close = match open {
        '(' => ')',
        '{' => '}',
        c => return Some(text.split_at(c.len_utf8())),
    };
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some((&text[1..at], &text[at + 1..]));
            }
        }
    }
    None
}

/// The arguments of a function: commas outside of brackets part them.
fn parts(text: &str) -> Vec<&str> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '{' => depth += 1,
            ')' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&text[start..]);
    // The last argument of a loop holds the rest.
    found
}

#[cfg(test)]
mod tests {
    use super::{asks, defined, expanded};

    #[test]
    fn functions_become_what_a_shell_reads() {
        let defined = defined("define wipe\n\t@rm -rf $(1)/$(2)\n\techo $$x\nendef\nA := b\n");
        let value = |name: &str| if name == "LIST" { "api web".to_owned() } else { String::new() };
        for (line, text) in [
            ("$(call wipe,/srv,data)", "rm -rf /srv/data\necho $x\n"),
            ("$(foreach r,$(LIST),helm uninstall $(r);)", "helm uninstall api; helm uninstall web;"),
            ("$(wipe)", "rm -rf ${1}/${2}\necho $x\n"),
            ("$(call ", "$(call "),
        ] {
            assert_eq!(expanded(line, &defined, &value), text, "{line}");
            assert!(asks(line, &defined), "{line}");
        }
        assert!(!asks("rm -rf $(LIST) $$(call)", &defined));
    }

    #[test]
    fn loops_in_loops_end() {
        let words = ["w"; 64].join(" ");
        let value = |_: &str| words.clone();
        let line = "$(foreach a,$(L),$(foreach b,$(L),$(foreach c,$(L),$(foreach d,$(L),$(foreach e,$(L),$(a)$(b))))))";
        let text = expanded(line, &defined(""), &value);
        assert!(text.contains('…') && text.len() < 1 << 20, "{} bytes", text.len());
    }
}
