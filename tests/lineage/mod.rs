//! `tests/lineage/*.md`: what agents and git do while no server runs, and who `tagout blame` then says wrote which line.
//!
//! A scenario is a heading of the second level. Its steps are list items and fenced blocks with a text:
//!
//! | step | what happens |
//! |---|---|
//! | ```` ```file PATH ```` | somebody writes the file, and nobody tells |
//! | ```` ```agent P PATH ```` | session P writes it; its hook, which is the real program, is told |
//! | `git …` | plain git; single quotes as in a shell |
//! | `git … < y n` | the same with these answers, one a line: `git add --patch` |
//! | `in FOLDER` | the next steps happen there: another work tree |
//! | ```` ```blame PATH … ```` | shows what the program answers; `UPDATE=1 cargo test lineage` writes what was found |
//!
//! The truth is in the words: `P12` was written by session P, `Q1` by session Q, all others by somebody of whom nobody heard.
//! It is checked at every `blame`, without our hooks of git and with them.

mod answers;
mod mixes;
mod stage;
mod travel;

use crate::pages::pages;
use stage::{Stage, inside, words};
use std::fmt::Write as _;

#[test]
fn scenarios_without_hooks_of_git() {
    every(false);
}

#[test]
fn scenarios_with_hooks_of_git() {
    every(true);
}

fn every(with_hooks: bool) {
    let shown = pages("tests/lineage", |file, text| replay(file, text, with_hooks));
    assert!(shown >= 10, "only {shown} answers were read");
}

/// The scenarios with the answers filled in, and how many there were.
fn replay(file: &str, text: &str, with_hooks: bool) -> (String, usize) {
    let (mut out, mut shown) = (String::new(), 0);
    let mut stage = Stage::new(with_hooks);
    let mut lines = text.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        writeln!(out, "{line}").unwrap();
        let place = format!("{file}:{}{}", at + 1, if with_hooks { ", with hooks" } else { "" });
        if line.starts_with("## ") {
            stage = Stage::new(with_hooks);
        } else if let Some(step) = line.strip_prefix("- `").and_then(|step| step.strip_suffix('`')) {
            act(&mut stage, step, &place);
        } else if let Some(step) = line.strip_prefix("```").filter(|step| !step.is_empty()) {
            let body = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
            let body: String = body.fold(String::new(), |body, line| body + line + "\n");
            let step: Vec<&str> = step.split(' ').collect();
            match step[..] {
                ["file", path] => stage.write(inside(path), &body),
                ["agent", session, path] => stage.agent(session, inside(path), &body),
                ["blame", ..] => {
                    shown += 1;
                    stage.check(&step[1..], &place);
                    out.push_str(&stage.blame(&step[1..]).out);
                }
                _ => panic!("{place}: no step is called {step:?}"),
            }
            if step[0] != "blame" {
                out.push_str(&body);
            }
            out.push_str("```\n");
        }
    }
    (out, shown)
}

fn act(stage: &mut Stage, step: &str, place: &str) {
    if let Some(folder) = step.strip_prefix("in ") {
        return stage.enter(folder);
    }
    let step = step.strip_prefix("git ").unwrap_or_else(|| panic!("{place}: no step is called `{step}`"));
    let (command, answers) = step.split_once(" < ").unwrap_or((step, ""));
    let answers: String = answers.split(' ').map(|answer| format!("{answer}\n")).collect();
    let command = words(command);
    let ran = stage.try_git(&command.iter().map(String::as_str).collect::<Vec<_>>(), &answers);
    assert_eq!(ran.code, Some(0), "{place}: {}{}", ran.out, ran.err);
}
