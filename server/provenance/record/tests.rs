use super::super::{Agent, Book, canonical};
use super::*;
use proptest::prelude::*;

fn claimed(before: &str, after: &str) -> Claimed {
    let agent = Agent {
        agent: "claude".into(),
        model: Some("opus".into()),
        session: "s1".into(),
        tool_use_id: Some("t1".into()),
    };
    Claimed {
        path: "infra/main.tf".into(),
        actor: Actor::Ai(agent),
        evidence: Evidence::Declared,
        before: Some(TextRef::of(before, true)),
        after: TextRef::of(after, false),
        hunks: vec![Hunk { old: (4, 4), new: (4, after.len()), removed: None }],
    }
}

fn records() -> Vec<Record> {
    let observed = Observed {
        path: "a b/\u{e9}.tf".into(),
        before: None,
        after: TextRef::of("one\r\n", false),
        hunks: Hunk::between("", "one\r\n"),
        witness: Witness::Typing { id: Some("ana@example.org".into()) },
    };
    let intervened = Intervened {
        path: "a.tf".into(),
        text: TextRef::of("x", false),
        spans: vec![(0, 1)],
        person: "ana@example.org".into(),
    };
    let gap = Gap { reason: "killed".into(), path: None, lost_bytes: 3, lost: Some(Digest::of(b"abc")) };
    let bodies = [
        Body::Claim(claimed("one\n", "one\ntwo\n")),
        Body::Observation(observed),
        Body::Intervention(intervened),
        Body::Gap(gap),
    ];
    bodies.into_iter().map(|body| Record { at: 7, catalogue: "abc".into(), body }).collect()
}

fn journal() -> (String, Head) {
    records().iter().fold((String::new(), Head::start()), |(text, head), record| {
        let (line, head) = encode(record, &head);
        (text + &line, head)
    })
}

#[test]
fn a_line_is_what_it_is() {
    let (line, _) = encode(&records()[3], &Head::start());
    let expected = "{\"v\":1,\"seq\":1,\"prev\":\"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\
                    \"at\":7,\"catalogue\":\"abc\",\"kind\":\"gap\",\"reason\":\"killed\",\"lost_bytes\":3,\
                    \"lost\":\"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}\n";
    assert_eq!(line, expected);
    let (line, _) = encode(&records()[0], &Head::start());
    assert!(
        line.contains("\"kind\":\"claim\",\"path\":\"infra/main.tf\",\"actor\":{\"kind\":\"ai\",\"agent\":\"claude\""),
        "{line}"
    );
}

#[test]
fn every_kind_comes_back() {
    let (journal, head) = journal();
    let read: Vec<Record> = journal.lines().map(|line| decode(line).unwrap().record).collect();
    assert_eq!(read, records());
    assert_eq!(verify(journal.lines()), Ok(head));
    assert_eq!(head.seq, 4);
}

#[test]
fn the_first_bad_line_is_named_with_its_damage() {
    let (journal, _) = journal();
    let lines: Vec<&str> = journal.lines().collect();
    let bad = |lines: &[&str]| verify(lines.iter().copied()).unwrap_err();
    let changed = lines[1].replace("one", "two").replace("\"at\":7", "\"at\":8");
    let said = bad(&[lines[0], &changed, lines[2], lines[3]]);
    assert_eq!((said.line, said.good.seq), (3, 2), "the line after a changed one no longer holds on to it");
    assert!(matches!(said.damage, Damage::Broken { .. }));
    let said = bad(&[lines[0], lines[2]]);
    assert!(
        said.to_string().starts_with("line 2 of the journal does not hold: it follows a line with digest"),
        "{said}"
    );
    assert!(matches!(bad(&["{\"v\":1}"]).damage, Damage::Unreadable { .. }));
    assert_eq!(bad(&["{\"v\":9,\"new\":true}"]).damage, Damage::Newer { version: 9 });
    let twice = lines[0].replace("\"seq\":1", "\"seq\":2");
    assert_eq!(bad(&[&twice]).damage, Damage::Sequence { expected: 1, found: 2 });
    assert!(matches!(bad(&[&" ".repeat(MAX_LINE + 1)]).damage, Damage::TooLong { .. }));
}

