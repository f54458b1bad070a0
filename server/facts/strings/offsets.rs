//! Where the characters of a decoded literal are written.

use crate::text::Span;

/// Runs of bytes of a decoded text, each with the run it was written as, in order.
#[derive(Debug, Default)]
pub(in super::super) struct Offsets {
    runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug)]
struct Run {
    at: usize,
    len: usize,
    from: usize,
    taken: usize,
}

impl Offsets {
    /// The next `len` decoded bytes, beginning `at`, stand for `taken` written bytes beginning `from`.
    pub(super) fn push(&mut self, at: usize, len: usize, from: usize, taken: usize) {
        if let Some(last) = self.runs.last_mut()
            && last.len == last.taken
            && len == taken
            && last.from + last.taken == from
        {
            last.len += len;
            last.taken += taken;
            return;
        }
        self.runs.push(Run { at, len, from, taken });
    }

    /// The written span of a decoded one.
    pub(in super::super) fn written(&self, span: Span) -> Span {
        let start = self.run(span.start, false).map_or(0, |run| {
            if run.len == run.taken { run.from + (span.start - run.at).min(run.taken) } else { run.from }
        });
        if span.is_empty() {
            return Span::new(start, start);
        }
        let end = self.run(span.end, true).map_or(start, |run| {
            if run.len == run.taken { run.from + (span.end - run.at).min(run.taken) } else { run.from + run.taken }
        });
        Span::new(start, end)
    }

    /// The run that holds the byte at `at`, or the one before it when `at` is an end.
    fn run(&self, at: usize, is_end: bool) -> Option<&Run> {
        let behind = self.runs.partition_point(|run| if is_end { run.at < at } else { run.at <= at });
        self.runs.get(behind.saturating_sub(1))
    }
}
