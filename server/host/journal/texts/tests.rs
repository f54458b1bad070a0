//! What is kept comes back, what is not it is refused, and there is an end to it.

use super::super::tests::said;
use super::super::{Journal, Stamp};
use super::tidy::Swept;
use super::*;
use crate::provenance::record::{Body, Claimed, TextRef};
use crate::provenance::{Actor, Evidence};
use std::fs;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

fn journal() -> (tempfile::TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::at(folder.path().join("tagout"));
    (folder, journal)
}

fn digest(text: &str) -> Digest {
    TextDigest::of(text).canonical
}

#[test]
fn a_text_comes_back_by_its_canonical_digest() {
    let (_folder, journal) = journal();
    let texts = journal.texts();
    assert_eq!(texts.read(digest("a\n")).unwrap(), None, "nothing is kept yet");
    assert!(texts.keep("a.py", "\u{feff}a\r\n").unwrap());
    assert!(texts.keep("b.py", "a\n").unwrap(), "the same text twice is one file");
    assert_eq!(texts.read(digest("a\n")).unwrap().as_deref(), Some("a\n"));
    assert_eq!(fs::read_dir(&texts.folder).unwrap().flatten().filter(|entry| entry.file_name() != ".due").count(), 1);
}

#[test]
fn what_is_not_the_text_is_refused_and_put_right_by_the_next_who_keeps_it() {
    let (_folder, journal) = journal();
    let texts = journal.texts();
    texts.keep("a.py", "one\n").unwrap();
    for wrong in ["two\n", "", "one", "\u{0}\u{0}\u{0}\u{0}"] {
        fs::write(texts.file(digest("one\n")), wrong).unwrap();
        let refused = texts.read(digest("one\n")).unwrap_err().to_string();
        assert!(refused.contains("it is not the text of this digest") && refused.contains("remove it"), "{refused}");
    }
    fs::write(texts.file(digest("one\n")), "on").unwrap();
    assert!(texts.keep("a.py", "one\n").unwrap());
    assert_eq!(texts.read(digest("one\n")).unwrap().as_deref(), Some("one\n"));
}

#[test]
fn secrets_and_giants_are_not_kept() {
    let (_folder, journal) = journal();
    let texts = journal.texts();
    let secret = [
        ".env",
        "app/.env.production",
        "deploy/server.PEM",
        "prod.tfvars",
        "terraform.tfstate.backup",
        "x/credentials",
    ];
    for path in secret {
        assert!(!texts.keep(path, "password = x\n").unwrap(), "{path}");
    }
    assert!(!texts.keep("a.py", &"a".repeat(MAX_TEXT + 1)).unwrap());
    assert!(!texts.folder.exists());
    for path in ["environment.py", "src/keys.rs", "monkey", "credentials.md", "main.tf"] {
        assert!(texts.keep(path, "x = 1\n").unwrap(), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn texts_are_for_their_owner_alone_and_a_link_is_not_followed() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, journal) = journal();
    let texts = journal.texts();
    texts.keep("a.py", "a\n").unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&texts.folder), mode(&texts.file(digest("a\n")))), (0o700, 0o600));
    let elsewhere = folder.path().join("elsewhere");
    fs::write(&elsewhere, "b\n").unwrap();
    std::os::unix::fs::symlink(&elsewhere, texts.file(digest("b\n"))).unwrap();
    assert!(texts.read(digest("b\n")).unwrap_err().to_string().contains("it is no regular file"));
}

#[test]
fn what_no_record_names_goes_first_and_then_the_oldest() {
    let (_folder, journal) = journal();
    let texts = journal.texts();
    let body = |number: usize| format!("{number}\n{}", "x".repeat(1000));
    for number in 0..10 {
        assert!(texts.keep("a.py", &body(number)).unwrap());
        let file = fs::File::options().write(true).open(texts.file(digest(&body(number)))).unwrap();
        let age = Duration::from_secs(1_000_000 - u64::try_from(number).unwrap());
        file.set_modified(std::time::SystemTime::now() - age).unwrap();
    }
    let claim = |number: usize| {
        let actor = Actor::Tool { name: "black".into() };
        let (path, after) = ("a.py".into(), TextRef::of(&body(number), true));
        Body::Claim(Claimed { path, actor, evidence: Evidence::Declared, before: None, after, hunks: Vec::new() })
    };
    let stamp = Stamp { at: 0, catalogue: "test".into() };
    journal.append(&stamp, (0..5).map(claim).chain([said("and so on")]).collect(), PATIENCE).unwrap();
    let fresh = Duration::from_secs(3600);
    assert_eq!(journal.sweep_to(1 << 20, 0, fresh).unwrap(), Swept::default(), "there is room");
    let left = || (0..10).filter(|number| texts.file(digest(&body(*number))).exists()).collect::<Vec<_>>();
    let swept = journal.sweep_to(5000, 6100, fresh).unwrap();
    assert_eq!((swept.texts, swept.named, left()), (4, 0, vec![0, 1, 2, 3, 4, 9]));
    let swept = journal.sweep_to(5000, 3100, fresh).unwrap();
    assert_eq!((swept.texts, swept.named, left()), (3, 2, vec![2, 3, 4]));
    // What was written just now may not be named yet.
    texts.keep("a.py", &body(10)).unwrap();
    assert_eq!(journal.sweep_to(0, 1100, fresh).unwrap().texts, 3);
    assert!(texts.file(digest(&body(10))).exists());
}

#[test]
fn a_look_is_taken_where_it_was_asked_for() {
    let (_folder, journal) = journal();
    assert_eq!(journal.sweep().unwrap(), None);
    let asked = (0..256).filter(|number| {
        journal.texts().keep("a.py", &number.to_string()).unwrap();
        journal.sweep().unwrap().is_some()
    });
    assert!((1..100).contains(&asked.count()));
}
