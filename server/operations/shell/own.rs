//! What a shell does itself: aliases, functions, and the builtins that change what follows.

use super::launch::Invocation;
use super::run::Machine;
use super::variables::Variable;
use super::{Resolved, place};

/// Aliases of aliases.
const MAX_ALIASES: usize = 8;

impl Machine<'_> {
    /// Runs what only concerns the shell; nothing comes back where `name` is a program.
    pub(super) fn own(&mut self, name: &str, invocation: &Invocation) -> Option<Resolved> {
        let words = &invocation.words[1..];
        if let Some(text) = self.aliases.get(name).filter(|_| invocation.words[0].text == name).cloned() {
            return Some(self.alias(name, &text, invocation));
        }
        if invocation.words[0].known && invocation.words[0].text == name {
            let environment = std::mem::replace(&mut self.environment, invocation.environment.clone());
            let place = std::mem::replace(&mut self.place, invocation.place.clone());
            let repeated = std::mem::replace(&mut self.repeated, invocation.repeated);
            let printed = self.function(name, words);
            (self.environment, self.repeated) = (environment, repeated);
            if printed.is_some() {
                return printed;
            }
            self.place = place;
        }
        let silent = Some(Resolved::of(""));
        match name {
            "cd" | "pushd" | "chdir" => {
                let target = words.iter().find(|word| !word.text.starts_with('-') || word.text == "-");
                let path = target.map_or("~", |target| target.text.as_str());
                let known = target.is_none_or(|target| target.known && !target.many);
                let folder = self.place.folder.as_deref();
                let folder = if known { place::moved(folder, path) } else { None };
                self.place.folder = folder.map(|folder| self.links.real(&folder).unwrap_or(folder));
                silent
            }
            "popd" => {
                self.place.folder = None;
                silent
            }
            "alias" => {
                for (name, value) in words.iter().filter_map(|word| word.text.split_once('=')) {
                    self.aliases.insert(name.to_owned(), value.to_owned());
                }
                silent
            }
            "unalias" => {
                words.iter().for_each(|word| drop(self.aliases.remove(&word.text)));
                silent
            }
            "shift" => {
                let count = words.first().map_or(Some(1), |word| word.text.parse::<usize>().ok());
                let left = self.variables.positional.take();
                self.variables.positional = left.zip(count).map(|(mut left, count)| {
                    left.drain(..count.min(left.len()));
                    left
                });
                silent
            }
            "set" => {
                let demands = |word: &Resolved| {
                    word.text == "nounset"
                        || word.text.starts_with('-') && !word.text.starts_with("--") && word.text.contains('u')
                };
                self.variables.must_be_set |= words.iter().take_while(|word| word.text != "--").any(demands);
                if let Some(at) = words.iter().position(|word| word.text == "--") {
                    self.variables.positional = Some(words[at + 1..].to_vec());
                }
                silent
            }
            "read" | "mapfile" | "readarray" => {
                for name in words.iter().filter(|word| !word.text.starts_with('-')) {
                    let unknown = Resolved { maybe_empty: true, ..Resolved::default() };
                    let words = vec![Resolved { text: super::UNKNOWN.to_owned(), ..unknown }];
                    self.variables
                        .set(&name.text, Some(Variable { words, array: name.text != "REPLY" && name.text.is_empty() }));
                }
                silent
            }
            "source" | "." => {
                let file = &words.first()?.text;
                let content = match file.as_str() {
                    "/dev/stdin" | "/proc/self/fd/0" => invocation.input.clone(),
                    _ => self.file(file).cloned(),
                }?;
                if content.text.trim() == super::UNKNOWN {
                    return None;
                }
                // What was put together stands where it is run.
                let span = if content.span.is_empty() { invocation.span } else { content.span };
                Some(self.nested(&Resolved { span, ..content }))
            }
            ":" | "true" | "false" | "exit" | "return" | "break" | "continue" | "wait" | "hash" | "umask"
            | "export"
                if invocation.redirects.is_empty() && name != "umask" =>
            {
                silent
            }
            _ => None,
        }
    }

    fn alias(&mut self, name: &str, text: &str, invocation: &Invocation) -> Resolved {
        // While it is expanded an alias does not mean itself.
        let saved = self.aliases.remove(name);
        let plain: Vec<&str> = text.split_whitespace().collect();
        let printed = if self.depth < MAX_ALIASES && !text.contains(['\'', '"', '$', ';', '|', '&', '`', '\\']) {
            let span = invocation.words[0].span;
            let words = plain.iter().map(|word| Resolved { span, ..Resolved::of(word) });
            let mut expanded = invocation.clone();
            expanded.words.splice(..1, words);
            self.depth += 1;
            let printed = self.launch(expanded);
            self.depth -= 1;
            printed
        } else {
            let more = invocation.words[1..].iter().map(|word| format!(" {}", super::quoted(&word.text)));
            let text = format!("{text}{}", more.collect::<String>());
            self.nested(&Resolved { span: invocation.span, ..Resolved::of(&text) })
        };
        if let Some(text) = saved {
            self.aliases.insert(name.to_owned(), text);
        }
        printed
    }
}
