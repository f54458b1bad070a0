//! The text of a file after an agent's replacements, by the agent's own rules.

/// One replacement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replacement {
    pub old: String,
    pub new: String,
    /// Every occurrence, else the only one.
    pub all: bool,
}

/// A text that edits may grow to.
const MAX_BYTES: usize = 50 << 20;

/// `text` after all replacements. The error says which one cannot be made: the tool would refuse it too.
pub fn replaced(text: &str, replacements: &[Replacement]) -> Result<String, String> {
    let mut text = text.to_owned();
    for replacement in replacements {
        let (old, new) = as_in(&text, replacement);
        if old.is_empty() {
            // An empty old text creates a file, or fills an empty one.
            if !text.is_empty() {
                return Err("the text to replace is empty, and the file is not".to_owned());
            }
            text = new;
            continue;
        }
        match (text.matches(old.as_str()).take(2).count(), replacement.all) {
            (0, _) => return Err("the text to replace does not occur in the file".to_owned()),
            (2, false) => return Err("the text to replace occurs more than once in the file".to_owned()),
            _ => text = text.replace(old.as_str(), &new),
        }
        if text.len() > MAX_BYTES {
            return Err("the text after the edit is too large to be judged".to_owned());
        }
    }
    Ok(text)
}

/// `text` with the new texts where tools that forgive white space put them: at the first lines that are the old ones but
/// for that. A text without such a place is put at the end: what it says is to be judged wherever it comes to stand.
pub fn nearly_replaced(text: &str, replacements: &[Replacement]) -> String {
    let bare = |line: &str| line.split_whitespace().collect::<String>();
    let mut lines: Vec<&str> = text.lines().collect();
    for one in replacements {
        let old: Vec<String> = one.old.trim().lines().map(bare).collect();
        let found = |at: &usize| lines[*at..].iter().map(|line| bare(line)).take(old.len()).eq(old.iter().cloned());
        let at = (0..lines.len()).find(found).filter(|_| !old.is_empty());
        let replaced = at.map_or(lines.len()..lines.len(), |at| at..at + old.len());
        lines.splice(replaced, one.new.lines());
    }
    lines.iter().flat_map(|line| [*line, "\n"]).collect()
}

/// `text` with lines put in behind the line with this number, at its end where there is none.
pub(super) fn inserted(text: &str, line: Option<usize>, new: &str) -> String {
    let at = match line {
        None => text.len(),
        Some(line) => text.split_inclusive('\n').take(line).map(str::len).sum(),
    };
    let (before, after) = text.split_at(at);
    let joint = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let end = if after.is_empty() || new.ends_with('\n') { "" } else { "\n" };
    format!("{before}{joint}{new}{end}{after}")
}

/// The text from which the replacements made `text`, where each of them can be found again in one place.
pub(super) fn undone(text: &str, replacements: &[Replacement]) -> Option<String> {
    let back = |one: &Replacement| Replacement { old: one.new.clone(), new: one.old.clone(), all: false };
    let once = replacements.iter().all(|one| !one.old.is_empty() && !one.new.is_empty());
    let turned: Vec<Replacement> = replacements.iter().rev().map(back).collect();
    replaced(text, &turned).ok().filter(|_| once)
}

/// Old and new text with the line ends of the file: agents write `\n` also where the file has `\r\n`.
fn as_in(text: &str, replacement: &Replacement) -> (String, String) {
    let Replacement { old, new, .. } = replacement;
    if !text.contains(old.as_str()) && text.contains("\r\n") && !old.contains('\r') {
        return (old.replace('\n', "\r\n"), new.replace('\n', "\r\n"));
    }
    (old.clone(), new.clone())
}
