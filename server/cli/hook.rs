//! `tagout hook`: answers a coding agent before and after each of its tools.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the hook with the arguments after `hook`.
pub(super) fn run(arguments: &[OsString]) -> ExitCode {
    let _ = arguments;
    super::output::complain("error: `tagout hook` is not part of this build");
    ExitCode::from(super::FAILED)
}
