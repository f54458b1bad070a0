//! The engine at work without threads: every effect is performed at once, or when the test says so.

mod offers;
mod origins;
mod typed;

use super::{Change, Effect, Engine, Event, Failure, Ground, Job, Mark, Settings, Source, View, analyze};
use crate::document::Point;
use crate::judge::Scope;
use crate::provenance::record::Body;
use std::sync::Arc;

const DELETE: &str =
    "import boto3\nrds = boto3.client('rds')\nrds.delete_db_instance(DBInstanceIdentifier='billing')\n";
const QUIET: &str = "import boto3\nrds = boto3.client('rds')\n";

/// An engine with everything around it.
#[derive(Default)]
struct Desk {
    engine: Engine,
    base: Option<String>,
    /// Analyses are kept back instead of being done.
    slow: bool,
    waiting: Vec<Job>,
    published: Vec<View>,
    said: Vec<String>,
    reminders: Vec<(String, u64)>,
    recalled: Vec<String>,
    recorded: Vec<Body>,
}

impl Desk {
    fn with_base(base: &str) -> Desk {
        let mut desk = Desk { base: Some(base.to_owned()), ..Desk::default() };
        desk.feed(Event::Day("2026-11-26".to_owned()));
        desk
    }

    fn open(&mut self, uri: &str, text: &str) {
        self.open_as("unheard-of", uri, text);
    }

    /// Opens a text that the client takes for `language`.
    fn open_as(&mut self, language: &str, uri: &str, text: &str) {
        let (uri, language, text) = (uri.to_owned(), language.to_owned(), text.to_owned());
        self.feed(Event::Opened { uri, language, version: 0, text });
    }

    /// Types `text` over `[line, column, line, column]`.
    fn edit(&mut self, uri: &str, version: i32, [line, column, end_line, end_column]: [usize; 4], text: &str) {
        let range = (Point { line, column }, Point { line: end_line, column: end_column });
        let changes = vec![Change { range: Some(range), text: text.to_owned() }];
        self.feed(Event::Edited { uri: uri.to_owned(), version: Some(version), changes });
    }

    fn replace(&mut self, uri: &str, version: i32, text: &str) {
        let changes = vec![Change { range: None, text: text.to_owned() }];
        self.feed(Event::Edited { uri: uri.to_owned(), version: Some(version), changes });
    }

    fn feed(&mut self, event: Event) {
        for effect in self.engine.handle(event) {
            match effect {
                Effect::Analyze { job, .. } if self.slow => self.waiting.push(*job),
                Effect::Analyze { job, .. } => self.finish(*job),
                Effect::Ground { uri } => {
                    let path = uri.rsplit('/').next().unwrap().to_owned();
                    let base = self.base.clone().map(|text| Arc::new(Source::new(path.clone(), text)));
                    let ground = Ground {
                        path,
                        root: "/".to_owned(),
                        base,
                        policy: Arc::default(),
                        own: None,
                        notes: Vec::new(),
                    };
                    self.feed(Event::Grounded { uri, ground });
                }
                Effect::Supply { uri, needs, .. } => self.feed(Event::Supplied { uri, needs, files: Vec::new() }),
                Effect::Publish(view) => self.published.push(view),
                Effect::Clear { uri } => self.said.push(format!("clear {uri}")),
                Effect::Remind { uri, revision } => self.reminders.push((uri, revision)),
                Effect::Log(line) => self.said.push(line),
                Effect::Recall { path, .. } => self.recalled.push(path),
                Effect::Record { body, .. } => self.recorded.push(*body),
            }
        }
    }

    fn finish(&mut self, job: Job) {
        let (uri, revision) = (job.uri.clone(), job.revision);
        let result = analyze(job, &mut || true);
        self.feed(Event::Analyzed { uri, revision, result });
    }

    /// The rules and texts of the last diagnostics.
    fn shown(&self) -> Vec<(String, String)> {
        let view = self.published.last().expect("something was published");
        let text = view.string();
        view.findings.iter().map(|found| (found.rule.clone(), found.span.of(&text).to_owned())).collect()
    }

    fn marks(&self) -> Vec<Mark> {
        self.published.last().map(|view| view.marks.to_vec()).unwrap_or_default()
    }
}

