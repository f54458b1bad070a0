//! Links the release program without shared libraries, where the C library's archives are installed. A hook starts with every
//! call of an agent's tool: loading three libraries takes longer than most of its answers.
//!
//! `+crt-static` would do the same for all that cargo builds here, and fail where the archives are missing.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What rustc names after it has asked for shared libraries. Each is found in a folder of ours before the system's.
const NAMED: [&str; 6] = ["c", "m", "util", "rt", "pthread", "dl"];

/// Tells cargo how to link; nothing where the program is built for another system, or the archives are not there.
///
/// # Errors
/// When the folder for the linker cannot be written.
#[allow(clippy::print_stdout, reason = "a build script speaks to cargo through stdout")]
pub(crate) fn without_shared_libraries(out: &Path) -> Result<(), Vec<String>> {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let native = env::var("HOST").is_ok_and(|host| is("TARGET", &host));
    if !native || !is("CARGO_CFG_TARGET_OS", "linux") || !is("CARGO_CFG_TARGET_ENV", "gnu") || !is("PROFILE", "release")
    {
        return Ok(());
    }
    // Without what such a program starts with, only the archives are there.
    if file("rcrt1.o").is_none() {
        return Ok(());
    }
    let Some(unwinder) = ["gcc_eh", "gcc", "c"].iter().map(|name| archive(name)).collect::<Option<Vec<_>>>() else {
        return Ok(());
    };
    let folder = out.join("archives");
    let written = fs::create_dir_all(&folder).and_then(|()| {
        write(&folder, "gcc_s", &unwinder)?;
        NAMED.iter().try_for_each(|name| write(&folder, name, archive(name).as_slice()))
    });
    written.map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    // Still at a random address, as the server parses what others wrote.
    println!("cargo::rustc-link-arg-bins=-static-pie");
    println!("cargo::rustc-link-arg-bins=-L{}", folder.display());
    Ok(())
}

/// Where the C compiler has the archive of a library; without a folder it has none.
fn archive(name: &str) -> Option<PathBuf> {
    file(&format!("lib{name}.a"))
}

fn file(name: &str) -> Option<PathBuf> {
    let asked = Command::new("cc").arg(format!("-print-file-name={name}")).output().ok()?;
    let path = PathBuf::from(String::from_utf8(asked.stdout).ok()?.trim());
    path.is_absolute().then_some(path)
}

/// A linker script in place of an archive.
fn write(folder: &Path, name: &str, archives: &[PathBuf]) -> io::Result<()> {
    let archives: Vec<_> = archives.iter().map(|path| format!("\"{}\"", path.display())).collect();
    fs::write(folder.join(format!("lib{name}.a")), format!("GROUP ( {} )\n", archives.join(" ")))
}
