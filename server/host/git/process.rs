//! One process, bounded in time and in what it says.

use super::GitError;
use std::io::Read;
use std::process::{Child, Command};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// More output than this is not kept.
pub(super) const MAX_BYTES: u64 = 256 << 20;
const MAX_COMPLAINT: u64 = 64 << 10;

/// Runs `command` to its end and returns what it wrote to standard output. `name` is for messages.
pub(super) fn run(mut command: Command, name: &str, limit: Duration) -> Result<Vec<u8>, GitError> {
    let deadline = Instant::now() + limit;
    let mut child = spawn(&mut command, name)?;
    let out = collect(child.stdout.take(), MAX_BYTES + 1);
    let err = collect(child.stderr.take(), MAX_COMPLAINT);
    let left = || deadline.saturating_duration_since(Instant::now());
    let Ok(out) = out.recv_timeout(left()) else { return Err(stop(child, GitError::TooSlow { command: name.into() })) };
    if u64::try_from(out.len()).is_ok_and(|len| len > MAX_BYTES) {
        return Err(stop(child, GitError::TooMuch { command: name.into() }));
    }
    let Ok(err) = err.recv_timeout(left()) else { return Err(stop(child, GitError::TooSlow { command: name.into() })) };
    // Both pipes are closed: it is ending.
    let status = child.wait().map_err(|error| broken(name, &error))?;
    if status.success() {
        return Ok(out);
    }
    Err(GitError::Refused { command: name.into(), code: status.code(), reason: complaint(&err) })
}

/// Starts `command`.
pub(super) fn spawn(command: &mut Command, name: &str) -> Result<Child, GitError> {
    command.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => GitError::Missing,
        _ => broken(name, &error),
    })
}

/// Ends `child` and passes `error` on.
fn stop(mut child: Child, error: GitError) -> GitError {
    // It may have ended by itself meanwhile; either way nothing is left behind.
    let _ = child.kill();
    let _ = child.wait();
    error
}

pub(super) fn broken(name: &str, error: &std::io::Error) -> GitError {
    GitError::Broken { command: name.into(), reason: error.to_string() }
}

/// Reads at most `limit` bytes in a thread of its own.
fn collect(pipe: Option<impl Read + Send + 'static>, limit: u64) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::sync_channel(1);
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            // A pipe that breaks ends the output; the exit status tells why.
            let _ = pipe.take(limit).read_to_end(&mut bytes);
        }
        let _ = sender.send(bytes);
    });
    receiver
}

/// What git said about its failure, shortened to what helps.
fn complaint(err: &[u8]) -> String {
    let text = String::from_utf8_lossy(err);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(4).collect();
    if lines.is_empty() { "no reason given".to_owned() } else { lines.join(" · ") }
}
