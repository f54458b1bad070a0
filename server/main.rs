//! The program: chooses the door. Everything else is in the library.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let rest = arguments.get(2..).unwrap_or_default();
    let serves = arguments.get(1).is_some_and(|command| command == "lsp");
    if serves && !rest.iter().any(|argument| argument == "--help" || argument == "-h") {
        // Editors add options of their own, which are no mistakes.
        return tagout::lsp::main(rest);
    }
    tagout::cli::run(arguments)
}
