use super::{Document, Encoding, MAX_KEPT_BYTES, Notice, Point, decode, offset, point};
use crate::language;
use crate::text::{Edit, Span};
use proptest::prelude::*;
use ropey::Rope;

proptest! {
    #[test]
    fn a_place_survives_there_and_back(text in "[a-zé𝄞\u{2028}\t \r\n]{0,40}") {
        let rope = Rope::from_str(&text);
        for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
            for (at, _) in text.char_indices() {
                // The second half of a line break is the end of the line it ends.
                let inside_break = text[..at].ends_with('\r') && text[at..].starts_with('\n');
                let back = offset(&rope, point(&rope, at, encoding), encoding);
                prop_assert_eq!(back, if inside_break { at - 1 } else { at }, "{:?} in {:?}", encoding, text);
            }
        }
    }

    #[test]
    fn no_place_and_no_edit_is_too_wild(
        text in "[aé𝄞\r\n]{0,12}", line in 0usize..9, column in any::<usize>(), start in 0usize..60, end in any::<usize>(),
    ) {
        let rope = Rope::from_str(&text);
        for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
            let at = offset(&rope, Point { line, column }, encoding);
            prop_assert!(text.is_char_boundary(at));
            point(&rope, start, encoding);
        }
        let mut document = Document::open(language::by_id("python"), &text);
        let applied = document.apply(&Edit { span: Span { start, end }, text: "x".to_owned() });
        let mut plain = text.clone();
        plain.replace_range(applied.span.start..applied.span.end, "x");
        prop_assert_eq!(document.text().to_string(), plain);
    }
}

#[test]
fn columns_count_in_three_ways() {
    let rope = Rope::from_str("\u{feff}é𝄞x\r\ny\rz");
    let at = "\u{feff}é𝄞".len();
    let column = |encoding| point(&rope, at, encoding).column;
    assert_eq!((column(Encoding::Utf8), column(Encoding::Utf16), column(Encoding::Utf32)), (9, 4, 3));
    // Inside the pair of 𝄞; beyond the line; beyond the text.
    assert_eq!(offset(&rope, Point { line: 0, column: 3 }, Encoding::Utf16), at - 4);
    assert_eq!(offset(&rope, Point { line: 0, column: 99 }, Encoding::Utf16), at + 1);
    assert_eq!(offset(&rope, Point { line: 2, column: 0 }, Encoding::Utf16), at + 5);
    assert_eq!(offset(&rope, Point { line: 9, column: 0 }, Encoding::Utf16), rope.len_bytes());
}

#[test]
fn what_is_no_text_is_said_so() {
    assert_eq!(decode(b"\xef\xbb\xbfa\r\n".to_vec()).as_deref(), Ok("\u{feff}a\r\n"));
    assert_eq!(decode(b"ab\0".to_vec()), Err(Notice::Binary { at: 2 }));
    assert_eq!(decode(b"ab\xff".to_vec()), Err(Notice::NotUtf8 { line: 1 }));
    let message = decode(b"ab\xff".to_vec()).expect_err("not UTF-8").to_string();
    assert_eq!(message, "not checked: line 1 is not valid UTF-8; save the file as UTF-8 to have it checked");
}

#[test]
fn a_text_that_is_too_large_is_let_go() {
    let mut document = Document::open(language::by_id("python"), &"a".repeat(language::MAX_PARSED_BYTES + 1));
    assert!(matches!(document.notice(), Some(Notice::NotParsed { .. })));
    document.apply(&Edit { span: Span::new(0, 0), text: "b".repeat(MAX_KEPT_BYTES) });
    assert!(matches!(document.notice(), Some(Notice::NotKept { .. })));
    assert_eq!(document.text().len_bytes(), 0);
    document.apply(&Edit { span: Span::new(9, 12), text: "x".to_owned() });
    assert_eq!(document.text().len_bytes(), 0);
}