#[test]
fn only_what_is_new_against_the_base_speaks() {
    let mut desk = Desk::with_base(DELETE);
    desk.open("file:///a.py", DELETE);
    assert_eq!(desk.shown(), []);
    desk.edit("file:///a.py", 1, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='ledger')\n");
    let text = "rds.delete_db_instance(DBInstanceIdentifier='ledger')".to_owned();
    assert_eq!(desk.shown(), [("rds-delete".to_owned(), text)]);
    desk.feed(Event::Configured(Settings { enable: true, scope: Scope::File }));
    assert_eq!(desk.shown().len(), 2, "with the setting, all of the file speaks");
    desk.feed(Event::Configured(Settings { enable: false, scope: Scope::File }));
    assert_eq!(desk.shown(), []);
}

#[test]
fn what_is_shown_by_parts_is_confirmed_after_a_rest() {
    let unread = |n: usize| format!("def f{n}(x):\n    print(x)\n    return {n}\n\n");
    let text: String = std::iter::once(QUIET.to_owned()).chain((0..9).map(unread)).chain([DELETE.to_owned()]).collect();
    let mut desk = Desk::with_base("");
    desk.open("file:///a.py", &text);
    let before = desk.shown();
    assert_eq!(before.len(), 1);
    desk.edit("file:///a.py", 1, [7, 4, 7, 4], "y = print((x\n    ");
    assert_eq!(desk.shown(), before, "an open bracket further up swallows nothing");
    assert_eq!(desk.reminders.len(), 1, "a look at the whole is due");
    desk.edit("file:///a.py", 2, [7, 13, 7, 14], "");
    desk.edit("file:///a.py", 3, [7, 15, 7, 15], ")");
    let published = desk.published.len();
    let (uri, revision) = desk.reminders.last().cloned().expect("a reminder");
    desk.feed(Event::Rested { uri: uri.clone(), revision });
    assert_eq!(desk.shown(), before);
    assert_eq!(desk.published.len(), published, "the second look says the same and nothing is sent");
    let due = desk.reminders.len();
    desk.feed(Event::Rested { uri, revision });
    assert_eq!((desk.published.len(), desk.reminders.len()), (published, due), "once is enough");
}

#[test]
fn the_client_says_the_language_where_the_name_does_not() {
    let mut desk = Desk::with_base(DELETE);
    desk.open_as("python", "file:///job", &format!("{DELETE}rds.delete_db_cluster(DBClusterIdentifier='c')\n"));
    let texts: Vec<String> = desk.shown().into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["rds.delete_db_cluster(DBClusterIdentifier='c')"], "the base is read in the same language");
}

#[test]
fn one_analysis_at_a_time_and_late_results_are_carried_over() {
    let mut desk = Desk::with_base(QUIET);
    desk.slow = true;
    desk.open("file:///a.py", DELETE);
    assert_eq!(desk.waiting.len(), 1);
    let first = desk.waiting.pop().unwrap();
    // Not grounded yet: the first result says nothing, but its tree counts.
    desk.finish(first);
    let second = desk.waiting.pop().unwrap();
    for version in 1..20 {
        desk.edit("file:///a.py", version, [0, 0, 0, 0], "# a line\n");
    }
    assert!(desk.waiting.is_empty(), "what is typed meanwhile waits");
    desk.finish(second);
    let text = "rds.delete_db_instance(DBInstanceIdentifier='billing')".to_owned();
    assert_eq!(desk.shown(), [("rds-delete".to_owned(), text)]);
    assert_eq!(desk.published.last().unwrap().version, 19);
    assert_eq!(desk.waiting.len(), 1, "the newest text is due, once");
    let third = desk.waiting.pop().unwrap();
    desk.finish(third);
    assert_eq!((desk.shown().len(), desk.waiting.len(), desk.published.len()), (1, 0, 2));
}

#[test]
fn a_failure_is_said_and_the_next_edit_tries_again() {
    let mut desk = Desk::with_base(QUIET);
    desk.slow = true;
    desk.open("file:///a.py", DELETE);
    for failure in [Failure::Panicked, Failure::TimedOut] {
        let job = desk.waiting.pop().unwrap();
        let (uri, revision) = (job.uri.clone(), job.revision);
        desk.feed(Event::Analyzed { uri, revision, result: Err(failure) });
        assert_eq!(desk.marks().len(), 1);
        desk.edit("file:///a.py", 1, [0, 0, 0, 0], "\n");
    }
    desk.slow = false;
    let job = desk.waiting.pop().unwrap();
    desk.finish(job);
    assert_eq!((desk.shown().len(), desk.marks().len()), (1, 0));
}

