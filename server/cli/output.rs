//! Standard output and standard error: a reader that went away ends the run quietly.

use crate::report::Colour;
use anyhow::Context;
use std::io::{self, IsTerminal, Write};

/// Buffered standard output.
pub(super) struct Output {
    to: io::BufWriter<io::StdoutLock<'static>>,
    gone: bool,
}

impl Output {
    /// Locks standard output.
    pub(super) fn new() -> Output {
        Output { to: io::BufWriter::with_capacity(64 * 1024, io::stdout().lock()), gone: false }
    }

    /// Writes `text`. A closed pipe is no error: the reader has seen enough.
    pub(super) fn write(&mut self, text: &str) -> anyhow::Result<()> {
        if self.gone {
            return Ok(());
        }
        let written = self.to.write_all(text.as_bytes());
        self.check(written)
    }

    /// Shows what has been written so far.
    pub(super) fn flush(&mut self) -> anyhow::Result<()> {
        if self.gone {
            return Ok(());
        }
        let flushed = self.to.flush();
        self.check(flushed)
    }

    /// True when nobody reads any more.
    pub(super) fn gone(&self) -> bool {
        self.gone
    }

    fn check(&mut self, result: io::Result<()>) -> anyhow::Result<()> {
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.gone = true;
                Ok(())
            }
            other => other.context("cannot write to standard output"),
        }
    }
}

/// One line on standard error; where that is closed nobody wants to know.
pub(super) fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Colour by what was asked for, else on a terminal unless `NO_COLOR` is set.
pub(super) fn colour(choice: super::args::ColourChoice) -> Colour {
    use super::args::ColourChoice;
    let on = match choice {
        ColourChoice::Always => true,
        ColourChoice::Never => false,
        ColourChoice::Auto => {
            let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
            io::stdout().is_terminal() && !refused && !dumb
        }
    };
    if on { Colour::On } else { Colour::Off }
}