#[test]
fn a_journal_cut_at_any_byte_is_repaired_and_goes_on() {
    let (journal, _) = journal();
    let whole: Vec<usize> = journal.match_indices('\n').map(|(at, _)| at + 1).collect();
    for cut in 0..=journal.len() {
        let repaired = repair(&journal.as_bytes()[..cut]).unwrap();
        let keep = whole.iter().copied().filter(|end| *end <= cut).max().unwrap_or(0);
        assert_eq!(repaired.keep, keep);
        assert_eq!(repaired.gap.is_some(), keep != cut);
        if let Some(gap) = repaired.gap {
            assert_eq!(gap.lost_bytes, cut - keep);
            let (line, head) =
                encode(&Record { at: 0, catalogue: String::new(), body: Body::Gap(gap) }, &repaired.head);
            assert_eq!(verify(format!("{}{line}", &journal[..keep]).lines()), Ok(head));
        }
    }
}

#[test]
fn what_a_crash_leaves_at_the_end_is_cut_and_damage_before_it_is_not() {
    let (journal, head) = journal();
    let repaired = repair(&[journal.as_bytes(), b"\0\0\0\xff\n"].concat()).unwrap();
    assert_eq!((repaired.keep, repaired.head), (journal.len(), head));
    let lines: Vec<&str> = journal.lines().collect();
    let broken = [lines[0].as_bytes(), b"\n\xff\xff\n", lines[1].as_bytes(), b"\n"].concat();
    let said = repair(&broken).unwrap_err();
    assert_eq!((said.line, said.good.seq), (2, 1));
}

#[test]
fn a_claim_from_the_journal_is_matched_with_its_text_and_without() {
    let (before, after) = ("one\n", "one\ntwo\n");
    let record = claimed(before, after);
    for texts in [(None, None), (Some(before), Some(after)), (Some("another"), Some("text"))] {
        let mut book = Book::default();
        book.opened("one\r\n");
        book.replaced("one\r\ntwo\r\n", &Witness::Nothing);
        assert!(book.claimed(record.claim(1, texts.0, texts.1).unwrap()));
        assert_eq!(book.layer().pieces()[0].origin.actor, record.actor);
    }
    let posing = Claimed { actor: Actor::Human { id: None }, ..record };
    assert!(posing.claim(1, None, None).is_none(), "a person does not come out of a claim");
}

proptest! {
    #[test]
    fn hunks_between_texts_are_canonical(before in "[ab\u{e9}\r\n]{0,12}", after in "[ab\u{e9}\r\n]{0,12}") {
        let (old, new) = (canonical(&before), canonical(&after));
        let mut at = (0, 0);
        for hunk in Hunk::between(&before, &after) {
            prop_assert_eq!(&old[at.0..hunk.old.0], &new[at.1..hunk.new.0]);
            prop_assert_eq!(hunk.removed, Some(Digest::of(old[hunk.old.0..hunk.old.1].as_bytes())));
            at = (hunk.old.1, hunk.new.1);
        }
        prop_assert_eq!(&old[at.0..], &new[at.1..]);
        prop_assert_eq!(TextDigest::of(&before).canonical, Digest::of(old.as_bytes()));
    }
}

