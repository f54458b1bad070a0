//! Sorted lines in one text, searched where they stand.

use std::cmp::Ordering;

/// The lines that are neither before nor behind what is looked for. `order` says where a line stands against it.
pub(super) fn all(text: &'static str, order: impl Fn(&'static str) -> Ordering) -> &'static str {
    let start = first(text, |line| order(line) != Ordering::Less);
    let rest = &text[start..];
    &rest[..first(rest, |line| order(line) == Ordering::Greater)]
}

/// Where the first line begins that is as wanted, as all lines behind it are.
fn first(text: &'static str, wanted: impl Fn(&'static str) -> bool) -> usize {
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let half = low + (high - low) / 2;
        let start = text.get(low..half).map_or(low, |before| before.rfind('\n').map_or(low, |at| low + at + 1));
        let line = text[start..].lines().next().unwrap_or_default();
        if wanted(line) {
            high = start;
        } else {
            low = (start + line.len() + 1).min(text.len());
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn lines_are_found_wherever_they_stand() {
        let text = "a\t1\nc\t2\nc\t3\ne\n";
        let of = |name: &'static str| all(text, |line| line.split('\t').next().unwrap_or_default().cmp(name));
        assert_eq!(of("a"), "a\t1\n");
        assert_eq!(of("c"), "c\t2\nc\t3\n");
        assert_eq!(of("e"), "e\n");
        for nobody in ["", "b", "d", "f"] {
            assert_eq!(of(nobody), "", "{nobody}");
        }
    }
}
