use super::{ChangeSet, Edit, LineIndex, Position, Span};
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
