//! What goes wrong around the journal: writers that are ended, disks that are full, files that are none of ours, many at
//! once. The hook answers all the same, and nothing is lost in silence.

use super::shop::{Shop, TIERS, fed};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::process::Output;
use std::sync::mpsc::channel;
use std::time::Duration;
use tagout::host::journal::Journal;
use tagout::provenance::record::Body;

fn shop() -> Shop {
    Shop::with(&format!("version = 1\nmode = \"enforce\"\n{TIERS}"))
}

fn asked(answer: &Output) -> bool {
    answer.status.code() == Some(0) && String::from_utf8_lossy(&answer.stdout).contains("\"ask\"")
}

fn complaint(answer: &Output) -> String {
    String::from_utf8_lossy(&answer.stderr).into_owned()
}

/// Two servers watch while ten hooks write, five verdicts and five claims, three times over.
#[test]
fn two_servers_and_ten_hooks_at_once() {
    let shop = shop();
    let journal = Journal::at(shop.folder());
    let servers: Vec<_> = (0..2)
        .map(|_| {
            let (heard, hears) = channel();
            let report = move |polled: tagout::host::journal::Polled| {
                assert_eq!(polled.damage, Vec::<String>::new());
                polled.entries.into_iter().for_each(|entry| drop(heard.send(entry)));
            };
            (journal.reader().watch(Box::new(report)).unwrap(), hears)
        })
        .collect();
    let mut wanted = BTreeSet::new();
    for round in 0..3 {
        let hooks: Vec<_> = (0..10)
            .map(|number| {
                let path = format!("infra/prod/{round}-{number}.tf");
                let event = if number % 2 == 0 { "PreToolUse" } else { "PostToolUse" };
                wanted.insert((number % 2 != 0, path.clone()));
                shop.start(event, &shop.payload(event, "s1", &path))
            })
            .collect();
        for (number, hook) in hooks.into_iter().enumerate() {
            let answer = hook.wait_with_output().unwrap();
            assert!(answer.status.success() && answer.stderr.is_empty(), "{answer:?}");
            assert_eq!(asked(&answer), number % 2 == 0);
        }
    }
    for (_watch, hears) in &servers {
        let entries: Vec<_> = (0..30).map(|_| hears.recv_timeout(Duration::from_secs(20)).unwrap()).collect();
        let numbers: Vec<u64> = entries.iter().map(|entry| entry.head.seq).collect();
        assert_eq!(numbers, (1..=30).collect::<Vec<u64>>(), "nothing lost, nothing twice, one order for all");
        let heard: BTreeSet<(bool, String)> = entries
            .into_iter()
            .map(|entry| match entry.record.body {
                Body::Claim(claim) => (true, claim.path),
                Body::Verdict(judged) => (false, judged.call.paths[0].clone()),
                body => panic!("{body:?}"),
            })
            .collect();
        assert_eq!(heard, wanted, "nothing reclassified");
    }
    assert!(shop.told(&["verify"]).starts_with("tagout: the chain holds: 30 records, up to sha256:"));
}

