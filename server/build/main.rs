//! Turns `queries/` into Rust tables, and says how to link. Nothing is registered by hand: a folder is a language, a file is a rule.

mod agents;
mod aws;
mod changes;
#[allow(dead_code, unused_imports, unreachable_pub, reason = "the types are for the crate, the reader for this script")]
#[path = "../rules/format/mod.rs"]
mod format;
#[allow(dead_code, reason = "the build script only writes the table")]
#[path = "../operations/hash.rs"]
mod hash;
mod languages;
mod link;
mod names;
mod pairs;
mod patterns;
mod rules;
#[allow(dead_code, unreachable_pub, reason = "the types are for the crate, the names for this script")]
#[path = "../language/shape.rs"]
mod shape;
mod spelling;
mod tables;
mod text;
mod wiring;

use std::path::Path;
use std::process::ExitCode;

#[allow(clippy::print_stdout, reason = "a build script speaks to cargo through stdout")]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=queries");
    println!("cargo::rerun-if-changed=server/agents");
    println!("cargo::rerun-if-changed=server/build");
    println!("cargo::rerun-if-changed=server/language/shape.rs");
    println!("cargo::rerun-if-changed=server/rules/format");
    println!("cargo::rerun-if-changed=server/operations/hash.rs");
    println!("cargo::rerun-if-changed=server/text/packed.rs");
    println!("cargo::rerun-if-changed=server/wiring/agents");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    let (queries, out) = (Path::new("queries"), Path::new(&out));
    let results = [
        agents::generate(Path::new("server/agents"), out),
        changes::generate(queries, out),
        languages::generate(queries, out),
        rules::generate(queries, out),
        tables::generate(queries, out),
        wiring::generate(Path::new("server/wiring/agents"), out),
        link::without_shared_libraries(out),
    ];
    let problems: Vec<String> = results.into_iter().filter_map(Result::err).flatten().collect();
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
