use super::{Span, decode, templates};
use crate::language::Quoting::{self, C, Go, Hcl, Rust, Yaml};

#[test]
fn literals_stand_for_what_their_language_says() {
    let cases: &[(Quoting, &str, &str)] = &[
        (C, "plain", "plain"),
        (C, "'a\\n\\x41\\u0042\\q'", "a\nAB\\q"),
        (C, "rb'a\\n'", "a\\n"),
        (C, "\"\"\"a\"b\"\"\"", "a\"b"),
        (C, "''", ""),
        (C, "f'{{x}}'", "{x}"),
        (C, "'open", "open"),
        (C, "'\\", "\\"),
        (Rust, "r#\"a\"\\n\"#", "a\"\\n"),
        (Rust, "\"a \\\n    b\"", "a b"),
        (Rust, "b\"x\\u{e9}\"", "xé"),
        (Go, "`a\\n\"b`", "a\\n\"b"),
        (Go, "\"a\\n\"", "a\n"),
        (Go, "`", ""),
        (C, "`a\\n'b'`", "a\n'b'"),
        (Hcl, "\"a\\tb$${c}\"", "a\tb${c}"),
        (Hcl, "<<EOT\n  a\n b\nEOT", "  a\n b\n"),
        (Hcl, "<<-EOT\n    a\n\n      b\n  EOT", "a\n\n  b\n"),
        (Yaml, "it's", "it's"),
        (Yaml, "'it''s'", "it's"),
        (Yaml, "\"a\\\"b\\_\"", "a\"b\u{a0}"),
        (Yaml, "two\n   lines\n\n   more", "two lines\nmore"),
        (Yaml, "\"two\n   lines \\\n   joined\"", "two lines joined"),
        (Yaml, "|\n  a\n    b\n\n  c", "a\n  b\n\nc\n"),
        (Yaml, "|-\r\n  a\r\n  b", "a\nb"),
        (Yaml, "|2- # why - so\n    a\n   b", " a\nb"),
        (Yaml, ">\n  a\n  b\n\n  c\n    d\n  e\n\n\n", "a b\nc\n  d\ne\n"),
        (Yaml, ">-\n  terraform\n  apply", "terraform apply"),
        (Yaml, "|", ""),
    ];
    for (quoting, written, meant) in cases {
        assert_eq!(decode(*quoting, written, &[], "").text, *meant, "{quoting:?} {written:?}");
    }
}

#[test]
fn every_character_knows_where_it_is_written() {
    let written = "|\n    rm \"${{ x }}\"\n    ls";
    let computed = templates(written);
    let decoded = decode(Yaml, written, &computed, "$H");
    assert_eq!(decoded.text, "rm \"$H\"\nls\n");
    let place = |part: &str| {
        let at = decoded.text.find(part).expect("in the text");
        decoded.offsets.written(Span::new(at, at + part.len())).of(written)
    };
    assert_eq!(place("rm"), "rm");
    assert_eq!(place("$H"), "${{ x }}");
    assert_eq!(place("\"$H\""), "\"${{ x }}\"");
    assert_eq!(place("ls"), "ls");
    assert_eq!(decode(C, "'a\\nb'", &[], "").offsets.written(Span::new(1, 2)), Span::new(2, 4));
}
