//! Units judged by several threads, answers in the order of the units.

use super::judging::{self, Judged};
use super::progress::Progress;
use super::question::{Question, Unit};
use crate::host::sides::Reader;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// More threads than this gain nothing on a disk.
const MAX_WORKERS: usize = 16;
/// Deeply nested texts need room.
const STACK_BYTES: usize = 16 << 20;
/// Answers on their way to the printer; workers pause beyond.
const MAX_SENT: usize = 256;

/// Judges every unit and hands the answers to `take` in order, until it says false.
pub(super) fn run(question: &Question, mut take: impl FnMut(Judged) -> anyhow::Result<bool>) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let stop = AtomicBool::new(false);
    let workers =
        thread::available_parallelism().map_or(2, usize::from).clamp(2, MAX_WORKERS).min(question.units.len());
    let (sender, receiver) = mpsc::sync_channel(MAX_SENT);
    thread::scope(|scope| {
        for _ in 0..workers {
            let sender = sender.clone();
            let work = || work(question, &next, &stop, sender);
            thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work)?;
        }
        drop(sender);
        let mut progress = Progress::new(question.units.len());
        let mut waiting: BTreeMap<usize, Judged> = BTreeMap::new();
        let mut due = 0;
        let mut outcome = Ok(());
        for (index, judged) in receiver {
            waiting.insert(index, judged);
            while let Some(judged) = waiting.remove(&due) {
                due += 1;
                progress.at(due, !judged.rows.is_empty() || !judged.problems.is_empty());
                match take(judged) {
                    Ok(true) => {}
                    Ok(false) => stop.store(true, Ordering::Relaxed),
                    Err(error) => {
                        stop.store(true, Ordering::Relaxed);
                        outcome = Err(error);
                    }
                }
            }
        }
        progress.done();
        outcome
    })
}

fn work(question: &Question, next: &AtomicUsize, stop: &AtomicBool, sender: mpsc::SyncSender<(usize, Judged)>) {
    let mut reader = Reader::default();
    while !stop.load(Ordering::Relaxed) {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(unit) = question.units.get(index) else { return };
        let judged = catch_unwind(AssertUnwindSafe(|| judging::judge(question, unit, &mut reader)))
            .unwrap_or_else(|_| crashed(unit, &mut reader));
        if sender.send((index, judged)).is_err() {
            return;
        }
    }
}

/// A mistake of ours in one unit must not take the others with it.
fn crashed(unit: &Unit, reader: &mut Reader) -> Judged {
    *reader = Reader::default();
    let names: Vec<&str> = unit.files.iter().map(|pair| pair.name.as_str()).collect();
    Judged {
        problems: vec![format!("{}: internal error, not judged; please report this with the file", names.join(", "))],
        incomplete: true,
        ..Judged::default()
    }
}
