//! What agents did on this machine, by their own transcripts: read, judged, counted, and nothing of them kept or shown but
//! the rule, the agent and the day.

use crate::agents::Transcript;
use crate::cli::hook::past::Past;
use crate::cli::pool::{self, Work};
use crate::host::sides::Reader;
use crate::host::transcripts::{self, Found, Line};
use crate::report::replay::{Sessions, Stopped};
use crate::risk::Verdict;
use std::collections::HashSet;

/// Replays the sessions since the day `since`; the notes say what limits the answer.
pub(super) fn replay(since: &str) -> anyhow::Result<(Sessions, Vec<String>)> {
    let (found, mut notes) = transcripts::find(since);
    let mut sessions = Sessions::default();
    // A session that is taken up again begins with a copy of the old one.
    let mut seen: HashSet<String> = HashSet::new();
    let judging = Judging { since };
    pool::run(&judging, &found, |transcript| {
        sessions.transcripts += 1;
        sessions.unread += transcript.unread;
        notes.extend(transcript.problem);
        for call in transcript.calls {
            if call.id.is_some_and(|id| !seen.insert(id)) {
                continue;
            }
            let count = if call.runs { &mut sessions.commands } else { &mut sessions.edits };
            *count += 1;
            sessions.stopped.extend(call.stopped);
        }
        Ok(true)
    })?;
    if found.is_empty() {
        notes.push("no transcripts of Claude Code or Codex of that time were found here".to_owned());
    }
    if sessions.unread > 0 {
        notes.push(format!("{} lines of transcripts were not understood, and not judged", sessions.unread));
    }
    Ok((sessions, notes))
}

struct Judging<'a> {
    since: &'a str,
}

/// What one transcript comes to.
#[derive(Default)]
struct Judged {
    calls: Vec<JudgedCall>,
    unread: usize,
    problem: Option<String>,
}

struct JudgedCall {
    id: Option<String>,
    /// A command or a statement; else an edit.
    runs: bool,
    stopped: Option<Stopped>,
}

impl Work<Found, Judged> for Judging<'_> {
    fn answer(&self, found: &Found, _: &mut Reader) -> Judged {
        let Some(mut transcript) = Transcript::of(found.agent) else { return Judged::default() };
        let read = transcripts::read(&found.path, &mut |line| match line {
            Line::Text(line) => transcript.line(line),
            Line::TooLong => transcript.too_long(),
        });
        let mut judged = Judged { unread: transcript.unread(), problem: read.err(), ..Judged::default() };
        let adapter = transcript.adapter();
        let (calls, unread) = transcript.calls();
        judged.unread += unread;
        let mut past = Past::default();
        let late = |day: &str| day.is_empty() || day >= self.since;
        for call in calls.into_iter().filter(|call| late(&call.day) && !call.call.acts.is_empty()) {
            let runs = call.call.acts.iter().any(|act| act.path().is_none());
            let stopped = past.stop(adapter, &call.call).map(|stop| Stopped {
                agent: adapter.name.to_owned(),
                day: call.day.clone(),
                runs,
                verdict: if stop.verdict == Verdict::Deny { "deny" } else { "ask" },
                rule: stop.rule,
                title: stop.title,
            });
            judged.calls.push(JudgedCall { id: call.call.id, runs, stopped });
        }
        judged
    }

    fn crashed(&self, found: &Found) -> Judged {
        let problem = format!("{}: internal error, not judged; please report this", found.path.display());
        Judged { problem: Some(problem), ..Judged::default() }
    }

    fn speaks(&self, _: &Judged) -> bool {
        false
    }
}
