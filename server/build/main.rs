//! Turns `queries/` into Rust tables. Nothing is registered by hand: a folder is a language, a file is a rule.

mod languages;
mod names;
mod patterns;
#[allow(dead_code, unreachable_pub, reason = "the types are for the crate, the names for this script")]
#[path = "../language/shape.rs"]
mod shape;

use std::path::Path;
use std::process::ExitCode;

#[allow(clippy::print_stdout, reason = "a build script speaks to cargo through stdout")]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=queries");
    println!("cargo::rerun-if-changed=server/build");
    println!("cargo::rerun-if-changed=server/language/shape.rs");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    match languages::generate(Path::new("queries"), Path::new(&out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}
