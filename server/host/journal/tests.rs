use super::*;
use crate::provenance::record::{Body, Gap, Head, MAX_LINE, verify};
use std::fs;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

fn stamp(at: u64) -> Stamp {
    Stamp { at, catalogue: "test".into() }
}

/// A record that is known by its text.
pub(super) fn said(text: &str) -> Body {
    Body::Gap(Gap { reason: text.to_owned(), path: None, lost_bytes: 0, lost: None })
}

fn reasons(journal: &Journal) -> Vec<String> {
    let polled = journal.reader().poll().unwrap();
    assert_eq!(polled.damage, Vec::<String>::new());
    let reason = |entry: crate::provenance::record::Entry| match entry.record.body {
        Body::Gap(gap) => gap.reason,
        body => format!("{body:?}"),
    };
    polled.entries.into_iter().map(reason).collect()
}

struct Desk {
    folder: tempfile::TempDir,
    journal: Journal,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::at(folder.path().join("tagout"));
        Desk { folder, journal }
    }

    fn append(&self, text: &str) -> Head {
        self.journal.append(&stamp(0), vec![said(text)], PATIENCE).unwrap()
    }

    fn text(&self) -> Vec<u8> {
        fs::read(self.journal.file()).unwrap()
    }

    fn head_file(&self) -> PathBuf {
        self.folder.path().join("tagout/journal.head")
    }
}

#[test]
fn many_writers_make_one_chain() {
    let desk = Desk::new();
    let (heard, hears) = channel();
    let watch = desk.journal.reader().watch(Box::new(move |polled| {
        assert_eq!(polled.damage, Vec::<String>::new());
        polled.entries.into_iter().for_each(|entry| heard.send(entry.head.seq).unwrap());
    }));
    let watch = watch.unwrap();
    let writers: Vec<_> = (0..6)
        .map(|writer| {
            let journal = desk.journal.clone();
            thread::spawn(move || {
                for record in 0..20 {
                    journal.append(&stamp(0), vec![said(&format!("{writer}/{record}"))], PATIENCE).unwrap();
                }
            })
        })
        .collect();
    writers.into_iter().for_each(|writer| writer.join().unwrap());
    let heard: Vec<u64> = (0..120).map(|_| hears.recv_timeout(PATIENCE).unwrap()).collect();
    assert_eq!(heard, (1..=120).collect::<Vec<u64>>(), "every record once, in order");
    drop(watch);
    let mut all = reasons(&desk.journal);
    let of_one: Vec<&String> = all.iter().filter(|text| text.starts_with("3/")).collect();
    assert_eq!(of_one.len(), 20);
    assert_eq!((of_one[0].as_str(), of_one[19].as_str()), ("3/0", "3/19"), "each writer's own order is kept");
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 120);
}

#[test]
fn a_last_record_cut_at_any_byte_is_told_and_the_chain_goes_on() {
    let desk = Desk::new();
    desk.append("one");
    let (kept, mark) = (desk.text(), fs::read(desk.head_file()).unwrap());
    desk.append("two");
    let full = desk.text();
    for cut in kept.len() + 1..full.len() {
        // The writer of "two" was ended while it wrote; it had not come to leave its mark.
        fs::write(desk.journal.file(), &full[..cut]).unwrap();
        fs::write(desk.head_file(), &mark).unwrap();
        assert_eq!(desk.journal.check().unwrap().unwrap().torn, cut - kept.len());
        desk.append("three");
        let told = reasons(&desk.journal);
        assert_eq!(told.len(), 3, "cut at {cut}: {told:?}");
        assert_eq!((told[0].as_str(), told[2].as_str()), ("one", "three"));
        assert!(told[1].starts_with("the last record was not written to its end"), "{told:?}");
        assert!(desk.journal.check().unwrap().unwrap().chain.is_ok());
    }
}

