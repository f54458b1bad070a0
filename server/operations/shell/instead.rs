//! Programs that only start something else, in words of their own: `python -m alembic`, `/etc/init.d/nginx stop`, a script
//! that this script wrote, a task of a file beside it.

use super::launch::Invocation;
use super::run::Machine;
use super::{Resolved, Source, UNKNOWN, methods, programs, tasks};

/// Lines of input that are taken for commands of a client.
const MAX_LINES: usize = 64;
/// Folders whose programs are services.
const SERVICES: &[&str] = &["/etc/init.d/", "/etc/rc.d/", "/usr/local/etc/rc.d/"];

/// Ends of the names of files that an interpreter reads.
const SCRIPTS: &[&str] = &[".sh", ".bash", ".zsh", ".ksh", ".run", ".py", ".pl", ".rb", ".ps1"];

impl Machine<'_> {
    /// Runs what a command stands for; nothing comes back where it is to be read as it is.
    pub(super) fn instead(&mut self, name: &str, invocation: &Invocation) -> Option<Resolved> {
        let (first, words) = invocation.words.split_first()?;
        if first.text.contains('/') && first.known {
            if SERVICES.iter().any(|folder| first.text.starts_with(folder)) {
                let service = Resolved { text: "service".to_owned(), ..first.clone() };
                let script = Resolved { text: name.to_owned(), ..first.clone() };
                return Some(self.starting(&[&[service, script], words].concat(), invocation));
            }
            if let Some(content) = self.file(&first.text).cloned() {
                return self.written_script(&content, invocation);
            }
        }
        if let Some(printed) = self.written_task(name, words) {
            return Some(printed);
        }
        match name {
            "python" | "python2" | "python3" | "py" => {
                let at = words.iter().position(|word| word.text == "-m" || !word.text.starts_with('-'))?;
                let module = words.get(at + 1).filter(|_| words[at].text == "-m")?;
                programs::names_of(&module.text)?;
                Some(self.starting(&words[at + 1..], invocation))
            }
            "script" if !words.iter().any(|word| word.text.starts_with('-') && word.text.contains('c')) => {
                let file = words.iter().position(|word| !word.text.starts_with('-'))?;
                let rest = words.get(file + 1..).filter(|rest| !rest.is_empty())?;
                Some(self.starting(rest, invocation))
            }
            "at" | "batch" => {
                let at = words.iter().position(|word| word.text == "-f")?;
                let content = self.file(&words.get(at + 1)?.text).cloned()?;
                self.nested(&content);
                None
            }
            "redis-cli" | "valkey-cli" => self.lines_of_input(name, words, invocation),
            "mongosh" | "mongo" => {
                for call in methods::of_mongo(&self.mongo_text(words, invocation)?) {
                    let span = first.span;
                    let words = call.into_iter().map(|text| Resolved { span, ..word(text) });
                    let words: Vec<Resolved> = std::iter::once(first.clone()).chain(words).collect();
                    let reading = programs::Reading { operands: words[1..].to_vec(), ..programs::Reading::default() };
                    self.emit(&Invocation { words, input: None, ..invocation.clone() }, &reading);
                }
                None
            }
            _ => None,
        }
    }

    /// A file that this script wrote, however its path is written.
    pub(super) fn file(&self, path: &str) -> Option<&Resolved> {
        let bare = path.strip_prefix("./").unwrap_or(path);
        self.files.get(path).or_else(|| self.files.get(bare)).or_else(|| self.files.get(&format!("./{bare}")))
    }

    fn written_script(&mut self, content: &Resolved, invocation: &Invocation) -> Option<Resolved> {
        if content.text.trim() == UNKNOWN {
            let file = &invocation.words[0];
            // A program that is fetched comes from its maker; a script says what to do on the day.
            let script = SCRIPTS.iter().any(|end| file.text.ends_with(end));
            if script && matches!(content.source, Source::Download(_)) {
                let words = vec![Resolved { span: file.span, ..Resolved::of("sh") }, file.clone()];
                let operands = vec![Resolved { source: content.source.clone(), ..file.clone() }];
                let reading = programs::Reading { operands, ..programs::Reading::default() };
                self.emit(&Invocation { words, input: None, ..invocation.clone() }, &reading);
            }
            return None;
        }
        let first = content.text.lines().next().filter(|line| line.starts_with("#!")).unwrap_or_default();
        let interpreter = first.rsplit(['/', ' ']).next().filter(|_| !first.contains("sh")).unwrap_or_default();
        if !interpreter.is_empty() {
            let interpreter = Resolved { span: invocation.words[0].span, ..Resolved::of(interpreter) };
            return Some(self.starting(&[&[interpreter], invocation.words.as_slice()].concat(), invocation));
        }
        let positional = self.variables.positional.replace(invocation.words[1..].to_vec());
        let printed = self.nested(content);
        self.variables.positional = positional;
        Some(printed)
    }

    /// A task of a file that this script wrote.
    fn written_task(&mut self, name: &str, words: &[Resolved]) -> Option<Resolved> {
        if self.files.is_empty() {
            return None;
        }
        let operands = programs::read(name, words).operands;
        let operands: Vec<&str> = operands.iter().map(|operand| operand.text.as_str()).collect();
        let asked = tasks::task_of(name, &operands);
        let content = self.file(asked.first()?.file)?.clone();
        let text = tasks::body(&asked, &content.text)?;
        Some(self.nested(&Resolved { text, ..content }))
    }

    /// Each line that a client is fed, as its own words would be.
    fn lines_of_input(&mut self, name: &str, words: &[Resolved], invocation: &Invocation) -> Option<Resolved> {
        let input = invocation.input.as_ref().filter(|input| input.text.trim() != UNKNOWN)?;
        if !programs::read(name, words).operands.is_empty() {
            return None;
        }
        let lines: Vec<&str> = input.text.lines().take(MAX_LINES).filter(|line| !line.trim().is_empty()).collect();
        for line in lines {
            let more = line.split_whitespace().map(|text| Resolved { span: input.span, ..word(text.to_owned()) });
            let words: Vec<Resolved> = invocation.words.iter().cloned().chain(more).collect();
            self.starting(&words, invocation);
        }
        Some(Resolved { maybe_empty: true, ..Resolved::unknown(invocation.span) })
    }

    /// The program that a client of MongoDB runs: of `--eval`, or its input.
    fn mongo_text(&self, words: &[Resolved], invocation: &Invocation) -> Option<String> {
        let reading = programs::read("mongosh", words);
        let text = reading.value("--eval").or(invocation.input.as_ref())?;
        Some(text.text.clone())
    }

    /// Words that are a command of their own.
    fn starting(&mut self, words: &[Resolved], invocation: &Invocation) -> Resolved {
        self.spend(words.len());
        self.depth += 1;
        let printed = self.launch(Invocation { words: words.to_vec(), input: None, ..invocation.clone() });
        self.depth -= 1;
        printed
    }
}

/// A word put together here; unknown parts stay unknown.
fn word(text: String) -> Resolved {
    let known = !text.contains(UNKNOWN);
    Resolved { text, known, ..Resolved::default() }
}
