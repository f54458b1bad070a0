//! Edits of `sed -i` and `perl -pi` that can be worked out from their words alone: `s/a/b/`, with texts that mean themselves.

use super::{Command, Resolved};

/// Substitutions made one after the other in every line.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    /// What is looked for; nothing stands for any one letter.
    from: Vec<Option<char>>,
    to: String,
    /// All of a line, not only the first.
    every: bool,
}

/// Options that change nothing about what `s` does, beside those that hold a program.
const PLAIN: &[&str] = &["-i", "--in-place", "-p", "-s", "--separate", "-u", "--unbuffered", "-E", "-r", "-w"];
const PROGRAMS: &[&str] = &["-e", "--expression"];

/// The edit that a command makes, and how many of its operands are no files; nothing where it cannot be worked out.
pub(super) fn of(command: &Command) -> Option<(Edit, usize)> {
    let perl = command.program == "perl";
    if !perl && command.program != "sed" {
        return None;
    }
    let mut programs = Vec::new();
    for (name, value) in &command.options {
        match value {
            Some(value) if PROGRAMS.contains(&name.as_str()) => programs.push(value),
            // `-i.bak`: a copy stays, and the file is edited all the same.
            _ if PLAIN.contains(&name.as_str()) || name.starts_with("--in-place=") => {}
            _ => return None,
        }
    }
    let given = programs.len();
    if given == 0 && !perl {
        programs.extend(command.operands.first());
    }
    let mut edit = Edit::default();
    for program in &programs {
        read(program, perl, &mut edit.steps)?;
    }
    (!edit.steps.is_empty()).then_some((edit, usize::from(given == 0)))
}

fn read(program: &Resolved, perl: bool, steps: &mut Vec<Step>) -> Option<()> {
    let mut rest = Some(program.text.as_str()).filter(|_| program.known)?;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\n', '\t']);
        if rest.is_empty() {
            return Some(());
        }
        rest = rest.strip_prefix('s')?;
        let mark = rest.chars().next().filter(|mark| mark.is_ascii_punctuation() && !"\\([{<'".contains(*mark))?;
        let (from, behind) = part(&rest[mark.len_utf8()..], mark)?;
        let (to, behind) = part(behind, mark)?;
        let every = behind.starts_with('g');
        rest = &behind[usize::from(every)..];
        if !rest.is_empty() && !rest.starts_with([';', '\n', ' ']) {
            return None;
        }
        let signs = if perl { "$@" } else { "" };
        let from = from.into_iter().map(|letter| match letter {
            (false, '.') => Some(None),
            (false, letter) if "[]*^$+?(){}|".contains(letter) || signs.contains(letter) => None,
            (true, letter) if letter.is_ascii_alphanumeric() || "+?(){}|<>".contains(letter) => None,
            (_, letter) => Some(Some(letter)),
        });
        let to = to.into_iter().map(|letter| match letter {
            (false, letter) if letter == '&' || signs.contains(letter) => None,
            (true, letter) if letter.is_ascii_alphanumeric() => None,
            (_, letter) => Some(letter),
        });
        let (from, to) = (from.collect::<Option<Vec<_>>>()?, to.collect::<Option<String>>()?);
        // The empty pattern is the one before it.
        if from.is_empty() {
            return None;
        }
        steps.push(Step { from, to, every });
    }
}

/// Letters up to `mark`, with whether each was escaped, and what stands behind.
fn part(text: &str, mark: char) -> Option<(Vec<(bool, char)>, &str)> {
    let mut letters = Vec::new();
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '\n' => return None,
            '\\' if !escaped => escaped = true,
            letter if letter == mark && !escaped => return Some((letters, &text[at + mark.len_utf8()..])),
            letter => letters.push((std::mem::take(&mut escaped), letter)),
        }
    }
    None
}

impl Edit {
    /// The text afterwards.
    pub fn of(&self, text: &str) -> String {
        text.split_inclusive('\n')
            .map(|line| self.steps.iter().fold(line.to_owned(), |line, step| step.of(&line)))
            .collect()
    }
}

impl Step {
    fn of(&self, line: &str) -> String {
        let mut out = String::new();
        let mut rest = line;
        let mut done = false;
        while let Some(letter) = rest.chars().next() {
            match self.found(rest).filter(|_| !done) {
                Some(length) => {
                    out.push_str(&self.to);
                    rest = &rest[length..];
                    done = !self.every;
                }
                None => {
                    out.push(letter);
                    rest = &rest[letter.len_utf8()..];
                }
            }
        }
        out
    }

    /// The length of what is found at the start of a text.
    fn found(&self, text: &str) -> Option<usize> {
        let mut letters = text.chars();
        for wanted in &self.from {
            let letter = letters.next()?;
            if letter == '\n' || wanted.is_some_and(|wanted| wanted != letter) {
                return None;
            }
        }
        Some(text.len() - letters.as_str().len())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Start, command_line};
    use super::of;
    use crate::operations::Act;

    fn edited(line: &str, text: &str) -> Option<String> {
        let operations = command_line(line, None, &Start::default());
        let command = operations.iter().find_map(|operation| match &operation.act {
            Act::Command(command) => Some(command),
            _ => None,
        });
        of(command?).map(|(edit, _)| edit.of(text))
    }

    #[test]
    fn plain_substitutions_are_worked_out() {
        for (line, text, after) in [
            ("sed -i s/a/b/ f", "aa\na\n", "ba\nb\n"),
            ("sed -i 's/a/b/g' f", "aa\na\n", "bb\nb\n"),
            (
                "sed -i.bak -e 's/t3.small/t3.large/' -e 's|/srv|/data|g' f",
                "t3.small /srv /srv\n",
                "t3.large /data /data\n",
            ),
            ("sed -i 's/a\\.b/c/; s/x/y/' f", "a.b axb x", "c ayb x"),
            ("perl -pi -e 's/true/false/g' f", "a = true\n", "a = false\n"),
            ("sed -i 's/ü/u/g' f", "für", "fur"),
        ] {
            assert_eq!(edited(line, text).as_deref(), Some(after), "{line}");
        }
        for line in [
            "sed -i '/x/d' f",
            "sed -i 's/a.*b/c/' f",
            "sed -i 's/^a/b/' f",
            "sed -i 's/a/&&/' f",
            "sed -i 's/a/b/I' f",
            "sed -i 's/a/b/2' f",
            "sed -i '3s/a/b/' f",
            "sed -i 's/\\n//' f",
            "sed -i 's/a/\\n/' f",
            "sed -n -i 's/a/b/p' f",
            "sed -i \"s/a/$B/\" f",
            "sed -i -f script f",
            "perl -pi -e 's/a/$b/' f",
            "perl -0pi -e 's/a/b/' f",
            "awk -i inplace 1 f",
        ] {
            assert_eq!(edited(line, "a"), None, "{line}");
        }
    }
}
