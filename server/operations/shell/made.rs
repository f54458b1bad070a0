//! What a script made itself: taking that away again costs nobody anything.

use super::launch::Invocation;
use super::place;
use super::programs::Reading;
use super::run::Machine;
use super::{Resolved, Source};

/// Things that are remembered.
const MAX_MADE: usize = 256;
/// First words behind a program that make something.
const MAKING: &[&str] = &["create", "run", "new", "add", "init", "launch"];
/// Programs that print the id of what they start.
const CONTAINERS: &[&str] = &["docker", "podman", "nerdctl"];
/// Options that name it.
const NAMES: &[&str] = &["--name", "-n"];
/// Programs that make a folder.
const FOLDERS: &[&str] = &["mkdir", "md"];

impl Machine<'_> {
    /// Notes what a command makes.
    pub(super) fn keep_made(&mut self, name: &str, reading: &Reading, invocation: &Invocation) {
        if self.made.len() >= MAX_MADE {
            return;
        }
        if FOLDERS.contains(&name) {
            let folder = invocation.place.folder.as_deref();
            let made = reading.operands.iter().filter(|operand| operand.known && !operand.many);
            let made: Vec<String> = made.filter_map(|operand| place::moved(folder, &operand.text)).collect();
            self.made.extend(made);
            return;
        }
        let making = reading.operands.iter().take(2).any(|operand| MAKING.contains(&operand.text.as_str()));
        if !making {
            return;
        }
        let named = NAMES.iter().filter_map(|option| reading.value(option));
        // What `docker run` starts goes by its option, what `docker volume create` makes by its last word.
        let runs = reading.operands.first().is_some_and(|first| first.text == "run");
        let last = reading.operands.last().filter(|_| !runs && reading.operands.len() > 1);
        let made = named.chain(last).filter(|name| name.known && !name.text.is_empty());
        let made: Vec<String> = made.map(|one| thing(name, &one.text)).collect();
        self.made.extend(made);
    }

    /// The id of a container that was just started, which only this script knows.
    pub(super) fn made_id(name: &str, reading: &Reading, printed: Resolved) -> Resolved {
        let starts = reading.operands.first().is_some_and(|first| matches!(first.text.as_str(), "run" | "create"));
        let unknown = !printed.known && printed.source == Source::Anywhere;
        if CONTAINERS.contains(&name) && starts && unknown {
            Resolved { source: Source::Made, ..printed }
        } else {
            printed
        }
    }

    /// True where a command acts on what this script made.
    pub(super) fn own_thing(&self, name: &str, reading: &Reading, invocation: &Invocation) -> bool {
        if reading.operands.last().is_some_and(|last| last.source == Source::Made) {
            return true;
        }
        if self.made.is_empty() {
            return false;
        }
        let last = reading.operands.last().filter(|last| last.known && !last.many);
        if matches!(name, "mv" | "move" | "cp" | "Move-Item") {
            let folder = invocation.place.folder.as_deref();
            let to = last.and_then(|last| place::moved(folder, &last.text));
            return to.is_some_and(|to| self.made.contains(&to));
        }
        let named = NAMES.iter().filter_map(|option| reading.value(option));
        named.chain(last).any(|one| self.made.contains(&thing(name, &one.text)))
    }
}

/// A name as this program knows it.
fn thing(program: &str, name: &str) -> String {
    format!("{program}\n{name}")
}
