//! Files, repositories and policies that nobody should trust.

use super::program::{command, ran, tagout};
use super::workshop::{DELETES, HARMLESS, Workshop};
use std::fs;
use std::io::{Read, Write};
use std::process::Stdio;
use tempfile::tempdir;

#[test]
fn links_are_not_followed_and_loops_end() {
    let folder = tempdir().unwrap();
    let outside = tempdir().unwrap();
    fs::write(outside.path().join("secret.sh"), DELETES).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink(folder.path(), folder.path().join("loop")).unwrap();
        symlink(outside.path(), folder.path().join("elsewhere")).unwrap();
        symlink(outside.path().join("secret.sh"), folder.path().join("secret.sh")).unwrap();
    }
    fs::write(folder.path().join("a.sh"), HARMLESS).unwrap();
    let judged = tagout(folder.path(), &["check"]);
    assert_eq!((judged.code, judged.out.as_str()), (Some(0), "tagout: no findings in 1 file\n"), "{}", judged.err);
}

#[test]
fn what_is_no_text_is_counted() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("image.py"), b"\x89PNG\0\0").unwrap();
    fs::write(folder.path().join("latin.py"), b"name = 'M\xfcller'\n").unwrap();
    fs::write(folder.path().join("marked.sh"), format!("\u{feff}{DELETES}")).unwrap();
    let judged = tagout(folder.path(), &["check"]);
    assert_eq!(judged.code, Some(1), "{}", judged.err);
    let expected = "tagout: 1 critical in 1 file · 1 skipped (binary) · 1 skipped (not-utf8)\n";
    assert!(judged.out.ends_with(expected), "{}", judged.out);
}

#[test]
fn a_file_that_is_named_and_cannot_be_read_is_no_pass() {
    let folder = tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("clean.sh"), HARMLESS).unwrap();
    fs::write(path("latin.sh"), b"ls\necho M\xfcller\n").unwrap();
    fs::write(path("zero.sh"), b"ls\0\n").unwrap();
    fs::write(path("big.sh"), "ls\n".repeat(7 << 18)).unwrap();
    fs::File::create(path("huge.sh")).unwrap().set_len(51 << 20).unwrap();
    fs::create_dir(path("empty")).unwrap();
    let mut named = vec![
        ("latin.sh", "latin.sh: not checked: line 2 is not valid UTF-8"),
        ("zero.sh", "zero.sh: not checked: a binary file"),
        ("big.sh", "big.sh: not analysed: 5.2 MB"),
        ("huge.sh", "huge.sh: not checked: 51.0 MB is more than the 50.0 MB"),
    ];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("clean.sh", path("link.sh")).unwrap();
        std::os::unix::fs::symlink("/etc", path("outside")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(path("pipe.sh")).status().unwrap().success());
        named.push(("link.sh", "link.sh: a link, and links are not followed; name what it leads to: clean.sh"));
        named.push(("outside", "outside: a link, and links are not followed; name what it leads to: /etc"));
        named.push(("pipe.sh", "pipe.sh: no regular file but a pipe, a socket or a device"));
    }
    for (name, expected) in named {
        for more in [None, Some("clean.sh")] {
            let mut arguments = vec!["check", name];
            arguments.extend(more);
            let judged = tagout(folder.path(), &arguments);
            assert!(
                judged.code == Some(2) && judged.err.contains(expected),
                "{arguments:?}: {}{}",
                judged.out,
                judged.err
            );
            assert!(!judged.err.contains("not judged: not"), "said twice: {}", judged.err);
            assert!(
                more.is_some() || judged.out == format!("tagout: nothing was judged · 1 skipped ({})\n", word(name))
            );
        }
    }
    assert_eq!(tagout(folder.path(), &["check"]).code, Some(0), "found on the way, told, and the rest was judged");
    fs::remove_file(path("clean.sh")).unwrap();
    assert_eq!(tagout(folder.path(), &["check"]).code, Some(2), "nothing at all was judged");
    assert_eq!(tagout(folder.path(), &["check", "empty"]).code, Some(0), "there is nothing to read");
}

/// How a report counts what stands in the file of this name.
fn word(name: &str) -> &'static str {
    match name {
        "latin.sh" => "not-utf8",
        "zero.sh" => "binary",
        "big.sh" | "huge.sh" => "too-large",
        _ => "not-a-file",
    }
}

