//! Patches as agents write them: `*** Begin Patch` with operations on many files, and unified diffs of one file.

use super::ToolAct;

/// One changed place of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hunk {
    /// A line that stands before the place.
    pub anchor: Option<String>,
    /// Lines that stand there, with those that stay.
    pub old: Vec<String>,
    /// Lines that will stand there, with those that stay.
    pub new: Vec<String>,
}

/// First line of a patch.
const BEGIN: &str = "*** Begin Patch";

/// Whether a text is a patch of many files.
pub(super) fn is_patch(text: &str) -> bool {
    text.trim_start().starts_with(BEGIN)
}

/// What a patch of many files does. What cannot be read of it is among the acts.
pub fn acts(text: &str) -> Vec<ToolAct> {
    let mut acts = Vec::new();
    let mut lines = text.trim_start().lines().skip(1).peekable();
    while let Some(line) = lines.next() {
        let line = line.trim_end();
        if let Some(path) = line.strip_prefix("*** Add File: ") {
            let mut text = String::new();
            while let Some(added) = lines.next_if(|line| line.starts_with('+')) {
                text.push_str(&added[1..]);
                text.push('\n');
            }
            acts.push(ToolAct::Write { path: path.trim().to_owned(), text });
        } else if let Some(path) = line.strip_prefix("*** Delete File: ") {
            acts.push(ToolAct::Remove { path: path.trim().to_owned() });
        } else if let Some(path) = line.strip_prefix("*** Update File: ") {
            let to = lines.next_if(|line| line.starts_with("*** Move to: "));
            let to = to.and_then(|line| line.strip_prefix("*** Move to: ")).map(|to| to.trim().to_owned());
            let mut body = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with("*** ") || line.trim_end() == END_OF_FILE) {
                body.push(line);
            }
            acts.push(ToolAct::Patch { path: path.trim().to_owned(), to, hunks: hunks(body) });
        } else if !line.is_empty() && line != "*** End Patch" && !line.starts_with("*** Environment ID") {
            acts.push(ToolAct::Unclear { text: "a part of the patch cannot be read".to_owned(), destructive: true });
            break;
        }
    }
    acts
}

/// Says that the lines before are the last ones of the file.
const END_OF_FILE: &str = "*** End of File";

/// The changed places of a unified diff of one file.
pub(super) fn unified<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<Hunk> {
    let body = lines.into_iter().skip_while(|line| !line.starts_with("@@")).map(|line| {
        // `@@ -1,2 +1,2 @@ fn main` names numbers and, as a hint only, the function around.
        if line.starts_with("@@ -") { "@@" } else { line }
    });
    hunks(body)
}

/// What the unified diffs of one file or many do, as `git apply` and `patch` take them.
pub fn diffs(text: &str) -> Vec<ToolAct> {
    let lines: Vec<&str> = text.lines().collect();
    let header = |at: usize| {
        let (old, new) = (lines.get(at)?.strip_prefix("--- ")?, lines.get(at + 1)?.strip_prefix("+++ ")?);
        let name = |side: &str, mark: &str| {
            let path = side.split('\t').next().unwrap_or(side).trim_end();
            path.strip_prefix(mark).unwrap_or(path).to_owned()
        };
        Some((name(old, "a/"), name(new, "b/")))
    };
    let starts: Vec<usize> = (0..lines.len()).filter(|at| header(*at).is_some()).collect();
    let mut acts = Vec::new();
    for (number, start) in starts.iter().enumerate() {
        let Some((old, new)) = header(*start) else { continue };
        let end = starts.get(number + 1).copied().unwrap_or(lines.len());
        let body = lines[start + 2..end].iter().take_while(|line| !line.starts_with("diff --git ")).copied();
        acts.push(match (old.as_str(), new.as_str()) {
            (_, "/dev/null") => ToolAct::Remove { path: old },
            ("/dev/null", _) => ToolAct::Patch { path: new, to: None, hunks: unified(body) },
            _ => ToolAct::Patch { to: Some(new).filter(|new| *new != old), path: old, hunks: unified(body) },
        });
    }
    acts
}

fn hunks<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<Hunk> {
    let mut hunks: Vec<Hunk> = Vec::new();
    for line in lines {
        if let Some(anchor) = line.strip_prefix("@@") {
            let anchor = Some(anchor.trim()).filter(|anchor| !anchor.is_empty()).map(str::to_owned);
            hunks.push(Hunk { anchor, ..Hunk::default() });
            continue;
        }
        if line.starts_with('\\') || line.trim_end() == END_OF_FILE {
            continue;
        }
        if hunks.is_empty() {
            hunks.push(Hunk::default());
        }
        let Some(hunk) = hunks.last_mut() else { continue };
        let (mark, rest) = line.split_at_checked(1).unwrap_or((" ", ""));
        if mark != "+" {
            hunk.old.push(rest.to_owned());
        }
        if mark != "-" {
            hunk.new.push(rest.to_owned());
        }
    }
    hunks.retain(|hunk| hunk.old != hunk.new);
    hunks
}

/// The hunks that take back what these do.
pub(super) fn inverse(hunks: &[Hunk]) -> Vec<Hunk> {
    let turned = |hunk: &Hunk| Hunk { anchor: hunk.anchor.clone(), old: hunk.new.clone(), new: hunk.old.clone() };
    hunks.iter().map(turned).collect()
}

/// The text after a patch. Places are looked for one behind the other, first exactly, then without regard to white space at
/// line ends, then at both ends. The error says which place is not there: the tool would refuse it too.
pub(super) fn patched(text: &str, hunks: &[Hunk]) -> Result<String, String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines: Vec<&str> = text.lines().collect();
    let mut after: Vec<&str> = Vec::new();
    let mut at = 0;
    for hunk in hunks {
        let mut from = at;
        if let Some(anchor) = &hunk.anchor {
            let anchor = std::slice::from_ref(anchor);
            from += 1 + place(&lines[at..], anchor).ok_or("a line that the patch names is not in the file")?;
        }
        let found = match hunk.old.is_empty() {
            // Nothing says where: behind the named line, else at the end.
            true if hunk.anchor.is_some() => from,
            true => lines.len(),
            false => {
                from + place(&lines[from..], &hunk.old).ok_or("lines that the patch replaces are not in the file")?
            }
        };
        after.extend(&lines[at..found]);
        after.extend(hunk.new.iter().map(String::as_str));
        at = found + hunk.old.len();
    }
    after.extend(&lines[at..]);
    let mut text = after.join(end);
    if !text.is_empty() {
        text.push_str(end);
    }
    Ok(text)
}

/// Where the wanted lines stand first.
fn place(lines: &[&str], wanted: &[String]) -> Option<usize> {
    let whole: fn(&str) -> &str = |line| line;
    [whole, str::trim_end, str::trim].iter().find_map(|seen| {
        let here = |window: &[&str]| window.iter().zip(wanted).all(|(line, wanted)| seen(line) == seen(wanted));
        lines.windows(wanted.len().max(1)).position(here)
    })
}
