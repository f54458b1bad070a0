//! A home folder and a repository in it, and nothing of the machine's.

use crate::cli::program::{Ran, ran};
use crate::cli::workshop::git as git_in;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(super) struct Stage {
    folder: tempfile::TempDir,
    /// Variables beside HOME and PATH.
    pub(super) environment: Vec<(String, String)>,
}

impl Stage {
    pub(super) fn new() -> Stage {
        let stage = Stage { folder: tempfile::tempdir().unwrap(), environment: Vec::new() };
        for made in ["home", "repository/.git", "bin"] {
            fs::create_dir_all(stage.root().join(made)).unwrap();
        }
        stage
    }

    fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap()
    }

    pub(super) fn home(&self) -> PathBuf {
        self.root().join("home")
    }

    pub(super) fn repository(&self) -> PathBuf {
        self.root().join("repository")
    }

    pub(super) fn base(&self, scope: &str) -> PathBuf {
        if scope == "user" { self.home() } else { self.repository() }
    }

    pub(super) fn write(&self, path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A policy that stops.
    pub(super) fn enforce(&self) {
        self.write(&self.repository().join("tagout.toml"), "version = 1\nmode = \"enforce\"\n");
    }

    /// Puts a program on the search path.
    pub(super) fn program(&self, name: &str, text: &str) {
        let path = self.root().join("bin").join(name);
        self.write(&path, text);
        executable(&path);
    }

    /// Puts git on the search path and makes a real repository.
    pub(super) fn with_git(&self) {
        let path = std::env::var_os("PATH").unwrap();
        let git = std::env::split_paths(&path).map(|folder| folder.join("git")).find(|git| git.is_file());
        let git = git.expect("the tests need git");
        self.program("git", &format!("#!/bin/sh\nPATH='{}' exec '{}' \"$@\"\n", path.to_str().unwrap(), git.display()));
        fs::remove_dir(self.repository().join(".git")).unwrap();
        git_in(&self.repository(), &["init", "--quiet", "--initial-branch=main"]);
    }

    /// Runs `tagout hooks` in the repository.
    pub(super) fn hooks(&self, command: &str, arguments: &[&str]) -> Ran {
        self.run(Path::new(env!("CARGO_BIN_EXE_tagout")), command, arguments)
    }

    /// The same by another program.
    pub(super) fn run(&self, program: &Path, command: &str, arguments: &[&str]) -> Ran {
        let mut call = Command::new(program);
        call.current_dir(self.repository()).env_clear().env("HOME", self.home()).env("PATH", self.root().join("bin"));
        call.envs(self.environment.iter().map(|(name, value)| (name, value)));
        ran(call.args(["hooks", command]).args(arguments).stdin(Stdio::null()).output().unwrap())
    }

    /// Texts with the path of the program taken out.
    pub(super) fn told(&self, files: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let told = |text: &String| text.replace(env!("CARGO_BIN_EXE_tagout"), "<tagout>");
        files.iter().map(|(name, text)| (name.clone(), told(text))).collect()
    }
}

/// Another program file of ours. A process of its own copies it: what this one still has open for writing would be handed
/// to whatever another test starts meanwhile, and a file that anybody may write to cannot be run.
pub(super) fn copy_of_tagout(to: &Path) {
    let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_tagout")).arg(to).status().unwrap();
    assert!(copied.success(), "{}", to.display());
    executable(to);
}

#[cfg(unix)]
pub(super) fn executable(path: &Path) {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
pub(super) fn executable(_: &Path) {}

/// Copies a folder, which need not be there.
pub(super) fn copy(from: &Path, to: &Path) {
    let Ok(entries) = from.read_dir() else { return };
    fs::create_dir_all(to).unwrap();
    for entry in entries.map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Names and texts of all files below `folder`, but for receipts and git's own.
pub(super) fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(at) = folders.pop() {
        let Ok(entries) = fs::read_dir(&at) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            if [".local", ".git"].contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}
