use super::diff;
use crate::text::Span;
use proptest::prelude::*;

/// Every change as `old|new`, blanks made visible.
fn shown(before: &str, after: &str) -> Vec<String> {
    let clear = |text: &str| text.replace('\n', "⏎").replace('\r', "←").replace(' ', "·");
    let show = |splice: super::Splice| {
        let moved = if splice.moved_from.is_some() || splice.moved_away { " moved" } else { "" };
        format!("{}|{}{moved}", clear(splice.old.of(before)), clear(splice.new.of(after)))
    };
    diff(before, after).into_iter().map(show).collect()
}

#[test]
fn words_inside_a_line() {
    assert_eq!(shown("let total = old(a, b);\n", "let total = new(a, b);\n"), ["old|new"]);
    assert_eq!(shown("keep = true\n", "keep = true # why\n"), ["|·#·why"]);
}

#[test]
fn a_rewritten_line_keeps_no_signs() {
    assert_eq!(shown("foo(bar)\n", "baz{qux}\n"), ["foo(bar)|baz{qux}"]);
    assert_eq!(shown("foo(bar);\n", "baz(qux);\n"), ["foo(bar);|baz(qux);"]);
}

#[test]
fn white_space_is_told_apart_from_words() {
    assert_eq!(shown("f(a, b)\n", "f(\n    a,\n    b,\n)\n"), ["|⏎····", "|⏎···", "|,⏎"]);
    assert_eq!(shown("a\nb\n", "a\r\nb\r\n"), ["|←", "|←"]);
    assert_eq!(shown("a\n", "\u{feff}a\n"), ["|\u{feff}"]);
    assert_eq!(shown("if x:\na = 1\n", "if x:\n    a = 1\n"), ["|····"]);
}

#[test]
fn a_large_region_is_replaced_as_a_whole_unless_it_is_only_indented() {
    let lines = |prefix: &str, word: &str| (0..600).map(|at| format!("{prefix}{word}{at} x\n")).collect::<String>();
    assert_eq!(diff(&lines("", "a"), &lines("", "b")).len(), 1);
    assert_eq!(diff(&lines("", "a"), &lines("  ", "a")).len(), 600);
}

#[test]
fn a_block_of_three_lines_moves_and_a_short_one_does_not() {
    let block = "resource alpha one\nresource alpha two\nresource alpha three\n";
    let rest = "keep 1\nkeep 2\nkeep 3\nkeep 4\nkeep 5\n";
    let moved = shown(&format!("{block}{rest}"), &format!("{rest}{block}"));
    assert_eq!(moved.len(), 2, "{moved:?}");
    assert!(moved.iter().all(|splice| splice.ends_with(" moved")), "{moved:?}");
    let moved = shown(&format!("a\nb\nc\n{rest}"), &format!("{rest}a\nb\nc\n"));
    assert!(moved.iter().all(|splice| !splice.ends_with(" moved")), "{moved:?}");
}

#[test]
fn an_added_line_beside_its_equal_is_ambiguous() {
    assert!(diff("x\nx\n", "x\nx\nx\n")[0].ambiguous);
    assert!(!diff("x\ny\n", "x\nz\ny\n")[0].ambiguous);
    assert!(!diff("a\n\nb\n", "a\n\n\nb\n")[0].ambiguous, "blank lines are nobody's");
}

proptest! {
    #[test]
    fn splices_turn_one_text_into_the_other(
        before in prop::collection::vec("[ab ]{0,3}|let x = [a-c]{1,3};|\u{4e2d}\u{6587}|resource alpha [a-f]{3} one", 0..14),
        after in prop::collection::vec("[ab ]{0,3}|let x = [a-c]{1,3};|\u{4e2d}\u{6587}|resource alpha [a-f]{3} one", 0..14),
        keep in prop::collection::vec(any::<bool>(), 14), ends in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let old: String = before.iter().map(|line| format!("{line}\n")).collect();
        let mixed = before.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(line, _)| line).chain(&after);
        let new: String = mixed.map(|line| format!("{line}{ends}")).collect();
        let mut built = String::new();
        let mut at = (0, 0);
        for splice in diff(&old, &new) {
            prop_assert!(splice.old.start >= at.0 && splice.new.start >= at.1, "sorted and disjoint");
            built.push_str(Span::new(at.0, splice.old.start).of(&old));
            built.push_str(splice.new.of(&new));
            if let Some(from) = splice.moved_from {
                prop_assert_eq!(from.of(&old), splice.new.of(&new));
            }
            at = (splice.old.end, splice.new.end);
        }
        built.push_str(&old[at.0..]);
        prop_assert_eq!(built, new);
    }
}
