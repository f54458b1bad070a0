//! From the words of a command to what would run: wrappers, shells, functions and aliases are seen through.

use super::expand::joined;
use super::inline::acting;
use super::programs::{self, Reading, Run};
use super::run::{MAX_DEPTH, Machine};
use super::{Command, Resolved, Source, UNKNOWN, carried, fan, guess, images, oneliner, place, streams};
use crate::operations::{Act, Place, sql};
use crate::text::Span;

/// A command about to run.
#[derive(Clone, Default)]
pub(super) struct Invocation {
    pub(super) words: Vec<Resolved>,
    pub(super) environment: Vec<(String, Resolved)>,
    pub(super) input: Option<Resolved>,
    pub(super) redirects: Vec<(String, Resolved)>,
    pub(super) place: Place,
    pub(super) symbol: String,
    /// The whole command as written.
    pub(super) span: Span,
    pub(super) repeated: bool,
    /// It may be that this is not what runs.
    pub(super) unsure: bool,
}

impl Machine<'_> {
    /// Runs a command; what it prints comes back.
    pub(super) fn launch(&mut self, mut invocation: Invocation) -> Resolved {
        let Some(first) = invocation.words.first().cloned() else {
            let writes = |(operator, target): &(String, Resolved)| {
                operator.contains('>') && !operator.contains(">&") && !target.text.starts_with("/dev/null")
            };
            if invocation.redirects.iter().any(writes) {
                self.emit(&invocation, &Reading::default());
                self.keep_output(&invocation, &Resolved::of(""));
            }
            return Resolved::of("");
        };
        if self.depth > MAX_DEPTH || !self.step() {
            self.unfollowed(&invocation);
            return Resolved::unknown(invocation.span);
        }
        let name = program(&first);
        if name == UNKNOWN
            && let Some(printed) = self.guessed(&first, &invocation)
        {
            return printed;
        }
        if let Some(printed) = self.own(&name, &invocation) {
            return printed;
        }
        if let Some(printed) = self.instead(&name, &invocation) {
            return printed;
        }
        let mut reading = programs::read(&name, &invocation.words[1..]);
        if reading.has("paths") && reading.operands.is_empty() {
            // What a listing found is handed over one by one.
            let listed = invocation.input.as_ref().filter(|input| input.text.trim() != UNKNOWN);
            let path = |line: &str, input: &Resolved| Resolved { text: line.to_owned(), ..input.clone() };
            if listed.is_some_and(|input| input.text.ends_with("/**")) {
                // All that lies below is handed over as well.
                reading.options.push(("-recurse".to_owned(), None));
            }
            reading
                .operands
                .extend(listed.into_iter().flat_map(|input| input.text.lines().map(move |line| path(line, input))));
        }
        self.select(&reading, &mut invocation);
        if fan::fans(&name) {
            return self.fan(&name, &reading, invocation);
        }
        let here = invocation.place.clone();
        if reading.has("away") {
            (invocation.place.folder, invocation.place.built) = (None, false);
        }
        let mut texts = reading.listed("text");
        let mut printed = None;
        let asks_only = name == "command" && reading.options.iter().any(|(option, _)| option == "-v" || option == "-V");
        let rest = reading.rest.map(|rest| &invocation.words[1 + rest..]).unwrap_or_default();
        match reading.run() {
            _ if asks_only => {}
            Some(Run::Shell) => return self.shell(&reading, invocation),
            Some(Run::Text) if !rest.is_empty() => texts.push(joined(rest)),
            // `env -S 'rm -rf' /srv`: the words go on behind the text.
            Some(Run::Command) if name == "env" && !texts.is_empty() => {
                texts = vec![joined(&[texts.as_slice(), rest].concat())];
            }
            Some(Run::Command) if reading.rest.is_some() => {
                let mut wrapped = invocation.clone();
                images::begin(&name, &reading, &mut wrapped.words);
                printed = Some(self.wrapped(wrapped, &reading));
            }
            _ => {}
        }
        if texts.is_empty() && printed.is_none() && reading.has("feeds") {
            texts.extend(invocation.input.take_if(|input| input.text.trim() != UNKNOWN));
        }
        let arrives = |text: &Resolved| matches!(text.source, Source::Download(_) | Source::Decoded | Source::Files(_));
        if texts.iter().any(|text| arrives(text) && text.text.trim() == UNKNOWN) {
            self.emit(&invocation, &Reading { operands: texts.clone(), ..reading.clone() });
        }
        for text in &texts {
            printed = Some(self.shell_text(text, &reading, &invocation));
        }
        for text in carried::texts(&name, &reading, &invocation) {
            self.shell_text(&text, &reading, &Invocation { input: None, ..invocation.clone() });
        }
        invocation.place = here;
        if printed.is_none() || reading.has("also") || reading.has("sets") {
            let reading =
                Reading { operands: if asks_only { rest.to_vec() } else { reading.operands.clone() }, ..reading };
            self.emit(&invocation, &reading);
            self.statements(&reading, &invocation);
            let before = self.operations.len();
            self.inline(&reading, &invocation);
            if self.operations.len() == before && reading.interprets().and_then(acting).is_some() {
                for text in oneliner::texts(&name, &reading, &invocation) {
                    self.shell_text(&text, &reading, &Invocation { input: None, ..invocation.clone() });
                }
            }
            self.keep_made(&name, &reading, &invocation);
            self.keep_download(&name, &reading);
            self.keep_links(&name, &reading, &invocation);
            let printed = printed.unwrap_or_else(|| streams::output(&name, &reading, &invocation, &self.place));
            let printed = Machine::made_id(&name, &reading, printed);
            self.keep_output(&invocation, &printed);
            return printed;
        }
        printed.unwrap_or_default()
    }

    /// A program that only a glob or the name of a variable tells: each that it may be. A variable in front of a known
    /// program may be empty, or a launcher.
    fn guessed(&mut self, first: &Resolved, invocation: &Invocation) -> Option<Resolved> {
        let base = first.text.rsplit('/').next().unwrap_or(&first.text);
        let words = guess::programs(base, first.span.of(self.text));
        let mut rounds: Vec<Vec<Resolved>> = Vec::new();
        for name in words {
            let mut words = invocation.words.clone();
            words[0] = Resolved { text: name.to_owned(), span: first.span, ..Resolved::default() };
            rounds.push(words);
        }
        let second = invocation.words.get(1).map(program);
        if rounds.is_empty() && first.many && second.is_some_and(|name| programs::names_of(&name).is_some()) {
            rounds.push(invocation.words[1..].to_vec());
        }
        self.spend(rounds.len() * (1 + invocation.words.len()));
        self.depth += 1;
        let alone = rounds.len() == 1;
        let mut printed = None;
        for words in rounds {
            let out = self.launch(Invocation { words, unsure: true, ..invocation.clone() });
            printed = Some(if alone { out } else { Resolved::unknown(invocation.span) });
        }
        self.depth -= 1;
        printed
    }

    /// The command behind a wrapper.
    fn wrapped(&mut self, mut invocation: Invocation, reading: &Reading) -> Resolved {
        let from = reading.rest.map_or(invocation.words.len(), |rest| 1 + rest);
        // Whatever launcher a variable called like one holds: the command behind it runs.
        invocation.unsure &= invocation.words.first().is_some_and(|first| first.known);
        invocation.words.drain(..from.min(invocation.words.len()));
        while let Some((name, value)) = invocation.words.first().and_then(assignment) {
            invocation.environment.push((name, value));
            invocation.words.remove(0);
        }
        invocation.repeated |= reading.has("repeats");
        self.spend(invocation.words.len());
        self.depth += 1;
        let printed = self.launch(invocation);
        self.depth -= 1;
        printed
    }

    /// What is hidden too deep to be followed might be anything.
    pub(super) fn unfollowed(&mut self, invocation: &Invocation) {
        let words = vec![Resolved::unknown(span(invocation))];
        self.emit(&Invocation { words, ..invocation.clone() }, &Reading::default());
    }

    /// `sh`: text of `-c`, of a file that this script wrote, or of its input.
    fn shell(&mut self, reading: &Reading, mut invocation: Invocation) -> Resolved {
        let words = reading.rest.map(|rest| invocation.words[1 + rest..].to_vec()).unwrap_or_default();
        let has = |name: &str| reading.options.iter().any(|(option, _)| option == name);
        let (text, arguments) = match words.split_first() {
            Some((text, arguments)) if has("-c") => {
                (Some(text.clone()), arguments.get(1..).unwrap_or_default().to_vec())
            }
            Some((file, arguments)) if !has("-s") && file.text != "-" && file.text != "/dev/stdin" => {
                let content = self.file(&file.text).cloned();
                if file.text.starts_with("/dev/fd/") {
                    invocation.input.clone_from(&content);
                } else if let Some(input) = &mut invocation.input {
                    // It is read by the script, not run.
                    input.source = Source::Anywhere;
                }
                (content, arguments.to_vec())
            }
            _ => (invocation.input.clone(), words.clone()),
        };
        let readable = text.as_ref().is_some_and(|text| text.text.trim() != UNKNOWN);
        if !text.as_ref().is_some_and(|text| text.known) {
            let mut operands = words;
            // What a name was made of says nothing about the file of that name.
            operands.iter_mut().for_each(|operand| operand.source = Source::Anywhere);
            if let (Some(first), Some(text)) = (operands.first_mut(), &text) {
                // Where part of the text can be read, that part says what the rest is for.
                first.source = if readable { Source::Anywhere } else { text.source.clone() };
            }
            self.emit(&invocation, &Reading { operands, ..reading.clone() });
        }
        let Some(text) = text.filter(|_| readable) else { return Resolved::unknown(invocation.span) };
        if !has("-c") {
            invocation.input = None;
        }
        let mark = self.variables.mark();
        let positional = self.variables.positional.replace(arguments);
        let printed = self.shell_text(&text, reading, &invocation);
        self.variables.positional = positional;
        self.variables.roll_back(mark);
        printed
    }

    /// Shell text that some command runs, in that command's environment.
    fn shell_text(&mut self, text: &Resolved, reading: &Reading, invocation: &Invocation) -> Resolved {
        if self.depth >= MAX_DEPTH || self.exhausted() {
            self.unfollowed(invocation);
            return Resolved::unknown(invocation.span);
        }
        // `eval` works in this shell: it may leave it in another folder.
        let lasting = invocation.words.first().is_some_and(|word| word.text == "eval");
        let environment = std::mem::replace(&mut self.environment, invocation.environment.clone());
        let input = std::mem::replace(&mut self.input, invocation.input.clone());
        let place = std::mem::replace(&mut self.place, invocation.place.clone());
        let repeated = std::mem::replace(&mut self.repeated, invocation.repeated || reading.has("repeats"));
        let before = self.operations.len();
        let printed = self.nested(text);
        for operation in &mut self.operations[before..] {
            if operation.symbol.is_empty() {
                operation.symbol.clone_from(&invocation.symbol);
            }
        }
        if !lasting {
            self.place = place;
        }
        (self.environment, self.input, self.repeated) = (environment, input, repeated);
        printed
    }

    /// Adds a command under a name that no program has.
    pub(super) fn emit_as(&mut self, name: &str, invocation: &Invocation) {
        let word = Resolved { span: span(invocation), ..Resolved::of(name) };
        let invocation = Invocation { words: vec![word], input: None, redirects: Vec::new(), ..invocation.clone() };
        self.emit(&invocation, &Reading::default());
    }

    /// Adds the command itself.
    pub(super) fn emit(&mut self, invocation: &Invocation, reading: &Reading) {
        let (program, path) = match invocation.words.first() {
            Some(first) => (program(first), self.written(first)),
            None => (String::new(), String::new()),
        };
        let verbs = reading.rows.iter().map(|row| row.verbs).max().unwrap_or(0);
        let certain = !invocation.unsure
            && invocation.words.first().is_none_or(|first| first.known && !first.many)
            && reading.operands.iter().take(verbs).all(|operand| operand.known && !operand.many);
        let span = span(invocation);
        let own = self.own_thing(&program, reading, invocation);
        let command = Command {
            program,
            own,
            path,
            words: invocation.words.get(1..).unwrap_or_default().to_vec(),
            options: reading.options.clone(),
            operands: reading.operands.clone(),
            redirects: invocation.redirects.clone(),
            environment: invocation.environment.clone(),
            input: invocation.input.clone(),
            span,
        };
        self.act(invocation, Act::Command(command), span, certain, &invocation.place);
    }

    /// The program as written; one that was guessed by the word it stands for.
    fn written(&self, first: &Resolved) -> String {
        let written = first.span.of(self.text);
        let guessed = !first.known && !first.text.contains(UNKNOWN) && !written.is_empty();
        if guessed { written.trim_matches('"').to_owned() } else { first.text.clone() }
    }

    /// Adds the statements that a database client is given.
    fn statements(&mut self, reading: &Reading, invocation: &Invocation) {
        let mut texts = reading.listed("sql");
        if texts.is_empty() && reading.has("sqlin") {
            texts.extend(invocation.input.clone());
        }
        // `psql -f x.sql` of a file that this script wrote.
        let files = ["-f", "--file", "-i", "--filename"];
        if reading.has("sqlin") {
            let written = files.iter().filter_map(|name| self.file(&reading.value(name)?.text).cloned());
            texts.extend(written);
        }
        for text in texts {
            let found = text.span.of(self.text).find(&text.text).filter(|_| !text.text.is_empty());
            let base = found.map(|at| text.span.start + at);
            for mut statement in sql::statements(&text.text, base.unwrap_or(0)) {
                if base.is_none() {
                    statement.span = span(invocation);
                }
                let span = statement.span;
                self.spend(1);
                self.act(invocation, Act::Statement(statement), span, true, &invocation.place);
            }
        }
    }

    /// Selectors of the environment and of the words, and the folder the program works in.
    fn select(&mut self, reading: &Reading, invocation: &mut Invocation) {
        let wanted = reading.selectors();
        // A program nobody knows may look at anything; of the others only what they read counts.
        let reads = |selector: &str| reading.rows.is_empty() || wanted.iter().any(|(one, _)| *one == selector);
        for (selector, value) in self.chosen.iter().filter(|(selector, _)| reads(selector)) {
            place::set(&mut invocation.place, selector, value);
        }
        for (variable, selector) in programs::environment_selectors().filter(|(_, selector)| reads(selector)) {
            let own = invocation.environment.iter().rev().find(|(one, _)| one == variable);
            let value = match own {
                Some((_, value)) => Some(value.text.as_str()),
                None => self.variables.text(variable),
            };
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                place::set(&mut invocation.place, selector, value);
            }
        }
        if wanted.iter().any(|(selector, _)| *selector == "host") {
            let values = reading.options.iter().filter_map(|(_, value)| value.as_ref());
            let mut words = reading.operands.iter().chain(values).map(|word| word.text.as_str());
            if let Some(address) = words.find(|text| place::is_address(text)) {
                place::set(&mut invocation.place, "host", address);
            }
        }
        for (selector, value) in wanted.iter().filter_map(|(selector, value)| Some((selector, (*value)?))) {
            place::set(&mut invocation.place, selector, &value.text);
            if reading.has("sets") {
                self.chosen.insert((*selector).to_owned(), value.text.clone());
            }
        }
        if let Some(real) = invocation.place.folder.as_deref().and_then(|folder| self.links.real(folder)) {
            invocation.place.folder = Some(real);
        }
    }
}

