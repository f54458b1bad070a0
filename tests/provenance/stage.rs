//! The outside world of a scenario: an editor with one buffer, a disk, agents with hooks. What it sends is what an editor, a
//! hook and a file watcher send; what it knows about authors stays here.
//!
//! | step | what happens |
//! |---|---|
//! | `file` + text | the file stands on the disk so, and the editor opens it |
//! | `agent P` + text | session P writes the file; its hook tells both texts |
//! | `agent P late` + text | the same, but the hook is silent until `hook P` |
//! | `agent P digests` + text | the hook tells digests only |
//! | `write` + text | somebody writes the file, nobody tells |
//! | `reload`, `reload whole`, `reopen` | the editor takes the file: one trimmed edit, one edit without a range, close and open |
//! | `typed LINE:COLUMN TEXT`, `typed LINE:COLUMN-LINE:COLUMN TEXT` | a person types, a plugin sees it; `typed16` counts in UTF-16 |
//! | `edited …`, `edited16 …` | the same from a client without a plugin |
//! | `format NAME` + text | the editor runs a formatter over the buffer |
//! | `expects NAME` | the project has a formatter |
//! | `checkout` + text | git writes the file, and the editor takes it |
//! | `undo`, `redo`, `save`, `crlf`, `bom` | the editor does; the last two rewrite the disk and reload |

use std::collections::{BTreeMap, HashSet};
use tagout::document::{self, Encoding, Point};
use tagout::provenance::{Agent, Book, Claim, TextDigest, Version, Witness};
use tagout::text::{Edit, Span};

/// Letters that words of the truth begin with.
pub(super) const AUTHORS: &str = "PQHFGUB";

/// Everything outside.
#[derive(Default)]
pub(super) struct Stage {
    pub(super) book: Book,
    disk: String,
    /// Texts of the buffer for undo, and where in them it stands.
    history: Vec<String>,
    now: usize,
    hooks: u64,
    /// Claims that are still to be told, by session, with the words they explain.
    silent: BTreeMap<String, Vec<(Claim, HashSet<String>)>>,
}

impl Stage {
    pub(super) fn text(&self) -> String {
        self.history.get(self.now).cloned().unwrap_or_default()
    }

    pub(super) fn disk(&self) -> &str {
        &self.disk
    }

    /// Sessions whose hooks are still to speak.
    pub(super) fn silent(&self) -> Vec<String> {
        self.silent.keys().cloned().collect()
    }

    pub(super) fn can_undo(&self) -> bool {
        self.now > 0
    }

    pub(super) fn can_redo(&self) -> bool {
        self.now + 1 < self.history.len()
    }

    /// A person turns the buffer into `text`, before a plugin's eyes.
    pub(super) fn typed(&mut self, text: &str) {
        self.show(text.to_owned(), &Witness::Typing { id: None });
    }