#[test]
fn a_result_for_a_closed_document_is_dropped() {
    let mut desk = Desk::with_base(QUIET);
    desk.slow = true;
    desk.open("file:///a.py", DELETE);
    let old = desk.waiting.pop().unwrap();
    desk.feed(Event::Closed { uri: "file:///a.py".to_owned() });
    desk.open("file:///a.py", QUIET);
    desk.finish(old);
    assert!(desk.published.is_empty());
    assert_eq!(desk.said, ["clear file:///a.py"]);
}

#[test]
fn closing_and_opening_again_starts_where_it_ended() {
    // An editor that reloads a file closes and opens it, with version 0 again.
    let mut desk = Desk::with_base(QUIET);
    desk.open("file:///a.py", QUIET);
    desk.edit("file:///a.py", 7, [2, 0, 2, 0], "x = 1\n");
    desk.feed(Event::Closed { uri: "file:///a.py".to_owned() });
    desk.open("file:///a.py", DELETE);
    assert_eq!((desk.shown().len(), desk.published.last().unwrap().version), (1, 0));
    desk.edit("file:///a.py", 1, [2, 0, 3, 0], "");
    assert_eq!(desk.shown(), []);
    assert!(!desk.said.iter().any(|line| line.contains("version")), "{:?}", desk.said);
}

#[test]
fn odd_versions_and_places_are_applied_in_order_and_said_once() {
    let mut desk = Desk::with_base("");
    desk.open("file:///a.py", "one\n");
    desk.edit("file:///a.py", 5, [0, 0, 0, 3], "two");
    desk.edit("file:///a.py", 5, [0, 3, 0, 3], "!");
    desk.edit("file:///a.py", 3, [99, 0, 99, 7], "end");
    desk.edit("file:///unknown.py", 1, [0, 0, 0, 0], "x");
    assert_eq!(desk.engine.view("file:///a.py").unwrap().string(), "two!\nend");
    assert_eq!(desk.said.len(), 2, "{:?}", desk.said);
    assert!(
        desk.said[0].contains("version 5 came after 5") && desk.said[1].contains("never opened"),
        "{:?}",
        desk.said
    );
    desk.open("file:///a.py", "again\n");
    assert_eq!(desk.engine.view("file:///a.py").unwrap().string(), "again\n");
}

const TWO: &str = "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"a\"\n}\n\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n";

#[test]
fn a_removal_speaks_after_a_rest_or_a_save_and_then_keeps_speaking() {
    let destroyed = |desk: &Desk| desk.shown().iter().any(|(rule, _)| rule == "resource-destroyed");
    let mut desk = Desk::with_base(TWO);
    desk.open("file:///main.tf", TWO);
    desk.edit("file:///main.tf", 1, [4, 0, 7, 0], "");
    assert!(!destroyed(&desk), "cut and paste does not flash");
    let (uri, revision) = desk.reminders.pop().unwrap();
    desk.edit("file:///main.tf", 2, [4, 0, 4, 0], "# more\n");
    desk.feed(Event::Rested { uri: uri.clone(), revision });
    assert!(!destroyed(&desk), "the user typed on");
    let (uri, revision) = desk.reminders.pop().unwrap();
    desk.feed(Event::Rested { uri: uri.clone(), revision });
    assert!(destroyed(&desk), "a rest");
    desk.edit("file:///main.tf", 3, [4, 0, 4, 0], "# and more\n");
    assert!(destroyed(&desk), "what spoke goes on speaking");
    desk.replace("file:///main.tf", 4, TWO);
    assert!(!destroyed(&desk));
    desk.edit("file:///main.tf", 5, [4, 0, 7, 0], "");
    assert!(!destroyed(&desk));
    desk.feed(Event::Saved { uri });
    assert!(destroyed(&desk), "a save");
}

#[test]
fn a_policy_shows_its_mistakes_where_they_are() {
    let mut desk = Desk::with_base("");
    desk.open("file:///tagout.toml", "version = 1\nmode = \"obsreve\"\n");
    let marks = desk.marks();
    assert_eq!(marks.len(), 1, "{marks:?}");
    assert_eq!(marks[0].span.of("version = 1\nmode = \"obsreve\"\n"), "\"obsreve\"");
    desk.edit("file:///tagout.toml", 1, [1, 8, 1, 15], "observe");
    assert_eq!(desk.marks(), []);
}

#[test]
fn what_is_not_read_is_said_and_nothing_is_made_of_it() {
    let mut desk = Desk::with_base(TWO);
    for (uri, text) in [("file:///a/main.tf", "\0".to_owned()), ("file:///b/main.tf", "# \n".repeat(2 << 20))] {
        desk.open(uri, &text);
        assert_eq!((desk.shown(), desk.marks().len()), (Vec::new(), 1), "{uri}");
    }
}
