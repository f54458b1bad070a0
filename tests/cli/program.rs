//! Runs the real binary in an environment of its own.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What a run left behind.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The binary in `folder` with nothing of our environment but the search path.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tagout"));
    command.current_dir(folder).env_clear().env("HOME", folder).stdin(Stdio::null());
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command
}

/// Runs the binary to its end.
pub(crate) fn tagout<S: AsRef<OsStr>>(folder: &Path, arguments: &[S]) -> Ran {
    ran(command(folder).args(arguments).output().expect("the binary starts"))
}

/// The same with a text on standard input.
pub(crate) fn tagout_reading<S: AsRef<OsStr>>(folder: &Path, arguments: &[S], input: &str) -> Ran {
    let mut child = command(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    child.stdin.take().expect("standard input is piped").write_all(input.as_bytes()).expect("the binary reads");
    ran(child.wait_with_output().expect("the binary ends"))
}

/// What a finished process left behind.
pub(crate) fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("reports are UTF-8"),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