    /// Who wrote a word, as far as anybody has told: a letter, `?`, or `.` for what was there before.
    pub(super) fn truth<'w>(&self, word: &'w str) -> &'w str {
        let secret = self.silent.values().flatten().any(|(_, words)| words.contains(word));
        match &word[..1] {
            "B" => ".",
            "U" => "?",
            _ if secret => "?",
            author => author,
        }
    }

    pub(super) fn act(&mut self, step: &str, body: &str, place: &str) {
        let (name, rest) = step.split_once(' ').unwrap_or((step, ""));
        match name {
            "file" => {
                self.disk = body.to_owned();
                self.history = vec![body.to_owned()];
                self.book.opened(body);
            }
            "agent" => self.agent(rest, body),
            "hook" => {
                let claims = self.silent.remove(rest).unwrap_or_else(|| panic!("{place}: nobody waits"));
                for (claim, _) in claims {
                    self.book.claimed(claim);
                }
            }
            "write" => self.disk = body.to_owned(),
            "reload" if rest == "whole" => {
                self.remember(self.disk.clone());
                self.book.replaced(&self.disk, &Witness::Nothing);
            }
            "reload" => self.show(self.disk.clone(), &Witness::Nothing),
            "reopen" => {
                self.remember(self.disk.clone());
                self.book.opened(&self.disk);
            }
            "typed" | "typed16" => self.edit(rest, name.ends_with("16"), &Witness::Typing { id: None }),
            "edited" | "edited16" => self.edit(rest, name.ends_with("16"), &Witness::Nothing),
            "format" => self.show(body.to_owned(), &Witness::Formatting { tool: rest.to_owned() }),
            "expects" => self.book.expects(rest),
            "checkout" => {
                self.disk = body.to_owned();
                self.remember(body.to_owned());
                self.book.replaced(body, &Witness::Git { operation: "checkout".to_owned() });
            }
            "undo" | "redo" => {
                let to = if name == "undo" { self.now - 1 } else { self.now + 1 };
                self.book.edited(&trimmed(&self.history[self.now], &self.history[to]), &Witness::Nothing);
                self.now = to;
            }
            "save" => {
                self.disk = self.text();
                self.book.saved();
            }
            "crlf" | "bom" => {
                self.disk =
                    if name == "bom" { format!("\u{feff}{}", self.disk) } else { self.disk.replace('\n', "\r\n") };
                self.act("reload whole", "", place);
            }
            _ => panic!("{place}: no step is called `{step}`"),
        }
        let known = self.book.text().map(ToString::to_string).unwrap_or_default();
        assert_eq!(known, self.text(), "{place}: the texts went apart");
    }

    fn agent(&mut self, how: &str, after: &str) {
        let (session, how) = how.split_once(' ').unwrap_or((how, ""));
        let version = |text: &str| match how {
            "digests" => Version::digest(TextDigest::of(text).canonical),
            _ => Version::text(text),
        };
        self.hooks += 1;
        let agent = Agent {
            agent: "claude".into(),
            model: Some("opus".into()),
            session: session.into(),
            tool_use_id: Some(format!("{session}-{}", self.hooks)),
        };
        let claim = Claim::of_agent(self.hooks, agent, Some(version(&self.disk)), version(after));
        let words = |text: &str| super::words(text).map(|(_, word)| word.to_owned()).collect::<HashSet<_>>();
        let new = &words(after) - &words(&self.disk);
        self.disk = after.to_owned();
        if how == "late" {
            self.silent.entry(session.to_owned()).or_default().push((claim, new));
        } else {
            self.book.claimed(claim);
        }
    }

    /// The buffer becomes `text`, by one edit of what differs.
    fn show(&mut self, text: String, witness: &Witness) {
        let edit = trimmed(&self.text(), &text);
        self.remember(text);
        self.book.edited(&edit, witness);
    }

    fn edit(&mut self, what: &str, wide: bool, witness: &Witness) {
        let (range, put) = what.split_once(' ').unwrap_or((what, ""));
        let (start, end) = range.split_once('-').unwrap_or((range, range));
        let text = self.text();
        let rope = ropey::Rope::from_str(&text);
        let encoding = if wide { Encoding::Utf16 } else { Encoding::Utf8 };
        let at = |place: &str| {
            let (line, column) = place.split_once(':').expect("LINE:COLUMN");
            let point =
                Point { line: line.parse::<usize>().unwrap() - 1, column: column.parse::<usize>().unwrap() - 1 };
            document::offset(&rope, point, encoding)
        };
        let edit = Edit { span: Span::new(at(start), at(end)), text: put.replace("\\n", "\n") };
        let mut next = text;
        next.replace_range(edit.span.start..edit.span.end, &edit.text);
        self.remember(next);
        self.book.edited(&edit, witness);
    }

    fn remember(&mut self, text: String) {
        // A file that was not open yet.
        let open = usize::from(!self.history.is_empty());
        self.history.truncate(self.now + open);
        self.history.push(text);
        self.now = self.history.len() - 1;
    }
}

/// The one edit that turns `before` into `after`.
pub(super) fn trimmed(before: &str, after: &str) -> Edit {
    let same = before.chars().zip(after.chars()).take_while(|(one, other)| one == other);
    let start: usize = same.map(|(c, _)| c.len_utf8()).sum();
    let ends = before[start..].chars().rev().zip(after[start..].chars().rev());
    let tail: usize = ends.take_while(|(one, other)| one == other).map(|(c, _)| c.len_utf8()).sum();
    let span = Span::new(start, before.len() - tail);
    Edit { span, text: after[start..after.len() - tail].to_owned() }
}