/// The name a program is known by: without its folder; `…` where it is not known.
pub(super) fn program(word: &Resolved) -> String {
    let base = word.text.rsplit(['/', '\\']).next().unwrap_or(&word.text);
    let unknown = base.contains(UNKNOWN) || word.many && base.contains(['*', '?', '[', ' ']);
    if unknown {
        UNKNOWN.to_owned()
    } else if programs::is_cmdlet(&base.to_lowercase()) {
        // Names of PowerShell have no case.
        base.to_lowercase()
    } else {
        let base = [".exe", ".cmd"].iter().find_map(|end| base.strip_suffix(end)).unwrap_or(base);
        // Composer puts this mark before what it looks for itself.
        base.strip_prefix('@').filter(|rest| rest.starts_with("php")).unwrap_or(base).to_owned()
    }
}

/// `NAME=value` in front of a wrapped command.
fn assignment(word: &Resolved) -> Option<(String, Resolved)> {
    let (name, value) = word.text.split_once('=')?;
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (plain && !name.starts_with(|c: char| c.is_ascii_digit()))
        .then(|| (name.to_owned(), Resolved { text: value.to_owned(), ..word.clone() }))
}

/// From the program to its last word. Words that a call handed in stand elsewhere: then the rest of the command counts.
fn span(invocation: &Invocation) -> Span {
    let Some(first) = invocation.words.first().map(|word| word.span) else { return invocation.span };
    let mut ends = invocation.words.iter().map(|word| word.span);
    if !invocation.span.contains(first) {
        let end = ends.filter(|span| span.start >= first.start).map(|span| span.end).max();
        return Span::new(first.start, end.unwrap_or(first.end));
    }
    let end = match ends.all(|span| invocation.span.contains(span)) {
        true => invocation.words.iter().map(|word| word.span.end).max(),
        false => None,
    };
    Span::new(first.start, end.unwrap_or(invocation.span.end))
}
