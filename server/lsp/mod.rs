//! The language server on standard input and output: protocol outside, [`crate::engine`] inside.
//!
//! A message goes from [`front`] (in order) to the [`owner`] (one thread), whose work is done by [`workers`] and
//! [`ground`], and what comes of it leaves through the [`outbox`]. This module must not decide what a finding is.

mod abilities;
mod action;
mod backend;
mod convert;
mod disk;
mod frames;
mod front;
mod ground;
mod hunks;
mod intake;
mod journals;
mod outbox;
mod owner;
mod pages;
mod parent;
mod register;
mod stale;
#[cfg(test)]
mod tests;
mod watch;
mod workers;

pub use backend::Backend;
pub use disk::Disk;
pub use ground::World;
pub use workers::Analysis;

use frames::Frames;
use front::{Front, Life};
use outbox::Outbox;
use owner::{Inbox, Owner};
use std::ffi::OsString;
use std::fs::OpenOptions;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tower_lsp::{LspService, LspServiceBuilder, Server};

/// The command that shows the page of a rule; its argument is the rule's id.
pub const EXPLAIN: &str = "tagout.explain";
/// "I wrote this", with the URI and the range.
pub const WROTE: &str = "tagout.wrote";

/// Requests that are answered at the same time; more wait in the pipe.
const CONCURRENCY: usize = 4096;

/// After `exit` replies under way get this long to leave.
const GRACE: Duration = Duration::from_millis(20);

/// How the server is started.
#[derive(Default)]
struct Options {
    /// Where to write our own log; standard error without.
    log_file: Option<PathBuf>,
}

/// The parts that a test replaces.
pub struct Setup {
    pub analysis: Arc<Analysis>,
    pub world: Arc<dyn World>,
    /// Adds methods.
    pub extend: fn(LspServiceBuilder<Backend>) -> LspServiceBuilder<Backend>,
}

impl Default for Setup {
    fn default() -> Setup {
        Setup {
            analysis: Arc::new(crate::engine::analyze),
            world: Arc::new(Disk::default()),
            extend: |builder| builder,
        }
    }
}

/// `tagout lsp`: reads the options behind the command and runs. What is not known is said and does no harm: editors add
/// options of their own.
pub fn main(arguments: &[OsString]) -> ExitCode {
    let mut options = Options::default();
    let mut unknown = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            // The only way we speak.
            Some("--stdio") => {}
            Some("--log-file") => options.log_file = arguments.next().map(PathBuf::from),
            Some(other) if other.starts_with("--log-file=") => {
                options.log_file = other.split_once('=').map(|(_, path)| PathBuf::from(path));
            }
            _ => unknown.push(argument.to_string_lossy().into_owned()),
        }
    }
    log_to(&options);
    if !unknown.is_empty() {
        tracing::warn!("unknown options are ignored: {}", unknown.join(" "));
    }
    run()
}

/// Serves one client on standard input and output until it says `exit`, closes the pipe, or is gone. 0 after a
/// `shutdown`, else 1.
fn run() -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_time().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!("the server cannot start: {error}");
            return ExitCode::from(2);
        }
    };
    let code = runtime.block_on(serve(tokio::io::stdin(), tokio::io::stdout(), Setup::default()));
    // A thread may still wait for standard input; it must not keep the process.
    runtime.shutdown_background();
    ExitCode::from(code)
}

/// Serves one client on any pair of streams; returns the exit code.
pub async fn serve<I, O>(input: I, output: O, setup: Setup) -> u8
where
    I: AsyncRead + Unpin,
    O: AsyncWrite,
{
    let (inbox, queue) = Inbox::new();
    let life = Arc::new(Life::default());
    let outbox = Outbox::default();
    let owner = Owner {
        workers: workers::Workers::start(&setup.analysis, &inbox),
        grounds: ground::Grounds::start(setup.world, &inbox),
        outbox: outbox.clone(),
        journals: journals::Journals::start(&inbox),
    };
    if let Err(error) = std::thread::Builder::new().name("owner".to_owned()).spawn(move || owner.run(&queue)) {
        tracing::error!("the server cannot start its owner thread: {error}");
        return 2;
    }
    let builder = LspService::build(|client| {
        tokio::spawn(outbox.deliver(client.clone(), inbox.clone()));
        Backend { client, inbox: inbox.clone(), life: life.clone() }
    });
    let builder = builder.custom_method("tagout/document", Backend::document);
    let builder = builder.custom_method("tagout/hunks", Backend::hunks);
    let (service, socket) = (setup.extend)(builder).finish();
    let front = Front::new(service, inbox, life.clone());
    let input = Frames::new(input, life.clone());
    let mut serving = std::pin::pin!(Server::new(input, output, socket).concurrency_level(CONCURRENCY).serve(front));
    tokio::select! {
        () = &mut serving => {}
        () = life.ended() => {
            let _ = tokio::time::timeout(GRACE, serving).await;
        }
    }
    life.code()
}

/// Where our own log goes: a file, or standard error, which editors show as trouble; so only trouble goes there.
fn log_to(options: &Options) {
    let file = options.log_file.as_ref().map(|path| (path, OpenOptions::new().create(true).append(true).open(path)));
    let log = tracing_subscriber::fmt().with_ansi(false);
    // A second subscriber is refused: then somebody else in this process listens already.
    match file {
        Some((_, Ok(file))) => {
            let _ = log.with_writer(Arc::new(file)).try_init();
        }
        other => {
            let _ = log.with_max_level(tracing::Level::WARN).with_writer(std::io::stderr).try_init();
            if let Some((path, Err(error))) = other {
                let path = path.display();
                tracing::warn!("the log file {path} cannot be opened ({error}); the log goes to standard error");
            }
        }
    }
}
