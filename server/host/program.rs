//! Other programs: whether they are here, what version they are, what they answer. Bounded in time and in what they say.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// More than this is not kept of an answer.
const MAX_BYTES: u64 = 1 << 20;

/// How long one may take to tell its version.
const VERSION_LIMIT: Duration = Duration::from_secs(5);

/// What a program answered.
#[derive(Debug, Default)]
pub struct Answer {
    /// `None` after a signal.
    pub exit: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program `name` on the search path.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names: &[String] =
        if cfg!(windows) { &[format!("{name}.exe"), format!("{name}.cmd")] } else { &[name.to_owned()] };
    std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|file| runs(file))
}

/// True if the file is there and may be started.
pub fn runs(file: &Path) -> bool {
    let Ok(found) = file.metadata() else { return false };
    #[cfg(unix)]
    let allowed = std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o111 != 0;
    #[cfg(not(unix))]
    let allowed = true;
    found.is_file() && allowed
}

/// The version of `program` as it says it: the first word with two dots in it.
pub fn version(program: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.arg("--version");
    let answer = run(command, b"", VERSION_LIMIT).ok()?;
    let number = |word: &str| {
        let word = word.trim_start_matches('v');
        let word: String = word.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        (word.matches('.').count() >= 2).then_some(word)
    };
    answer.stdout.split_whitespace().find_map(number)
}

/// Runs `words` with `input`, in `folder`.
pub fn answer(words: &[OsString], folder: &Path, input: &str, limit: Duration) -> io::Result<Answer> {
    let (program, rest) = words.split_first().ok_or_else(|| io::Error::other("no program is named"))?;
    let mut command = Command::new(program);
    command.args(rest).current_dir(folder);
    run(command, input.as_bytes(), limit)
}

/// Runs `command` with `input`.
pub(super) fn run(mut command: Command, input: &[u8], limit: Duration) -> io::Result<Answer> {
    let deadline = Instant::now() + limit;
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let input = input.to_vec();
        // One that does not read does not need the rest.
        thread::spawn(move || drop(stdin.write_all(&input)));
    }
    let (stdout, stderr) = (collect(child.stdout.take()), collect(child.stderr.take()));
    let status = ended(&mut child, deadline)?;
    let left = || deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(200));
    let text = |from: mpsc::Receiver<Vec<u8>>| {
        String::from_utf8_lossy(&from.recv_timeout(left()).unwrap_or_default()).into_owned()
    };
    Ok(Answer { exit: status.code(), stdout: text(stdout), stderr: text(stderr) })
}

fn ended(child: &mut Child, deadline: Instant) -> io::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() >= deadline {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::new(io::ErrorKind::TimedOut, "it did not end in time"));
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn collect(pipe: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::sync_channel(1);
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            // A pipe that breaks ends the answer.
            let _ = pipe.take(MAX_BYTES).read_to_end(&mut bytes);
        }
        let _ = sender.send(bytes);
    });
    receiver
}
