//! The settings that stand before the text of a command, an agent or a skill, between two lines of `---`.
//!
//! It must not know which setting is bad.

use crate::text::Span;

/// Keys whose value is a list, whatever stands between its elements.
const LISTS: &[&str] = &["tools", "paths", "globs"];

/// A setting: its line, the path of its key, its value; elements of a list have the path of the list.
pub(super) type Entry<'t> = (Span, String, String, &'t str);

/// The settings of a text. Beside the value stands what is written.
pub(super) fn matter(text: &str) -> Vec<Entry<'_>> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let Some(at) = opened(&text[start..]).map(|length| start + length) else { return Vec::new() };
    let mut found = Vec::new();
    // The keys around a line, with how far each is moved in.
    let mut around: Vec<(usize, &str)> = Vec::new();
    let mut from = at;
    for line in text[at..].split_inclusive('\n') {
        let span = Span::new(from, from + line.trim_end().len());
        from += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return found;
        }
        let written = line.trim();
        if written.is_empty() || written.starts_with('#') {
            continue;
        }
        let element = written.strip_prefix('-').filter(|rest| rest.is_empty() || rest.starts_with(' '));
        let deep = line.len() - line.trim_start().len();
        let body = element.map_or(written, str::trim_start);
        let column = deep + written.len() - body.len();
        // An element stands below the key of its list, which may be moved in as far as it is.
        around.retain(|(moved, _)| *moved < deep || (element.is_some() && *moved == deep && *moved < column));
        match keyed(body) {
            Some((key, value)) => {
                around.retain(|(moved, _)| *moved < column);
                around.push((column, key));
                found.extend(values(key, value).into_iter().map(|one| (span, path(&around), one, value)));
            }
            None => {
                let key = around.last().map_or("", |(_, key)| key);
                found.extend(values(key, body).into_iter().map(|one| (span, path(&around), one, body)));
            }
        }
    }
    // What is never closed is no setting, but text.
    Vec::new()
}

/// The length of the first line where that opens settings.
fn opened(text: &str) -> Option<usize> {
    let line = text.split_inclusive('\n').next()?;
    (line.trim_end() == "---" && line.ends_with('\n')).then_some(line.len())
}

fn path(around: &[(usize, &str)]) -> String {
    around.iter().map(|(_, key)| *key).collect::<Vec<_>>().join(".")
}

/// `key: value`; quotes around a key are none of it.
fn keyed(line: &str) -> Option<(&str, &str)> {
    let mark = line.chars().next().filter(|mark| matches!(mark, '"' | '\''));
    let end = match mark {
        Some(mark) => line[1..].find(mark)? + 2,
        None => line.find(':').filter(|at| line[at + 1..].chars().next().is_none_or(char::is_whitespace))?,
    };
    let value = line[end..].trim_start().strip_prefix(':')?;
    Some((line[..end].trim().trim_matches(['"', '\'']), without_comment(value)))
}

fn without_comment(value: &str) -> &str {
    let value = value.trim();
    let quote = value.chars().next().filter(|mark| matches!(mark, '"' | '\''));
    let quoted = quote.and_then(|mark| value[1..].find(mark)).map_or(0, |end| end + 2);
    match value[quoted..].find(" #") {
        Some(at) => value[..quoted + at].trim_end(),
        None => value,
    }
}

/// One value, or the elements of a list: between commas and, where a key names several things, between spaces outside of
/// brackets.
fn values(key: &str, value: &str) -> Vec<String> {
    let value = without_comment(value);
    if matches!(value, ">" | "|" | ">-" | "|-") {
        return Vec::new();
    }
    let inside = value.strip_prefix(['[', '{']).map(|rest| rest.trim_end_matches([']', '}']));
    let spaced = LISTS.iter().any(|one| key.ends_with(one));
    let mut found = vec![String::new()];
    let mut depth = 0_usize;
    for letter in inside.unwrap_or(value).chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(String::new());
                continue;
            }
            ' ' if depth == 0 && spaced => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = found.last_mut() {
            last.push(letter);
        }
    }
    let clean = |value: String| value.trim().trim_matches(['"', '\'']).to_owned();
    found.into_iter().map(clean).filter(|value| !value.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::matter;

    fn told(text: &str) -> Vec<String> {
        matter(text).into_iter().map(|(_, key, value, _)| format!("{key}={value}")).collect()
    }

    #[test]
    fn settings_are_read_however_they_are_written() {
        for (text, expected) in [
            (
                "---\nallowed-tools: Bash(git add:*), Read\n---\n",
                &["allowed-tools=Bash(git add:*)", "allowed-tools=Read"][..],
            ),
            ("---\nallowed-tools: Bash(*) Read\n---\n", &["allowed-tools=Bash(*)", "allowed-tools=Read"]),
            ("---\nallowed-tools:\n  - Bash\n  - \"Read\"\n---\n", &["allowed-tools=Bash", "allowed-tools=Read"]),
            ("---\nallowed-tools:\n- Bash\nx: y\n---\n", &["allowed-tools=Bash", "x=y"]),
            ("---\r\npermissionMode: dontAsk # go\r\n---\r\n", &["permissionMode=dontAsk"]),
            ("\u{feff}---\n\"permissionMode\":\n  'dontAsk' # yes\n---\n", &["permissionMode=dontAsk"]),
            (
                "---\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./a.sh\n---\n",
                &[
                    "hooks.PreToolUse.matcher=Bash",
                    "hooks.PreToolUse.hooks.type=command",
                    "hooks.PreToolUse.hooks.command=./a.sh",
                ],
            ),
            ("---\npermission:\n  bash: allow\n---\n", &["permission.bash=allow"]),
            ("# Text\n---\na: b\n---\n", &[]),
            ("---\na: b\n", &[]),
        ] {
            assert_eq!(told(text), expected, "{text:?}");
        }
    }
}
