//! Programs that run a command for each of many things: `xargs`, `find -exec`, `parallel`.

use super::expand::joined;
use super::launch::Invocation;
use super::programs::{self, Reading};
use super::run::Machine;
use super::{Resolved, found};

/// True for the programs of this module.
pub(super) fn fans(name: &str) -> bool {
    matches!(name, "xargs" | "parallel" | "find" | "fd" | "fdfind")
}

impl Machine<'_> {
    pub(super) fn fan(&mut self, name: &str, reading: &Reading, invocation: Invocation) -> Resolved {
        match name {
            "xargs" => self.xargs(reading, invocation),
            "parallel" => self.parallel(invocation),
            _ => return self.find(invocation),
        }
        Resolved::unknown(Default::default())
    }

    fn xargs(&mut self, reading: &Reading, mut invocation: Invocation) {
        let input = invocation.input.take();
        let known = input.as_ref().filter(|input| input.known);
        let span = invocation.span;
        let items: Vec<Resolved> = match known {
            // What a search finds is any number of names of that form.
            Some(input) => {
                let item = |text| Resolved { span, many: input.many, ..Resolved::of(text) };
                input.text.split_whitespace().map(item).collect()
            }
            None => {
                let source = input.as_ref().map(|input| input.source.clone()).unwrap_or_default();
                vec![Resolved { many: true, source, ..Resolved::unknown(span) }]
            }
        };
        let listed = ["-I", "--replace", "-i"].iter().find(|name| reading.options.iter().any(|(one, _)| one == *name));
        let mark = listed.map(|name| reading.value(name).map_or("{}", |mark| mark.text.as_str()));
        let from = reading.rest.map_or(invocation.words.len(), |rest| rest + 1);
        let mut words = invocation.words.split_off(from.min(invocation.words.len()));
        if words.is_empty() {
            return;
        }
        match mark {
            Some(mark) => words = replaced(&words, mark, &items),
            None => words.extend(items),
        }
        self.each(Invocation { words, repeated: invocation.repeated || known.is_none(), ..invocation });
    }

    fn parallel(&mut self, mut invocation: Invocation) {
        let words = invocation.words.split_off(1);
        let reading = programs::read("parallel", &words);
        let first = reading.operands.first().and_then(|first| words.iter().position(|word| word == first));
        let words = words.get(first.unwrap_or(words.len())..).unwrap_or_default();
        let (command, items) = match words.iter().position(|word| word.text.starts_with(":::")) {
            Some(at) => (&words[..at], words[at + 1..].to_vec()),
            None => (words, vec![Resolved { many: true, ..Resolved::unknown(invocation.span) }]),
        };
        invocation.repeated |= items.iter().any(|item| !item.known || item.many);
        let marked = command.iter().any(|word| word.text.contains("{}"));
        let mut words = replaced(command, "{}", &items);
        if !marked {
            words.extend(items);
        }
        match words.as_slice() {
            // The whole command in one word is shell text.
            [text, ..] if command.len() == 1 && text.text.contains(' ') => {
                let repeated = std::mem::replace(&mut self.repeated, invocation.repeated);
                let text = joined(&words);
                self.nested(&text);
                self.repeated = repeated;
            }
            _ => self.each(Invocation { words, input: None, ..invocation }),
        }
    }

    /// `find`: itself, and the command behind each `-exec`. It prints what it finds.
    fn find(&mut self, invocation: Invocation) -> Resolved {
        let mut own = vec![invocation.words[0].clone()];
        let mut words = invocation.words[1..].iter().peekable();
        let mut commands = Vec::new();
        while let Some(word) = words.next() {
            let runs = matches!(
                word.text.as_str(),
                "-exec" | "-execdir" | "-ok" | "-okdir" | "-x" | "-X" | "--exec" | "--exec-batch"
            );
            own.push(word.clone());
            if !runs {
                continue;
            }
            let mut command: Vec<Resolved> = Vec::new();
            for word in words.by_ref() {
                let ends = word.text == ";" || word.text == "+" && command.last().is_some_and(|last| last.text == "{}");
                if ends {
                    break;
                }
                command.push(word.clone());
            }
            commands.push((command, found::by(&own[1..])));
        }
        let reading = programs::read("find", &own[1..]);
        self.emit(&Invocation { words: own, ..invocation.clone() }, &reading);
        let span = invocation.span;
        let roots: Vec<&Resolved> =
            reading.operands.iter().take_while(|word| word.text != "!" && word.text != "(").collect();
        let prints =
            commands.is_empty() && !reading.options.iter().any(|(option, _)| found::SILENT.contains(&&**option));
        for (command, names) in commands.into_iter().filter(|(command, _)| !command.is_empty()) {
            let items = found::items(&roots, names.as_deref(), span);
            let words = replaced(&command, "{}", &items);
            self.each(Invocation { words, repeated: true, input: None, redirects: Vec::new(), ..invocation.clone() });
        }
        let names = found::by(&invocation.words[1..]).filter(|_| prints);
        match names {
            Some(names) => {
                let items = found::items(&roots, Some(&names), span);
                Resolved { many: true, span, ..joined(&items) }
            }
            None => Resolved::unknown(span),
        }
    }

    fn each(&mut self, invocation: Invocation) {
        self.depth += 1;
        if !invocation.words.is_empty() {
            self.launch(invocation);
        }
        self.depth -= 1;
    }
}

/// The words with every `mark` replaced: by the items where it is a whole word, else by the only item or `…`.
fn replaced(words: &[Resolved], mark: &str, items: &[Resolved]) -> Vec<Resolved> {
    let mut found = Vec::new();
    for word in words {
        if word.text == mark {
            found.extend(items.iter().map(|item| Resolved { span: word.span, ..item.clone() }));
        } else if word.text.contains(mark) && !mark.is_empty() {
            let item = match items {
                [one] => one.clone(),
                _ => Resolved { many: true, ..Resolved::unknown(word.span) },
            };
            let text = word.text.replace(mark, &item.text);
            found.push(Resolved {
                text,
                known: word.known && item.known,
                many: word.many || item.many,
                source: item.source.clone(),
                ..word.clone()
            });
        } else {
            found.push(word.clone());
        }
    }
    found
}
