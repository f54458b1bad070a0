//! Settings that are broken, too large, locked or not where they seem to be: nothing is written, and it is said why.

use super::stage::{Stage, tree};
use std::fs;

#[test]
fn broken_settings_are_named_with_their_place_and_kept() {
    for (text, told) in [
        ("{\n  \"model\": opus\n}\n", "settings.json:2:12: a value was expected; nothing was written"),
        ("{\"hooks\": []}", "settings.json:1:11: `hooks` is a list, an object was expected"),
        ("[1, 2]", "settings.json:1:1: `the file` is a list"),
        ("{\"a\": \"", "settings.json:1:7: this text has no closing quote"),
    ] {
        let stage = Stage::new();
        let file = stage.home().join(".claude/settings.json");
        stage.write(&file, text);
        for command in ["install", "uninstall"] {
            let ran = stage.hooks(command, &["--agent", "claude"]);
            if command == "install" {
                assert_eq!(ran.code, Some(2), "{text}: {}", ran.out);
                assert!(ran.err.contains(told), "{text}: {}", ran.err);
            }
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
        assert_eq!(tree(&stage.home()).len(), 1);
    }
}

#[test]
fn one_broken_file_does_not_keep_the_others_from_it() {
    let stage = Stage::new();
    stage.write(&stage.home().join(".claude/settings.json"), "{");
    let ran = stage.hooks("install", &["--agent", "claude", "--agent", "gemini"]);
    assert_eq!(ran.code, Some(2));
    assert!(stage.home().join(".gemini/settings.json").is_file(), "{}", ran.err);
}

#[test]
fn what_is_too_large_or_no_text_is_refused() {
    for (bytes, told) in [
        (vec![b' '; (4 << 20) + 1], "larger than 4 MB"),
        (b"{\"a\": \"\xff\"}".to_vec(), "byte 7 is no UTF-8"),
        (b"[".repeat(1 << 20), "nested deeper than 128 levels"),
    ] {
        let stage = Stage::new();
        let file = stage.home().join(".claude/settings.json");
        stage.write(&file, "");
        fs::write(&file, &bytes).unwrap();
        let ran = stage.hooks("install", &["--agent", "claude"]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains(told), "{}", ran.err);
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
}

#[test]
fn a_program_of_somebody_else_is_not_replaced() {
    let stage = Stage::new();
    let file = stage.repository().join(".clinerules/hooks/PreToolUse");
    stage.write(&file, "#!/bin/sh\nexit 0\n");
    let ran = stage.hooks("install", &["--agent", "cline", "--project"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("a program of somebody else stands there"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), "#!/bin/sh\nexit 0\n");
    assert_eq!(stage.hooks("uninstall", &["--agent", "cline", "--project"]).code, Some(0));
    assert!(file.is_file());
}

#[test]
fn names_that_are_none_and_places_that_are_none_are_said() {
    let stage = Stage::new();
    let ran = stage.hooks("install", &["--agent", "nobody"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("no agent is called nobody; known: claude, "), "{}", ran.err);
    fs::remove_dir(stage.repository().join(".git")).unwrap();
    let ran = stage.hooks("install", &["--agent", "claude", "--project"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("is in no git repository"), "{}", ran.err);
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn a_link_stays_and_the_file_behind_it_is_written() {
        let stage = Stage::new();
        let real = stage.home().join("dotfiles/claude.json");
        stage.write(&real, "{}\n");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        let link = stage.home().join(".claude/settings.json");
        fs::create_dir(link.parent().unwrap()).unwrap();
        symlink("../dotfiles/claude.json", &link).unwrap();
        assert_eq!(stage.hooks("install", &["--agent", "claude"]).code, Some(0));
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert!(fs::read_to_string(&real).unwrap().contains("tagout"));
        assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(stage.hooks("uninstall", &["--agent", "claude"]).code, Some(0));
        assert_eq!(fs::read_to_string(&real).unwrap(), "{}\n");
        assert!(link.symlink_metadata().unwrap().is_symlink());
    }

    #[test]
    fn loops_and_links_to_nowhere_are_refused() {
        for target in ["settings.json", "../gone/settings.json"] {
            let stage = Stage::new();
            let link = stage.home().join(".claude/settings.json");
            fs::create_dir(link.parent().unwrap()).unwrap();
            symlink(target, &link).unwrap();
            let ran = stage.hooks("install", &["--agent", "claude"]);
            assert_eq!(ran.code, Some(2), "{}", ran.out);
            assert!(ran.err.contains("nothing was written"), "{}", ran.err);
            assert_eq!(fs::read_link(&link).unwrap().to_str(), Some(target));
        }
    }

    #[test]
    fn a_repository_cannot_have_us_write_outside() {
        for (link, target) in [(".claude", "../home"), (".claude/settings.json", "../../home/settings.json")] {
            let stage = Stage::new();
            stage.write(&stage.home().join("settings.json"), "{}");
            let link = stage.repository().join(link);
            fs::create_dir_all(link.parent().unwrap()).unwrap();
            symlink(target, &link).unwrap();
            let ran = stage.hooks("install", &["--agent", "claude", "--project"]);
            assert_eq!(ran.code, Some(2), "{}", ran.out);
            assert!(ran.err.contains("a link leads out of the repository"), "{}", ran.err);
            assert_eq!(fs::read_to_string(stage.home().join("settings.json")).unwrap(), "{}");
        }
    }

    #[test]
    fn a_folder_that_may_not_be_written_is_named() {
        let stage = Stage::new();
        let folder = stage.home().join(".claude");
        stage.write(&folder.join("settings.json"), "{}");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
        let ran = stage.hooks("install", &["--agent", "claude"]);
        let refused = fs::write(folder.join("probe"), "").is_err();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        // Whoever may do everything is not stopped by permissions.
        assert_eq!(ran.code, Some(if refused { 2 } else { 0 }), "{}", ran.err);
        assert!(!refused || ran.err.contains("no file can be made"), "{}", ran.err);
        let text = fs::read_to_string(folder.join("settings.json")).unwrap();
        assert_eq!(text == "{}", refused, "{text}");
    }

    #[test]
    fn a_folder_or_a_pipe_in_the_place_of_settings_is_refused() {
        let stage = Stage::new();
        fs::create_dir_all(stage.home().join(".claude/settings.json")).unwrap();
        let ran = stage.hooks("install", &["--agent", "claude"]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains("it is no regular file"), "{}", ran.err);
        stage.write(&stage.home().join(".gemini"), "a file");
        let ran = stage.hooks("install", &["--agent", "gemini"]);
        assert_eq!(ran.code, Some(2), "{}", ran.out);
        assert!(ran.err.contains("nothing was written"), "{}", ran.err);
    }
}
