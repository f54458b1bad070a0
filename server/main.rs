//! The program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    if arguments.get(1).is_some_and(|name| name == "lsp") {
        return tagout::lsp::main(arguments.get(2..).unwrap_or_default());
    }
    tagout::cli::run(arguments)
}
