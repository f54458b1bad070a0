//! The program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    tagout::cli::run(std::env::args_os().collect())
}
