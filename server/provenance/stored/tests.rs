//! What is written comes back; what no layer can be is refused with its reason.

use super::super::origin::Agent;
use super::*;
use proptest::prelude::*;

const TEXT: &str = "a = 1\nb = \u{e9}\n";

fn ai(session: &str) -> Origin {
    let agent = Agent { agent: "claude".into(), model: None, session: session.into(), tool_use_id: Some("t1".into()) };
    Origin { actor: Actor::Ai(agent), evidence: Evidence::Declared }
}

/// A stored layer of [`TEXT`] with these pieces, tombstones and origins.
fn line(pieces: &str, tombs: &str, origins: &str) -> String {
    let digest = TextDigest::of(TEXT).raw;
    format!(r#"{{"v":1,"text":"{digest}","origins":[{origins}],"pieces":[{pieces}],"tombs":[{tombs}]}}"#)
}

const ORIGIN: &str = r#"{"actor":{"kind":"ai","agent":"claude","session":"s1"},"evidence":"declared"}"#;

fn tomb(at: usize, lines: usize) -> String {
    format!(r#"{{"at":{at},"origin":0,"lines":{lines},"removed":"{}","parts":1}}"#, Digest::of(b"x"))
}

#[test]
fn the_form_is_this() {
    let origin = Arc::new(ai("s1"));
    let mut layer = Layer::default();
    layer.push(Piece {
        span: Span::new(6, 13),
        origin: Arc::clone(&origin),
        touched: Touched::HUMAN_EDITED | Touched::MOVED,
    });
    layer.tombs.push(Tomb { at: 6, origin, lines: 2, removed: Digest::of(b"x"), parts: 1 });
    let x = Digest::of(b"x");
    assert_eq!(
        encode(&layer, TEXT),
        format!(
            concat!(
                r#"{{"v":1,"text":"{}","#,
                r#""origins":[{{"actor":{{"kind":"ai","agent":"claude","session":"s1","tool_use_id":"t1"}},"#,
                r#""evidence":"declared"}}],"pieces":[[6,13,0,["human-edited","moved"]]],"#,
                r#""tombs":[{{"at":6,"origin":0,"lines":2,"removed":"{}","parts":1}}]}}"#
            ),
            TextDigest::of(TEXT).raw,
            x
        )
    );
}

#[test]
fn what_no_layer_can_be_is_refused() {
    let human = r#"{"actor":{"kind":"human","id":"ana@example.org"},"evidence":"none"}"#;
    let nobody = r#"{"actor":{"kind":"unknown"},"evidence":"declared"}"#;
    let graves = |one: usize, other: usize| format!("{},{}", tomb(one, 1), tomb(other, 1));
    let cases = [
        (line("[0,0,0,[]]", "", ORIGIN), "piece 0 does not hold: it covers nothing"),
        (line("[3,1,0,[]]", "", ORIGIN), "piece 0 does not hold: it covers nothing"),
        (line("[3,5,0,[]],[0,2,0,[]]", "", ORIGIN), "piece 1 does not hold: it begins before the one before has ended"),
        (line("[0,3,0,[]],[2,5,0,[]]", "", ORIGIN), "piece 1 does not hold: it begins before the one before has ended"),
        (line("[0,99,0,[]]", "", ORIGIN), "piece 0 does not hold: it ends behind the text"),
        (line("[0,11,0,[]]", "", ORIGIN), "piece 0 does not hold: it cuts a character"),
        (line("[0,3,1,[]]", "", ORIGIN), "piece 0 does not hold: its origin is not in the list"),
        (line("", &graves(4, 3), ORIGIN), "tombstone 1 does not hold: it stands before the one before"),
        (line("", &tomb(99, 1), ORIGIN), "tombstone 0 does not hold: it stands behind the text"),
        (line("", &tomb(11, 1), ORIGIN), "tombstone 0 does not hold: it stands inside a character"),
        (line("", &tomb(0, 0), ORIGIN), "tombstone 0 does not hold: it stands for nothing"),
        (line("", &tomb(0, 1), ""), "tombstone 0 does not hold: its origin is not in the list"),
        (line("", "", human), "origin 0 does not hold: it names an author without evidence"),
        (line("", "", nobody), "origin 0 does not hold: it has evidence for nobody"),
    ];
    for (line, reason) in cases {
        assert_eq!(decode(&line, TEXT).unwrap_err().to_string(), reason, "{line}");
    }
}

#[test]
fn what_is_no_stored_layer_is_refused() {
    let refused = |line: &str| decode(line, TEXT).unwrap_err().to_string();
    let begins = |line: &str, beginning: &str| {
        let reason = refused(line);
        assert!(reason.starts_with(beginning), "{line}: {reason}");
    };
    begins("", "it is no stored layer: ");
    begins("[]", "it is no stored layer: ");
    begins(r#"{"v":1}"#, "it is no stored layer: missing field `text`");
    begins(&line("[0,3,0,[\"shiny\"]]", "", ORIGIN), "it is no stored layer: no flag is called `shiny`");
    begins(&line("[0,-3,0,[]]", "", ORIGIN), "it is no stored layer: ");
    begins(&line("", "", ORIGIN).replace("\"v\":1", "\"v\":1,\"w\":2"), "it is no stored layer: unknown field `w`");
    begins(r#"{"v":2,"strange":true}"#, "a newer tagout wrote it (version 2, this one reads up to 1); update tagout");
    begins(&" ".repeat(MAX_BYTES + 1), "it has 8388609 bytes");
    let other = encode(&Layer::default(), "c = 3\n");
    assert!(matches!(decode(&other, TEXT), Err(Fault::OtherText { .. })));
    // Pieces count bytes: the same words with other line ends are another text here.
    let crlf = encode(&Layer::default(), "a = 1\r\nb = \u{e9}\r\n");
    assert!(matches!(decode(&crlf, TEXT), Err(Fault::OtherText { .. })));
}

/// Anybody who can stand in a layer.
fn origin() -> impl Strategy<Value = Origin> {
    let session = "[a-z]{1,3}";
    prop_oneof![
        session.prop_map(|session| ai(&session)),
        Just(Origin { actor: Actor::Human { id: None }, evidence: Evidence::Editor }),
        Just(Origin { actor: Actor::Tool { name: "black".into() }, evidence: Evidence::Digest }),
        Just(Origin { actor: Actor::Vcs { operation: "merge".into() }, evidence: Evidence::Import }),
        Just(Origin { actor: Actor::Unknown, evidence: Evidence::Suspected }),
        Just(Origin::unknown()),
    ]
}

proptest! {
    #[test]
    fn what_is_written_comes_back(
        text in "[ab\u{e9}\u{4e2d}\u{1f600} \r\n]{0,60}",
        origins in prop::collection::vec(origin(), 1..5),
        parts in prop::collection::vec((0usize..9, 0usize..5, 0u8..32, any::<bool>()), 0..40),
    ) {
        let boundaries: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
        let mut layer = Layer::default();
        let mut at = 0;
        for (length, origin, flags, tomb) in parts {
            let origin = Arc::new(origins[origin % origins.len()].clone());
            let (from, to) = (at.min(boundaries.len() - 1), (at + length).min(boundaries.len() - 1));
            let flags = Touched::NAMES.iter().enumerate().filter(|(bit, _)| flags >> bit & 1 == 1);
            let touched = flags.fold(Touched::default(), |all, (_, (flag, _))| all | *flag);
            if tomb {
                let removed = Digest::of(&[flags_of(touched)]);
                let origin = Arc::clone(&origin);
                layer.tombs.push(Tomb { at: boundaries[from], origin, lines: length + 1, removed, parts: 1 });
            }
            // Every third run of bytes is nobody's.
            if length % 3 != 0 {
                layer.push(Piece { span: Span::new(boundaries[from], boundaries[to]), origin, touched });
            }
            at += length;
        }
        let line = encode(&layer, &text);
        prop_assert_eq!(decode(&line, &text), Ok(layer));
    }

    #[test]
    fn no_line_breaks_the_reader(line in "[\\[\\]{}\",:0-9a-z]{0,80}", cut in 0usize..400) {
        let _ = decode(&line, TEXT);
        let mut layer = Layer::default();
        layer.push(Piece { span: Span::new(0, 3), origin: Arc::new(ai("s")), touched: Touched::MOVED });
        let whole = encode(&layer, TEXT);
        let cut = whole.get(..cut.min(whole.len() - 1)).unwrap();
        prop_assert!(decode(cut, TEXT).is_err());
    }
}

fn flags_of(touched: Touched) -> u8 {
    u8::try_from(touched.names().count()).unwrap()
}
