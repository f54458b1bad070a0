//! Git's own hooks: ours stands before what a script does, and comes out again to the byte.

use super::stage::{Stage, copy_of_tagout, executable};
use crate::cli::workshop::git;
use std::fs;
use std::path::Path;

const THEIRS: &str = "#!/bin/bash\nset -e\necho theirs >> ran\n";

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn scripts_keep_what_they_do() {
    let stage = Stage::new();
    stage.with_git();
    let folder = stage.repository().join(".git/hooks");
    let before = folder.join("pre-commit");
    stage.write(&before, THEIRS);
    executable(&before);

    let ran = stage.hooks("install", &["--agent", "git"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let text = read(&before);
    assert!(text.starts_with("#!/bin/bash\n# >>> tagout") && text.ends_with("set -e\necho theirs >> ran\n"), "{text}");
    let push = read(&folder.join("pre-push"));
    assert!(push.contains("check --gate push") && push.contains("sync --hook"), "{push}");
    assert!(read(&folder.join("commit-msg")).contains("MERGE_HEAD"));
    let again = stage.hooks("install", &["--agent", "git"]);
    assert_eq!((again.code, read(&before)), (Some(0), text), "{}", again.err);

    fs::write(stage.repository().join("a.txt"), "a\n").unwrap();
    git(&stage.repository(), &["add", "--all"]);
    git(&stage.repository(), &["commit", "--quiet", "--message", "begin"]);
    assert_eq!(read(&stage.repository().join("ran")), "theirs\n");

    assert_eq!(stage.hooks("uninstall", &["--agent", "git"]).code, Some(0));
    assert_eq!(read(&before), THEIRS);
    assert!(!folder.join("pre-push").exists() && !folder.join("commit-msg").exists());
}

#[test]
fn the_folder_that_git_uses_is_the_one() {
    let stage = Stage::new();
    stage.with_git();
    git(&stage.repository(), &["config", "core.hooksPath", ".husky"]);
    stage.write(&stage.repository().join(".husky/pre-push"), "#!/usr/bin/env sh\nnpm test\n");
    assert_eq!(stage.hooks("install", &["--agent", "git"]).code, Some(0));
    assert!(read(&stage.repository().join(".husky/pre-push")).contains("# >>> tagout"));
    assert!(!stage.repository().join(".git/hooks/pre-push").exists());
    assert_eq!(stage.hooks("uninstall", &["--agent", "git"]).code, Some(0));
    assert_eq!(read(&stage.repository().join(".husky/pre-push")), "#!/usr/bin/env sh\nnpm test\n");
    assert!(!stage.repository().join(".husky/pre-commit").exists());
}

#[test]
fn an_edit_around_our_part_stays() {
    let stage = Stage::new();
    stage.with_git();
    let file = stage.repository().join(".git/hooks/pre-push");
    assert_eq!(stage.hooks("install", &["--agent", "git"]).code, Some(0));
    stage.write(&file, &format!("{}echo added\n", read(&file)));
    assert_eq!(stage.hooks("uninstall", &["--agent", "git"]).code, Some(0));
    assert_eq!(read(&file), "#!/bin/sh\necho added\n");
}

#[test]
fn a_hook_in_another_language_is_left_alone() {
    let stage = Stage::new();
    stage.with_git();
    let file = stage.repository().join(".git/hooks/pre-commit");
    stage.write(&file, "#!/usr/bin/env python3\nprint(1)\n");
    let ran = stage.hooks("install", &["--agent", "git"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("pre-commit: this hook is no shell script"), "{}", ran.err);
    let call = format!("have it run `{} check --gate commit`", env!("CARGO_BIN_EXE_tagout"));
    assert!(ran.err.contains(&call), "{}", ran.err);
    assert_eq!(read(&file), "#!/usr/bin/env python3\nprint(1)\n");
}

#[test]
fn a_program_that_is_gone_does_not_keep_anybody_from_committing() {
    let stage = Stage::new();
    stage.with_git();
    let program = stage.home().join("tagout");
    copy_of_tagout(&program);
    assert_eq!(stage.run(&program, "install", &["--agent", "git"]).code, Some(0));
    fs::remove_file(&program).unwrap();
    git(&stage.repository(), &["commit", "--quiet", "--allow-empty", "--message", "on"]);
    assert_eq!(git(&stage.repository(), &["log", "--format=%s"]).trim(), "on");
    let doctor = stage.hooks("doctor", &["--agent", "git"]);
    assert!(doctor.out.contains("which is not there any more"), "{}", doctor.out);
}

/// Everything that git knows of the repository, and the files beside it.
fn state(stage: &Stage) -> String {
    let files: Vec<String> = files_below(&stage.repository())
        .into_iter()
        .map(|path| format!("{} {:?}", path.display(), fs::read(&path).unwrap()))
        .collect();
    files.join("\n")
}

fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let below = |path: std::path::PathBuf| if path.is_dir() { files_below(&path) } else { vec![path] };
    paths.into_iter().flat_map(below).collect()
}

#[test]
fn a_canary_is_told_of_and_leaves_nothing() {
    let stage = Stage::new();
    stage.with_git();
    let none = stage.hooks("test", &["--agent", "git"]);
    assert_eq!(none.code, Some(1));
    assert!(none.out.contains("git: no hook of ours"), "{}", none.out);

    let file = stage.repository().join(".git/hooks/pre-push");
    stage.write(&file, "#!/bin/sh\ntouch deployed\n");
    executable(&file);
    assert_eq!(stage.hooks("install", &["--agent", "git"]).code, Some(0));
    for begun in [false, true] {
        if begun {
            stage.enforce();
            git(&stage.repository(), &["add", "--all"]);
            git(&stage.repository(), &["commit", "--quiet", "--message", "begin"]);
        }
        let before = state(&stage);
        let ran = stage.hooks("test", &["--agent", "git"]);
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
        let lines: Vec<&str> = ran.out.lines().collect();
        for (line, doing) in lines.iter().zip(["commit", "merge", "push"]) {
            assert!(line.contains(&format!("a {doing} of a destructive script is told of: 1 critical")), "{}", ran.out);
            let held = match begun {
                true => format!("1 held at deploy; this {doing} goes on, those gates hold it later"),
                false => format!("this {doing} goes on, and as there is no tagout.toml here, no later gate holds it"),
            };
            assert!(line.contains(&held), "{}", ran.out);
        }
        assert_eq!(lines.len(), 3, "{}", ran.out);
        assert_eq!(state(&stage), before, "the test changed the repository");
    }
}

#[test]
fn a_hook_that_does_nothing_is_found_out() {
    let stage = Stage::new();
    stage.with_git();
    stage.enforce();
    assert_eq!(stage.hooks("install", &["--agent", "git"]).code, Some(0));
    let folder = stage.repository().join(".git/hooks");
    let commit = read(&folder.join("pre-commit"));
    fs::write(folder.join("pre-commit"), commit.replacen("#!/bin/sh\n", "#!/bin/sh\nexit 0\n", 1)).unwrap();
    #[cfg(unix)]
    fs::set_permissions(folder.join("pre-push"), std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let ran = stage.hooks("test", &["--agent", "git"]);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.out.contains("says nothing about a commit of a destructive script"), "{}", ran.out);
    #[cfg(unix)]
    assert!(ran.out.contains("is not executable, so git does not run it"), "{}", ran.out);
}