#[test]
fn whoever_is_ended_between_cutting_and_saying_so_leaves_a_note() {
    let desk = Desk::new();
    desk.append("one");
    let whole = desk.text();
    fs::write(desk.journal.file(), [whole.as_slice(), b"{\"v\":1,\"se"].concat()).unwrap();
    let mut end = end::End::lock(&desk.folder.path().join("tagout"), PATIENCE).unwrap();
    let mut file = desk.journal.open().unwrap();
    drop(desk.journal.resume(&mut end, &mut file).unwrap());
    drop((end, file));
    assert_eq!(desk.text(), whole, "cut");
    desk.append("two");
    let told = reasons(&desk.journal);
    assert!(told.len() == 3 && told[1].starts_with("the last record was not written"), "{told:?}");
}

#[test]
fn a_journal_that_became_shorter_says_so() {
    let desk = Desk::new();
    desk.append("one");
    let short = desk.text();
    desk.append("two");
    let mut reader = desk.journal.reader();
    assert_eq!(reader.poll().unwrap().entries.len(), 2);
    for left in [short.as_slice(), b""] {
        fs::write(desk.journal.file(), left).unwrap();
        let checked = desk.journal.check().unwrap().unwrap();
        assert!(checked.chain.is_ok());
        let missing = checked.missing.unwrap();
        assert!(missing.contains("to 2 were there and are gone"), "{missing}");
    }
    fs::write(desk.journal.file(), &short).unwrap();
    desk.append("three");
    let told = reasons(&desk.journal);
    assert_eq!((told[0].as_str(), told[2].as_str()), ("one", "three"));
    assert!(told[1].starts_with("records 2 to 2 were there and are gone"), "{told:?}");
    let polled = reader.poll().unwrap();
    assert_eq!((polled.entries.len(), polled.damage.len()), (3, 1), "a reader starts over: the numbers are given anew");
}

#[test]
fn another_history_in_its_place_is_noticed() {
    let (desk, other) = (Desk::new(), Desk::new());
    desk.append("one");
    for text in ["a much longer one", "two"] {
        other.append(text);
    }
    fs::write(desk.journal.file(), other.text()).unwrap();
    let missing = desk.journal.check().unwrap().unwrap().missing.unwrap();
    assert!(missing.starts_with("record 1 was another one"), "{missing}");
    desk.append("three");
    assert!(reasons(&desk.journal)[2].starts_with("record 1 was another one"));
}

#[test]
fn what_is_no_journal_of_ours_is_left_alone() {
    let other_version = "{\"v\":99,\"something\":\"new\"}\n";
    for (text, words) in [
        ("dear diary\n", "is no journal of tagout"),
        ("dear diary\nanother day\n", "is no journal of tagout"),
        ("{\"a\":1}", "is no journal of tagout"),
        (other_version, "newer tagout (version 99"),
    ] {
        let desk = Desk::new();
        fs::create_dir_all(desk.folder.path().join("tagout")).unwrap();
        fs::write(desk.journal.file(), text).unwrap();
        let error = desk.journal.append(&stamp(0), vec![said("x")], PATIENCE).unwrap_err().to_string();
        assert!(error.contains(words) && error.contains("nothing was written to it"), "{error}");
        assert_eq!(desk.text(), text.as_bytes());
    }
    let desk = Desk::new();
    desk.append("one");
    let newer = fs::read_to_string(desk.head_file()).unwrap().replace("\"v\":1", "\"v\":2");
    fs::write(desk.head_file(), newer).unwrap();
    let before = desk.text();
    let error = desk.journal.append(&stamp(0), vec![said("x")], PATIENCE).unwrap_err().to_string();
    assert!(error.contains("newer tagout (version 2"), "{error}");
    assert_eq!(desk.text(), before);
}

#[test]
fn damage_in_the_middle_is_named_and_what_follows_is_still_read() {
    let desk = Desk::new();
    for number in 1..=4 {
        desk.append(&format!("record {number}"));
    }
    let changed = String::from_utf8(desk.text()).unwrap().replace("record 2", "record Z");
    fs::write(desk.journal.file(), changed).unwrap();
    let bad = desk.journal.check().unwrap().unwrap().chain.unwrap_err();
    assert_eq!(bad.line, 3);
    let polled = desk.journal.reader().poll().unwrap();
    assert_eq!((polled.entries.len(), polled.damage.len()), (4, 1));
    desk.append("five");
    assert_eq!(desk.journal.check().unwrap().unwrap().chain.unwrap_err().line, 3, "later records do not hide it");
}

