//! The threads that analyse: work that somebody waits for goes first, and a failure stays where it happened.

use super::owner::{Inbox, Message};
use crate::engine::{Done, Event, Failure, Job, Lane};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What an analysis is; tests put slow or failing ones here.
pub type Analysis = dyn Fn(Job, &mut dyn FnMut() -> bool) -> Result<Box<Done>, Failure> + Send + Sync;

/// How long a parse may take. Real files need milliseconds; a hostile one must not hold a thread.
const LIMIT: Duration = Duration::from_secs(3);

/// Two threads, so that one slow file does not hold up the others; the second leaves background work alone.
const THREADS: usize = 2;

/// The two lanes; cheap to clone.
#[derive(Clone)]
pub(super) struct Workers(Arc<Lanes>);

#[derive(Default)]
struct Lanes {
    queues: Mutex<Queues>,
    filled: Condvar,
}

#[derive(Default)]
struct Queues {
    interactive: VecDeque<Box<Job>>,
    background: VecDeque<Box<Job>>,
}

impl Workers {
    /// Starts the threads; they end with the process.
    pub(super) fn start(analysis: &Arc<Analysis>, inbox: &Inbox) -> Workers {
        let lanes = Arc::new(Lanes::default());
        for number in 0..THREADS {
            let (lanes, analysis, inbox) = (lanes.clone(), analysis.clone(), inbox.clone());
            let work = move || {
                loop {
                    let job = lanes.next(number > 0);
                    inbox.send(Message::Result(run(*job, &*analysis)));
                }
            };
            if let Err(error) = std::thread::Builder::new().name(format!("analysis-{number}")).spawn(work) {
                tracing::error!("an analysis thread could not be started: {error}");
            }
        }
        Workers(lanes)
    }

    /// Queues a job.
    pub(super) fn analyze(&self, lane: Lane, job: Box<Job>) {
        let mut queues = self.0.queues.lock().unwrap_or_else(PoisonError::into_inner);
        match lane {
            Lane::Interactive => queues.interactive.push_back(job),
            Lane::Background => queues.background.push_back(job),
        }
        drop(queues);
        self.0.filled.notify_all();
    }
}

impl Lanes {
    fn next(&self, interactive_only: bool) -> Box<Job> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(job) = queues.interactive.pop_front() {
                return job;
            }
            if !interactive_only && let Some(job) = queues.background.pop_front() {
                return job;
            }
            queues = self.filled.wait(queues).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn run(job: Job, analysis: &Analysis) -> Event {
    let (uri, revision) = (job.uri.clone(), job.revision);
    let end = Instant::now() + LIMIT;
    let caught = catch_unwind(AssertUnwindSafe(|| analysis(job, &mut || Instant::now() < end)));
    Event::Analyzed { uri, revision, result: caught.unwrap_or(Err(Failure::Panicked)) }
}
