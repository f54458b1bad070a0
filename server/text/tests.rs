use super::{ChangeSet, Edit, LineIndex, Position, Replaced, Replacements, Span, difference, hunks, put_back};
use super::{glob, hex, shortened};
use proptest::prelude::*;

#[test]
fn positions_count_every_kind_of_line_break() {
    let index = LineIndex::new("a\r\nbé\rc\n");
    assert_eq!(index.position(0), Position { line: 1, column: 1 });
    assert_eq!(index.position(6), Position { line: 2, column: 4 });
    assert_eq!(index.position(7), Position { line: 3, column: 1 });
    assert_eq!(index.position(99), Position { line: 4, column: 1 });
    assert_eq!(index.line("a\r\nbé\rc\n", 2), "bé");
}

#[test]
fn a_text_is_cut_between_characters_and_bytes_are_two_digits() {
    for (text, most, short) in
        [("abc", 3, "abc"), ("abcd", 3, "abc…"), ("aé🚀x", 3, "aé🚀…"), ("", 0, ""), ("a", 0, "…")]
    {
        assert_eq!(shortened(text, most), short);
    }
    assert_eq!(hex(&[0, 0x0f, 0xff]), "000fff");
}

proptest! {
    #[test]
    fn a_mapped_span_holds_the_same_text(
        text in "[a-z]{20,40}", start in 0usize..20, len in 1usize..8,
        edits in prop::collection::vec((0usize..20, 0usize..5, "[A-Z]{0,4}"), 0..6),
    ) {
        let mut now = text.clone();
        let span = Span::new(start.min(text.len() - 1), (start + len).min(text.len()));
        let mut changes = ChangeSet::default();
        for (at, gone, put) in edits {
            let at = at.min(now.len());
            let edit = Edit { span: Span::new(at, (at + gone).min(now.len())), text: put };
            now.replace_range(edit.span.start..edit.span.end, &edit.text);
            changes.push(&edit);
        }
        if let Some(mapped) = changes.map(span) {
            prop_assert_eq!(mapped.of(&now), span.of(&text));
        }
    }
}

#[test]
fn the_difference_of_two_texts_is_one_region() {
    for (old, new, was, is) in [
        ("abc", "aXc", (1, 2), (1, 2)),
        ("abc", "abc", (3, 3), (3, 3)),
        ("aa", "aaa", (2, 2), (2, 3)),
        ("é", "è", (0, 2), (0, 2)),
        ("", "a", (0, 0), (0, 1)),
    ] {
        let span = |(start, end)| Span::new(start, end);
        assert_eq!(difference(old, new), Replaced { old: span(was), new: span(is) }, "{old} {new}");
    }
}

proptest! {
    /// What lies between the regions is the same in both texts, so the new text can be put together again.
    #[test]
    fn regions_of_many_edits_hold_everything_that_changed(
        text in "[a-z]{0,60}",
        edits in prop::collection::vec((0usize..80, 0usize..9, "[A-Z]{0,5}"), 0..90),
    ) {
        let mut now = text.clone();
        let mut replaced = Replacements::default();
        for (at, gone, put) in edits {
            let at = at.min(now.len());
            let edit = Edit { span: Span::new(at, (at + gone).min(now.len())), text: put };
            now.replace_range(edit.span.start..edit.span.end, &edit.text);
            replaced.push(&edit);
        }
        let (mut rebuilt, mut at) = (String::new(), 0);
        let mut last = None;
        for region in replaced.regions() {
            prop_assert!(last.is_none_or(|end| end < region.new.start), "{:?}", replaced);
            rebuilt.push_str(&text[at..region.old.start]);
            rebuilt.push_str(region.new.of(&now));
            (at, last) = (region.old.end, Some(region.new.end));
        }
        rebuilt.push_str(&text[at..]);
        prop_assert_eq!(rebuilt, now);
    }
}

/// The hunks as pairs of texts, and the text after each of them was put back.
fn restored(base: &str, present: &str) -> (Vec<(String, String)>, String) {
    let found = hunks(base, present);
    let shown = found.iter().map(|hunk| (hunk.base.of(base).to_owned(), hunk.present.of(present).to_owned())).collect();
    let mut text = present.to_owned();
    for hunk in found.iter().rev() {
        let edit = put_back(base, hunk.base, present, hunk.present);
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    (shown, text)
}

#[test]
fn line_ends_and_a_mark_at_the_beginning_are_no_change_and_survive_one_that_is_taken_back() {
    for (base, present, changed, after) in [
        ("a\nb\nc\n", "a\r\nb\r\nc\r\n", None, "a\r\nb\r\nc\r\n"),
        ("a\nb\n", "\u{feff}a\nb\n", None, "\u{feff}a\nb\n"),
        ("a\nb\nc\n", "a\r\nx\r\nc\r\n", Some(("b\n", "x\r\n")), "a\r\nb\r\nc\r\n"),
        ("a\r\nb\r\nc\r\n", "a\nc\n", Some(("b\r\n", "")), "a\nb\nc\n"),
        ("a\nb\n", "\u{feff}x\nb\n", Some(("a\n", "\u{feff}x\n")), "\u{feff}a\nb\n"),
        ("\u{feff}a\nb\n", "x\nb\n", Some(("\u{feff}a\n", "x\n")), "a\nb\n"),
        ("a\nb\r\n", "a\nx\n", Some(("b\r\n", "x\n")), "a\nb\r\n"),
        ("a\nb", "a\nb\n", None, "a\nb\n"),
        ("", "a\n", Some(("", "a\n")), ""),
    ] {
        let (shown, text) = restored(base, present);
        let wanted: Vec<(String, String)> =
            changed.into_iter().map(|(old, new): (&str, &str)| (old.to_owned(), new.to_owned())).collect();
        assert_eq!((shown, text.as_str()), (wanted, after), "{base:?} {present:?}");
    }
}

#[test]
fn globs_match_whole_texts() {
    for (pattern, text, expected) in [
        ("*", "", true),
        ("prod-*", "prod-eu", true),
        ("prod-*", "preprod-eu", false),
        ("*a*b", "xaxxb", true),
        ("*a*b", "xaxxbc", false),
        ("", "", true),
        (r"/\*", "/*", true),
        (r"/\*", "/x", false),
        (r"*/\*", "…/*", true),
        (r"\*", "", false),
        ("…/*", "…/x", true),
    ] {
        assert_eq!(glob(pattern, text), expected, "{pattern} against {text}");
    }
}