#[test]
fn a_writer_ended_at_any_byte_of_its_record_leaves_a_gap_and_the_next_hook_goes_on() {
    let shop = shop();
    shop.writes("s1", "infra/prod/a.tf");
    let (kept, mark) = (shop.journal(), fs::read(shop.folder().join("journal.head")).unwrap());
    shop.writes("s1", "infra/prod/b.tf");
    let full = shop.journal();
    // Every byte is tried on the same code without a process in `host::journal`; here a step that meets every field.
    for cut in (kept.len() + 1..full.len()).step_by(23) {
        fs::write(shop.file(), &full[..cut]).unwrap();
        fs::write(shop.folder().join("journal.head"), &mark).unwrap();
        let verified = shop.tagout(&["verify"]);
        assert_eq!(verified.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&verified.stdout).contains("was not written to its end"), "{verified:?}");
        assert!(asked(&shop.writes("s1", "infra/prod/c.tf")));
        let log = shop.told(&["log"]);
        assert!(log.contains("a.tf") && log.contains("c.tf") && log.contains("gap · the last record was not"), "{log}");
        assert_eq!(log.lines().filter(|line| !line.starts_with(' ')).count(), 3, "{log}");
        assert!(shop.told(&["verify"]).contains("the chain holds: 3 records"));
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_stops_no_answer_and_tears_no_record() {
    let shop = shop();
    for number in 0..3 {
        shop.writes("s1", &format!("infra/prod/{number}.tf"));
    }
    let before = shop.journal();
    // A limit of 512 or 1024 bytes a file, by the shell: what would go beyond is refused by the system.
    let mut command = shop.program("bash");
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" hook --agent claude --event PreToolUse";
    command.args(["-c", script, env!("CARGO_BIN_EXE_tagout")]);
    let answer = fed(command, &shop.payload("PreToolUse", "s1", "infra/prod/x.tf")).wait_with_output().unwrap();
    assert!(asked(&answer), "{answer:?}");
    assert!(complaint(&answer).contains("tagout could not record this call: cannot write"), "{answer:?}");
    assert_eq!(shop.journal(), before, "no part of a record");
    assert!(asked(&shop.writes("s1", "infra/prod/y.tf")));
    assert!(shop.told(&["verify"]).contains("the chain holds: 4 records"));
}

#[test]
fn what_is_none_of_ours_or_too_new_is_left_as_it_is() {
    for (text, words) in [
        ("dear diary\nanother day\n", "is no journal of tagout"),
        ("{\"v\":9,\"seq\":1}\n", "was written by a newer tagout (version 9 of the format)"),
        ("\u{0}\u{0}\u{0}", "is no journal of tagout"),
    ] {
        let shop = shop();
        fs::create_dir_all(shop.folder()).unwrap();
        fs::write(shop.file(), text).unwrap();
        let answer = shop.writes("s1", "infra/prod/a.tf");
        assert!(asked(&answer) && complaint(&answer).contains(words), "{answer:?}");
        assert_eq!(shop.journal(), text.as_bytes());
        assert_eq!(shop.tagout(&["verify"]).status.code(), Some(1));
    }
    let shop = shop();
    fs::create_dir_all(shop.file()).unwrap();
    let answer = shop.writes("s1", "infra/prod/a.tf");
    assert!(asked(&answer) && complaint(&answer).contains("it is no regular file"), "{answer:?}");
}

/// What a session did before cannot be known: in a tier that is asked about, elsewhere it passes.
#[test]
fn a_journal_that_cannot_be_read_is_no_clean_past() {
    let shop = shop();
    fs::create_dir_all(shop.folder()).unwrap();
    fs::write(shop.file(), "{\"v\":9,\"seq\":1}\n").unwrap();
    let create = |command: &str| {
        let payload = serde_json::json!({
            "session_id": "s1", "cwd": shop.root(), "permission_mode": "default", "hook_event_name": "PreToolUse",
            "tool_name": "Bash", "tool_input": {"command": command},
        });
        shop.hook("PreToolUse", &payload.to_string())
    };
    let answer = create("terraform apply > infra/prod/out.txt");
    assert!(asked(&answer), "{answer:?}");
    assert!(
        String::from_utf8_lossy(&answer.stdout).contains("what this session did before is not known"),
        "{answer:?}"
    );
    let answer = create("terraform apply");
    assert_eq!((answer.status.code(), answer.stdout), (Some(0), vec![]));
}

#[test]
fn a_lock_that_somebody_holds_delays_an_answer_and_does_not_stop_it() {
    let shop = shop();
    shop.writes("s1", "infra/prod/a.tf");
    let held = File::options().write(true).open(shop.folder().join("journal.head")).unwrap();
    held.lock().unwrap();
    let answer = shop.writes("s1", "infra/prod/b.tf");
    assert!(asked(&answer) && complaint(&answer).contains("is locked by another process for too long"), "{answer:?}");
    drop(held);
    assert!(shop.told(&["verify"]).contains("the chain holds: 1 records"));
}

#[test]
fn verify_names_the_damage() {
    let shop = shop();
    for path in ["a", "b", "c", "d"] {
        shop.writes("s1", &format!("infra/prod/{path}.tf"));
    }
    let whole = String::from_utf8(shop.journal()).unwrap();
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    for (text, kind, words) in [
        (whole.replace("b.tf", "z.tf"), "broken", "line 3 of the journal does not hold"),
        (format!("{}{}", lines[0], lines[2..].concat()), "broken", "line 2 of the journal"),
        (format!("{}not json\n{}", lines[0], lines[1..].concat()), "unreadable", "line 2 of the journal"),
    ] {
        fs::write(shop.file(), text).unwrap();
        let verified = shop.tagout(&["verify"]);
        assert_eq!(verified.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&verified.stdout).contains(words), "{verified:?}");
        let json = shop.tagout(&["verify", "--format", "json"]).stdout;
        let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!((&json["holds"], &json["bad"]["kind"]), (&false.into(), &kind.into()));
    }
    fs::write(shop.file(), lines[..2].concat()).unwrap();
    let verified = shop.tagout(&["verify"]);
    let said = String::from_utf8_lossy(&verified.stdout);
    assert!(said.contains("records 3 to 4 were there and are gone"), "{said}");
    assert_eq!(verified.status.code(), Some(1));
}

#[test]
fn what_was_done_and_cannot_be_read_is_a_gap() {
    let shop = shop();
    let answer = shop.hook("PostToolUse", "{}");
    assert_eq!((answer.status.code(), answer.stdout, answer.stderr), (Some(0), vec![], vec![]));
    let log = shop.told(&["log"]);
    assert!(log.contains("gap · what claude did with a tool could not be read"), "{log}");
}