#[test]
fn hidden_files_are_judged_and_ignored_ones_are_not() {
    let workshop = Workshop::with(&[(".gitignore", "build/\n"), ("build/a.sh", DELETES), (".ci/deploy.sh", DELETES)]);
    workshop.write(".git/hooks/own.sh", DELETES);
    assert_eq!(workshop.found(&[]), (Some(1), vec![".ci/deploy.sh:1 rds-delete".into()]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_utf8_is_written_out() {
    use std::os::unix::ffi::OsStrExt;
    let workshop = Workshop::with(&[]);
    let name = std::ffi::OsStr::from_bytes(b"\xff\x1b.sh");
    fs::write(workshop.path().join(name), DELETES).unwrap();
    assert_eq!(workshop.found(&[]), (Some(1), vec!["\\xFF\u{1b}.sh:1 rds-delete".into()]));
    assert!(workshop.check(&[]).out.contains(" --> \\xFF\\u{1b}.sh:1:1"), "control characters reach no terminal");
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.commit("add it");
    assert_eq!(workshop.found(&["--gate", "push"]).1, ["\\xFF\u{1b}.sh:1 rds-delete"]);
}

#[test]
fn a_policy_with_mistakes_is_said_and_fails() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.sh"), HARMLESS).unwrap();
    fs::write(folder.path().join("tagout.toml"), "version = 1\nprotected = 3\nmod = \"enforce\"\n").unwrap();
    let judged = tagout(folder.path(), &["check"]);
    assert_eq!(judged.code, Some(2));
    for place in ["tagout.toml:2:13: `protected`", "tagout.toml:3:1: `mod`"] {
        assert!(judged.err.contains(place), "{}", judged.err);
    }
    fs::write(folder.path().join("tagout.toml"), b"version = 1\n\xff").unwrap();
    let judged = tagout(folder.path(), &["check"]);
    assert_eq!(judged.code, Some(2));
    assert!(judged.err.contains("not valid UTF-8"), "{}", judged.err);
}

#[test]
fn a_policy_with_monstrous_patterns_does_not_hang() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.sh"), HARMLESS).unwrap();
    let pattern = format!("{}x", "**/*a*".repeat(200));
    let policy = format!(
        "version = 1\n[[tier]]\nname = \"t\"\nrank = 1\npaths = [\"{pattern}\", \"{{a,b}}{{c,d}}**\", \"[\"]\n"
    );
    fs::write(folder.path().join("tagout.toml"), policy).unwrap();
    let judged = tagout(folder.path(), &["check"]);
    assert_eq!(judged.code, Some(2), "{}{}", judged.out, judged.err);
    assert!(judged.err.contains("tagout.toml:5:"), "{}", judged.err);
}

/// A repository that wants git to run its programs: a filter, a hook, a file system monitor, a text converter.
#[test]
fn a_repository_cannot_make_git_run_anything() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS), (".gitattributes", "* filter=trap diff=trap\n")]);
    let trap = workshop.write(".git/trap", "#!/bin/sh\ntouch \"$(dirname \"$0\")/sprung\"\ncat\n");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&trap, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let trap = trap.to_string_lossy();
    for key in ["filter.trap.clean", "filter.trap.process", "diff.trap.textconv", "diff.trap.command", "core.fsmonitor"]
    {
        workshop.git(&["config", key, &trap]);
    }
    workshop.git(&["config", "filter.trap.required", "true"]);
    workshop.git(&["config", "diff.external", &trap]);
    workshop.write("a.sh", DELETES);
    let expected = (Some(1), vec!["a.sh:1 rds-delete".to_owned()]);
    assert_eq!(workshop.found(&["--scope", "changed"]), expected);
    assert_eq!(workshop.found(&["--diff", "HEAD"]), expected);
    assert!(!workshop.path().join(".git/sprung").exists(), "a program of the repository was run");
}

/// The trap of the test above works: git itself falls into it.
#[cfg(unix)]
#[test]
fn the_trap_would_have_sprung() {
    use std::os::unix::fs::PermissionsExt;
    let workshop = Workshop::with(&[("a.sh", HARMLESS), (".gitattributes", "* filter=trap\n")]);
    let trap = workshop.write(".git/trap", "#!/bin/sh\ntouch \"$(dirname \"$0\")/sprung\"\ncat\n");
    fs::set_permissions(&trap, fs::Permissions::from_mode(0o755)).unwrap();
    workshop.git(&["config", "filter.trap.clean", &trap.to_string_lossy()]);
    workshop.write("a.sh", DELETES);
    workshop.git(&["diff", "--stat"]);
    assert!(workshop.path().join(".git/sprung").exists());
}

#[test]
fn judging_writes_nothing_into_the_repository() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.write("a.sh", DELETES);
    let index = workshop.path().join(".git/index");
    let before = (fs::read(&index).unwrap(), objects(&workshop));
    workshop.found(&["--scope", "changed"]);
    workshop.found(&["--staged"]);
    assert_eq!((fs::read(&index).unwrap(), objects(&workshop)), before);
}

fn objects(workshop: &Workshop) -> String {
    workshop.git(&["count-objects", "--verbose"])
}

#[test]
fn variables_of_the_environment_do_not_move_git_elsewhere() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    let other = Workshop::with(&[("a.sh", DELETES)]);
    workshop.write("a.sh", DELETES);
    let mut check = command(workshop.path());
    check.env("GIT_DIR", other.path().join(".git")).env("GIT_WORK_TREE", other.path());
    check.args(["check", "--scope", "changed"]);
    assert_eq!(ran(check.output().unwrap()).code, Some(1));
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.sh"), DELETES.repeat(2_000)).unwrap();
    let mut child = command(folder.path())
        .args(["check", "--format", "jsonl"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 64];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert_eq!(ended.status.code(), Some(1));
}

#[test]
fn a_pipe_in_the_folder_is_not_waited_for() {
    let folder = tempdir().unwrap();
    let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.sh")).status();
    if !cfg!(unix) {
        return;
    }
    assert!(made.unwrap().success());
    let judged = tagout(folder.path(), &["check"]);
    assert_eq!(judged.code, Some(0), "{}", judged.err);
    assert!(judged.out.starts_with("tagout: nothing to judge: no file here is in a language"), "{}", judged.out);
    let named = tagout(folder.path(), &["check", "pipe.sh"]);
    assert!(named.out.starts_with("tagout: nothing "), "{}", named.out);
}

#[test]
fn garbage_on_standard_input_is_named() {
    let folder = tempdir().unwrap();
    let mut child = command(folder.path())
        .args(["check", "--stdin", "--path", "a.py"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"\xff\xfe\0").unwrap();
    let judged = ran(child.wait_with_output().unwrap());
    assert_eq!(judged.code, Some(2));
    assert!(judged.err.contains("standard input: "), "{}", judged.err);
}
