use super::{Span, decode, references, region, templates};
use crate::language::Quoting::{self, C, Dockerfile, Go, Hcl, Make, PowerShell, Ruby, Rust, Yaml};

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
        (PowerShell, "'it''s'", "it's"),
        (PowerShell, "\"a`n\"\"b`$\"", "a\n\"b$"),
        (PowerShell, "@\"\na \"b\"\n\"@", "a \"b\""),
        (PowerShell, "@'\n'@", ""),
        (PowerShell, "\"", ""),
        (Ruby, "'a\\n\\''", "a\\n'"),
        (Ruby, "\"a\\n\"", "a\n"),
        (Ruby, ":name", "name"),
        (Ruby, "%q(a)", "a"),
        (Ruby, "%x(ls)", "ls"),
        (Ruby, "%", ""),
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
fn regions_are_what_is_handed_to_a_shell() {
    let cases: &[(Quoting, &str, &str)] = &[
        (Dockerfile, "RUN a \\\n  # why\n\n  && b", "a \\\n  && b"),
        (Dockerfile, "run --mount=type=cache,target=/x \\\n  a", "a"),
        (Dockerfile, "RUN [\"a b\", \"it's\"]", "'a b' 'it'\\''s' "),
        (Dockerfile, "RUN [ -f x ]", "[ -f x ]"),
        (Dockerfile, "RUN <<EOF\na\n# b\nEOF", "a\n# b\n"),
        (Dockerfile, "RUN <<EOF bash -e\na\nEOF", "bash -e <<EOF\na\nEOF"),
        (Dockerfile, "RUN <<EOF\n#!/bin/x\na\nEOF", "/bin/x <<EOF\n#!/bin/x\na\nEOF"),
        (Dockerfile, "RUN x <<EOF\n# a\nEOF", "x <<EOF\n# a\nEOF"),
        (Dockerfile, "CMD", ""),
        (Make, "@-a $$b", "a $b"),
        (Make, "a && \\\n\tb", "a && \\\nb"),
    ];
    for (quoting, written, meant) in cases {
        let read = region(*quoting, written, &[], "$H").expect("a form of its own");
        assert_eq!(read.text, *meant, "{written:?}");
    }
    let written = "$(Q)$(RM) $(X)";
    let computed: Vec<Span> = references(written).into_iter().map(|(span, _)| span).collect();
    assert_eq!(region(Make, written, &computed, "$H").expect("a form of its own").text, "$H $H");
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