#[test]
fn a_clock_that_goes_back_changes_nothing() {
    let desk = Desk::new();
    for at in [5_000, 4_000, 0, 9_000, u64::MAX] {
        desk.journal.append(&stamp(at), vec![said(&at.to_string())], PATIENCE).unwrap();
    }
    assert_eq!(reasons(&desk.journal), ["5000", "4000", "0", "9000", &u64::MAX.to_string()]);
    assert_eq!(desk.journal.check().unwrap().unwrap().chain.unwrap().seq, 5);
}

#[test]
fn a_smaller_journal_holds_and_its_readers_lose_nothing() {
    let desk = Desk::new();
    let long = "x".repeat(200);
    let mut reader = desk.journal.reader();
    for number in 0..50 {
        desk.append(&format!("{number} {long}"));
    }
    assert_eq!(reader.poll().unwrap().entries.len(), 50);
    for number in 50..60 {
        desk.append(&format!("{number} {long}"));
    }
    let compacted = desk.journal.shrink(&stamp(0), PATIENCE, 1_000, 8_000).unwrap().unwrap();
    assert!(compacted.pruned > 30, "{}", compacted.pruned);
    assert!(desk.text().len() < 9_000);
    assert_eq!(desk.journal.check().unwrap().unwrap().chain, Ok(compacted.head));
    desk.append("after");
    let seen: Vec<u64> = reader.poll().unwrap().entries.iter().map(|entry| entry.head.seq).collect();
    assert_eq!(seen, (51..=61).collect::<Vec<u64>>());
    assert!(desk.journal.shrink(&stamp(0), PATIENCE, 1 << 20, 8_000).unwrap().is_none(), "small enough");
    let text = String::from_utf8(desk.text()).unwrap();
    let stub = text.lines().next().unwrap();
    assert!(stub.contains("\"kind\":\"pruned\",\"from\":1"), "{stub}");
    let without = text.lines().skip(1);
    assert!(verify(without).is_err(), "what was let go cannot be left out");
}

#[test]
fn a_lock_that_is_held_is_waited_for_and_no_longer() {
    let desk = Desk::new();
    desk.append("one");
    let held = end::End::lock(&desk.folder.path().join("tagout"), PATIENCE).unwrap();
    let error = desk.journal.append(&stamp(0), vec![said("two")], Duration::from_millis(5)).unwrap_err();
    assert!(matches!(error, JournalError::Busy { .. }), "{error}");
    drop(held);
    desk.append("two");
    assert_eq!(reasons(&desk.journal), ["one", "two"]);
}

#[test]
fn a_record_that_is_too_long_is_refused_whole() {
    let desk = Desk::new();
    desk.append("one");
    let long = said(&"x".repeat(MAX_LINE));
    let error = desk.journal.append(&stamp(0), vec![said("two"), long], PATIENCE).unwrap_err();
    assert!(matches!(error, JournalError::TooLong { .. }), "{error}");
    assert_eq!(reasons(&desk.journal), ["one"]);
}

#[test]
fn linked_work_trees_share_one_journal_and_it_is_their_owners_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (main, linked) = (folder.path().join("main"), folder.path().join("linked"));
    let own = main.join(".git/worktrees/linked");
    fs::create_dir_all(&own).unwrap();
    fs::create_dir_all(&linked).unwrap();
    fs::write(linked.join(".git"), format!("gitdir: {}\n", own.display())).unwrap();
    fs::write(own.join("commondir"), "../..\n").unwrap();
    Journal::of(&linked).unwrap().append(&stamp(0), vec![said("linked")], PATIENCE).unwrap();
    let journal = Journal::of(&main).unwrap();
    assert_eq!(reasons(&journal), ["linked"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&journal.file()), mode(journal.file().parent().unwrap())), (0o600, 0o700));
        let elsewhere = folder.path().join("elsewhere");
        fs::create_dir_all(&elsewhere).unwrap();
        let trap = folder.path().join("trap");
        std::os::unix::fs::symlink(&elsewhere, &trap).unwrap();
        let error = Journal::at(trap).append(&stamp(0), vec![said("x")], PATIENCE).unwrap_err();
        assert!(error.to_string().contains("is no folder"), "{error}");
    }
}
