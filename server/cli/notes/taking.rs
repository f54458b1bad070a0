//! Records held against the texts they speak of, and what that came to.

use crate::host::files;
use crate::host::git::{Blobs, Git};
use crate::provenance::Actor;
use crate::provenance::exchange::{self, Imported, Notes, Source};
use crate::provenance::record::Import;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Takes over one record after the other.
pub(super) struct Taking<'a> {
    git: &'a Git,
    blobs: Blobs,
    known: &'a HashSet<Import>,
    /// What this run has taken over.
    new: HashSet<Import>,
    taken: Taken,
}

/// What was taken over.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// In the order in which they were read, none of them known before.
    pub(super) imports: Vec<Import>,
    /// Files that were taken over before.
    known: usize,
    notes: Notes,
}

impl<'a> Taking<'a> {
    /// Nothing yet; `known` are the imports that the journal has.
    pub(super) fn new(git: &'a Git, known: &'a HashSet<Import>) -> anyhow::Result<Taking<'a>> {
        Ok(Taking { git, blobs: Blobs::open(git)?, known, new: HashSet::new(), taken: Taken::default() })
    }

    /// Takes over what is said about the files of `commit`.
    pub(super) fn take(&mut self, commit: &str, imported: Imported) -> anyhow::Result<()> {
        let at = short(commit);
        if self.git.commit(commit)?.is_none() {
            self.note(format!("{at}: that commit is not here"));
            return Ok(());
        }
        let paths: Vec<&str> = imported.files.keys().map(String::as_str).collect();
        let found: BTreeMap<String, String> = self.git.files_at(commit, &paths)?.into_iter().collect();
        for path in paths {
            let shown = path.escape_debug();
            let Some(blob) = found.get(path) else {
                self.note(format!("{at}: {shown}: it has no such file"));
                continue;
            };
            let Some(text) = self.text(blob, &format!("{shown} at {at}"))? else { continue };
            let (imports, notes) = exchange::fit(&imported, path, &text, commit, blob);
            self.say(&at, notes);
            for import in imports {
                if self.known.contains(&import) {
                    self.taken.known += 1;
                } else if self.new.insert(import.clone()) {
                    self.taken.imports.push(import);
                }
            }
        }
        self.say(&at, imported.notes);
        Ok(())
    }

    /// The text of a blob; what is none is noted under this name.
    pub(super) fn text(&mut self, blob: &str, name: &str) -> anyhow::Result<Option<String>> {
        match self.blobs.get(blob)?.map(|bytes| bytes.map(files::decode)) {
            Ok(Some(Ok(text))) => return Ok(Some(text)),
            Ok(Some(Err(reason))) | Err(reason) => self.note(format!("{name}: {reason}")),
            Ok(None) => self.note(format!("{name}: its content is not here")),
        }
        Ok(None)
    }

    /// Notes what was left out.
    pub(super) fn note(&mut self, note: String) {
        self.taken.notes.add(note);
    }

    /// Notes what was left out of a record that is not taken over.
    pub(super) fn left_out(&mut self, imported: Imported) {
        self.taken.notes.extend(imported.notes);
    }

    fn say(&mut self, at: &str, notes: Notes) {
        let told = notes.told.into_iter().map(|note| format!("{at}: {note}")).collect();
        self.taken.notes.extend(Notes { told, more: notes.more });
    }

    /// What it came to.
    pub(super) fn end(self) -> Taken {
        self.taken
    }
}

impl Taken {
    /// One line, and below it what was left out, at most so much of it.
    pub(super) fn told(&self, source: Source, most: usize) -> String {
        let mut text = format!("tagout: {}: {}\n", source.name(), self.sum());
        let told = &self.notes.told;
        for note in told.iter().take(most) {
            text.push_str(&format!("  left out: {note}\n"));
        }
        let more = told.len().saturating_sub(most) + self.notes.more;
        if more > 0 {
            let verbose = if told.len() > most { "; --verbose tells them" } else { "" };
            text.push_str(&format!("  left out: {more} more{verbose}\n"));
        }
        text
    }

    fn sum(&self) -> String {
        let known = match self.known {
            0 => String::new(),
            count => format!("{} known already", counted(count, "file")),
        };
        if self.imports.is_empty() {
            return if known.is_empty() { "nothing to take over".to_owned() } else { format!("nothing new, {known}") };
        }
        let mut agents = BTreeSet::new();
        let mut places = BTreeSet::new();
        let mut commits = BTreeSet::new();
        let mut lines = 0;
        for import in &self.imports {
            places.insert((&import.commit, &import.path));
            commits.insert(&import.commit);
            lines += import.lines();
            let actors = import.authors.iter().map(|author| &author.actor);
            agents.extend(actors.filter_map(|actor| match actor {
                Actor::Ai(agent) => Some(agent.agent.as_str()),
                _ => None,
            }));
        }
        let lines = counted(usize::try_from(lines).unwrap_or(usize::MAX), "line");
        let (files, commits) = (counted(places.len(), "file"), counted(commits.len(), "commit"));
        let agents: Vec<&str> = agents.into_iter().collect();
        let known = if known.is_empty() { known } else { format!("; {known}") };
        format!("{lines} of {files} in {commits} taken over, by {}{known}", agents.join(", "))
    }
}

/// An id as people tell it.
pub(super) fn short(id: &str) -> String {
    id.chars().take(8).collect()
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