/// What is kept of a message, and what is not.
#[test]
fn what_looks_like_a_secret_is_not_kept() {
    for (text, kept) in [
        ("deletes RDS instance \"billing\" in prod", "deletes RDS instance \"billing\" in prod"),
        ("drops postgres://app:hunter2@db.example.org/shop?x", "drops postgres://***@db.example.org/shop?x"),
        ("runs PGPASSWORD=hunter2 psql", "runs PGPASSWORD=*** psql"),
        ("helm --set db.password=hunter2 x", "helm --set db.password=*** x"),
        ("mysql --password hunter2 -e x", "mysql --password *** -e x"),
        ("curl -H Authorization: Bearer abc.def", "curl -H Authorization: Bearer ***"),
        ("uses ghp_0123456789abcdef0123 for it", "uses *** for it"),
        ("key 'AKIAIOSFODNN7EXAMPLE', gone", "key '***', gone"),
        ("deletes \"s3://AKIAIOSFODNN7EXAMPLE/x\"", "deletes \"s3://***/x\""),
        ("deletes secret \"billing\"", "deletes secret \"billing\""),
        ("two\nlines", "two lines"),
    ] {
        assert_eq!(super::veil::veiled(text, 300), kept);
    }
    assert_eq!(super::veil::veiled(&"a".repeat(400), 3), "aaa\u{2026}");
}

fn observed(at: u64) -> Record {
    let after = TextRef::of(&at.to_string(), false);
    let observed = Observed { path: "a.tf".into(), before: None, after, hunks: vec![], witness: Witness::Nothing };
    Record { at, catalogue: "abc".into(), body: Body::Observation(observed) }
}

fn chain(records: &[Record]) -> (String, Head) {
    records.iter().fold((String::new(), Head::start()), |(text, head), record| {
        let (line, head) = encode(record, &head);
        (text + &line, head)
    })
}

#[test]
fn observations_go_before_claims_and_claims_only_where_it_must_be() {
    let claim = |at| Record { at, catalogue: "abc".into(), body: Body::Claim(claimed("one", &format!("{at}"))) };
    let all: Vec<Record> = (0..40).map(|at| if at % 4 == 0 { claim(at) } else { observed(at) }).collect();
    let (journal, head) = chain(&all);
    let roomy = compact(&journal, journal.len() * 3 / 4, 99, "abc").unwrap();
    assert_eq!((roomy.claims, roomy.head), (0, head));
    assert_eq!(verify(roomy.text.lines()), Ok(head));
    let tight = compact(&journal, 4_000, 99, "abc").unwrap();
    assert!(tight.claims > 0 && tight.pruned > roomy.pruned);
    let last = decode(tight.text.lines().last().unwrap()).unwrap();
    assert_eq!((last.head, last.record.at), (tight.head, 99));
    let Body::Gap(gap) = last.record.body else { panic!("letting claims go is said") };
    assert!(gap.reason.contains(&format!("{} old claims", tight.claims)), "{}", gap.reason);
    assert!(
        compact(&journal.replace("\"at\":7,", "\"at\":8,"), 4_000, 99, "abc").is_err(),
        "no damage is compacted away"
    );
}

proptest! {
    #[test]
    fn a_compacted_chain_holds_and_compacts_again(kinds in proptest::collection::vec(any::<bool>(), 1..40), most in 1_usize..20_000, less in 1_usize..20_000) {
        let claim = |at| Record { at, catalogue: "abc".into(), body: Body::Claim(claimed("one", &format!("{at}"))) };
        let all: Vec<Record> = (0..).zip(&kinds).map(|(at, kind)| if *kind { claim(at) } else { observed(at) }).collect();
        let (journal, _) = chain(&all);
        let once = compact(&journal, most, 1, "abc").unwrap();
        prop_assert_eq!(verify(once.text.lines()), Ok(once.head));
        let twice = compact(&once.text, less, 2, "abc").unwrap();
        prop_assert_eq!(verify(twice.text.lines()), Ok(twice.head));
        let whole: Vec<&str> = journal.lines().collect();
        for line in twice.text.lines() {
            let entry = decode(line).unwrap();
            if !matches!(entry.record.body, Body::Pruned(_) | Body::Gap(_)) {
                prop_assert!(whole.contains(&line), "what stays stays as it was");
            }
        }
    }
}
