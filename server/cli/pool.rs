//! Work done by several threads, answers in the order of the questions.

use super::progress::Progress;
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

/// What is done with every question.
pub(super) trait Work<Q, A>: Sync {
    /// The answer to one question.
    fn answer(&self, question: &Q, reader: &mut Reader) -> A;

    /// The answer where a mistake of ours ended the work on it: one question must not take the others with it.
    fn crashed(&self, question: &Q) -> A;

    /// Whether something is written about the answer.
    fn speaks(&self, answer: &A) -> bool;
}

/// Answers every question and hands the answers to `take` in order, until it says false.
pub(super) fn run<Q: Sync, A: Send>(
    work: &impl Work<Q, A>,
    questions: &[Q],
    mut take: impl FnMut(A) -> anyhow::Result<bool>,
) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let stop = AtomicBool::new(false);
    let workers = thread::available_parallelism().map_or(2, usize::from).clamp(2, MAX_WORKERS).min(questions.len());
    let (sender, receiver) = mpsc::sync_channel(MAX_SENT);
    thread::scope(|scope| {
        for _ in 0..workers {
            let sender = sender.clone();
            let worker = || worker(work, questions, &next, &stop, sender);
            thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, worker)?;
        }
        drop(sender);
        let mut progress = Progress::new(questions.len());
        let mut waiting: BTreeMap<usize, A> = BTreeMap::new();
        let mut due = 0;
        let mut outcome = Ok(());
        for (index, answer) in receiver {
            waiting.insert(index, answer);
            while let Some(answer) = waiting.remove(&due) {
                due += 1;
                progress.at(due, work.speaks(&answer));
                match take(answer) {
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

fn worker<Q, A>(
    work: &impl Work<Q, A>,
    questions: &[Q],
    next: &AtomicUsize,
    stop: &AtomicBool,
    sender: mpsc::SyncSender<(usize, A)>,
) {
    let mut reader = Reader::default();
    while !stop.load(Ordering::Relaxed) {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(question) = questions.get(index) else { return };
        let answer = catch_unwind(AssertUnwindSafe(|| work.answer(question, &mut reader))).unwrap_or_else(|_| {
            reader = Reader::default();
            work.crashed(question)
        });
        if sender.send((index, answer)).is_err() {
            return;
        }
    }
}
