//! Contents of files at a commit or in the index: one `git cat-file --batch` serves many questions.

use super::process::{broken, spawn};
use super::{Git, GitError};
use crate::document::{MAX_KEPT_BYTES, Notice};
use crate::host::files::{Unreadable, bounded};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

const NAME: &str = "cat-file";
/// One answer may not take longer.
const TIME_LIMIT: Duration = Duration::from_secs(20);

/// A running `git cat-file --batch`; ended when dropped.
#[derive(Debug)]
pub struct Blobs {
    child: Child,
    questions: ChildStdin,
    answers: Receiver<Named>,
}

/// Bytes of a blob; `None` where there is none; or why it is not read.
type Answer = Result<Option<Vec<u8>>, Unreadable>;

/// The same with the id of the blob.
type Named = Result<Option<(String, Vec<u8>)>, Unreadable>;

impl Blobs {
    /// Starts the process.
    pub fn open(git: &Git) -> Result<Blobs, GitError> {
        let mut command = git.command(&[NAME, "--batch"], &[]);
        let mut child = spawn(command.stdin(Stdio::piped()).stderr(Stdio::null()), NAME)?;
        let (questions, pipe) = match (child.stdin.take(), child.stdout.take()) {
            (Some(questions), Some(pipe)) => (questions, pipe),
            _ => return Err(GitError::Broken { command: NAME.into(), reason: "no pipes".into() }),
        };
        let (sender, answers) = mpsc::sync_channel(1);
        thread::spawn(move || {
            let mut pipe = BufReader::new(pipe);
            while let Some(answer) = next(&mut pipe) {
                if sender.send(answer).is_err() {
                    return;
                }
            }
        });
        Ok(Blobs { child, questions, answers })
    }

    /// The content that `spec` names: an object id, `commit:path`, `:path` for the index.
    pub fn get(&mut self, spec: &str) -> Result<Answer, GitError> {
        Ok(self.named(spec)?.map(|found| found.map(|(_, bytes)| bytes)))
    }

    /// The same with its id.
    pub fn named(&mut self, spec: &str) -> Result<Named, GitError> {
        if spec.contains('\n') {
            // The protocol is one line a question. No file we read has such a name.
            return Ok(Ok(None));
        }
        let asked = writeln!(self.questions, "{spec}").and_then(|()| self.questions.flush());
        asked.map_err(|error| broken(NAME, &error))?;
        match self.answers.recv_timeout(TIME_LIMIT) {
            Ok(answer) => Ok(answer),
            Err(RecvTimeoutError::Timeout) => Err(GitError::TooSlow { command: NAME.into() }),
            Err(RecvTimeoutError::Disconnected) => {
                Err(GitError::Broken { command: NAME.into(), reason: "it ended before the answer".into() })
            }
        }
    }
}

impl Drop for Blobs {
    fn drop(&mut self) {
        // It only reads; nothing is lost.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The next answer: `<id> <kind> <size>`, the bytes, a line break; or `<spec> missing`.
fn next(pipe: &mut BufReader<ChildStdout>) -> Option<Named> {
    let mut line = Vec::new();
    pipe.read_until(b'\n', &mut line).ok().filter(|read| *read > 0)?;
    let line = String::from_utf8_lossy(&line);
    let mut words = line.trim_end().rsplit(' ');
    let Some(size) = words.next().and_then(|size| size.parse::<usize>().ok()) else { return Some(Ok(None)) };
    let blob = words.next() == Some("blob");
    let id = words.next().unwrap_or_default().to_owned();
    if !blob || size > MAX_KEPT_BYTES {
        std::io::copy(&mut bounded(pipe.by_ref(), size + 1), &mut std::io::sink()).ok()?;
        return Some(if blob { Err(Unreadable::NotText(Notice::NotKept { bytes: size })) } else { Ok(None) });
    }
    let mut bytes = vec![0; size];
    pipe.read_exact(&mut bytes).ok()?;
    pipe.read_exact(&mut [0]).ok()?;
    Some(Ok(Some((id, bytes))))
}
