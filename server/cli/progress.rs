//! One line on the terminal for runs that take long.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Nothing is shown before this.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(200);

/// Shows how far a run is; silent where standard error is no terminal.
pub(super) struct Progress {
    total: usize,
    shown: bool,
    next: Option<Instant>,
}

impl Progress {
    /// Begins a run of `total` units.
    pub(super) fn new(total: usize) -> Progress {
        Progress { total, shown: false, next: stderr().is_terminal().then(|| Instant::now() + PATIENCE) }
    }

    /// `done` units are finished; `speaks` when something else is about to be written.
    pub(super) fn at(&mut self, done: usize, speaks: bool) {
        let Some(next) = self.next else { return };
        if speaks {
            self.clear();
        } else if Instant::now() >= next {
            let _ = write!(stderr().lock(), "\r\x1b[Ktagout: {done} of {} judged", self.total);
            self.shown = true;
            self.next = Some(Instant::now() + PAUSE);
        }
    }

    /// The run is over.
    pub(super) fn done(&mut self) {
        self.clear();
    }

    fn clear(&mut self) {
        if self.shown {
            let _ = write!(stderr().lock(), "\r\x1b[K");
            self.shown = false;
        }
    }
}
