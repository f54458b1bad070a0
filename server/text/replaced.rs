//! Regions in which a text differs from an earlier one, however many edits made them.

use super::{Edit, Span};

/// A region of an earlier text and what stands in its place now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// In bytes of the earlier text.
    pub old: Span,
    /// In bytes of the text of now.
    pub new: Span,
}

/// All regions in which two texts differ: sorted, apart from each other. What lies between them is the same in both.
#[derive(Clone, Debug, Default)]
pub struct Replacements {
    regions: Vec<Replaced>,
}

/// More regions than this become one from the first to the last.
const MAX_REGIONS: usize = 64;

impl Replacements {
    /// The regions, first to last; none when nothing differs.
    pub fn regions(&self) -> &[Replaced] {
        &self.regions
    }

    /// Takes in an edit that was applied after all earlier ones.
    pub fn push(&mut self, edit: &Edit) {
        let gone = edit.span;
        let first = self.regions.partition_point(|region| region.new.end < gone.start);
        let last = self.regions.partition_point(|region| region.new.start <= gone.end);
        let touched = self.regions.get(first..last).filter(|touched| !touched.is_empty());
        let ahead = self.shift_before(first);
        let merged = match touched {
            None => Replaced { old: ahead.back(gone), new: gone },
            Some(touched) => {
                let (start, end) = (touched[0], touched[touched.len() - 1]);
                let new = Span::new(start.new.start.min(gone.start), end.new.end.max(gone.end));
                let old =
                    Span::new(start.old.start - (start.new.start - new.start), end.old.end + (new.end - end.new.end));
                Replaced { old, new }
            }
        };
        let resized = |at: usize| at - gone.len() + edit.text.len();
        let merged = Replaced { new: Span::new(merged.new.start, resized(merged.new.end)), ..merged };
        for later in &mut self.regions[last..] {
            later.new = Span::new(resized(later.new.start), resized(later.new.end));
        }
        self.regions.splice(first..last, [merged]);
        if self.regions.len() > MAX_REGIONS {
            self.join();
        }
    }

    /// How far the text in front of region `index` and behind the one before it has moved.
    fn shift_before(&self, index: usize) -> Shift {
        let last = index.checked_sub(1).and_then(|before| self.regions.get(before));
        last.map_or(Shift { old: 0, new: 0 }, |region| Shift { old: region.old.end, new: region.new.end })
    }

    fn join(&mut self) {
        if let (Some(first), Some(last)) = (self.regions.first(), self.regions.last()) {
            let old = Span::new(first.old.start, last.old.end);
            let new = Span::new(first.new.start, last.new.end);
            self.regions = vec![Replaced { old, new }];
        }
    }
}

/// The same place in both texts.
#[derive(Clone, Copy)]
struct Shift {
    old: usize,
    new: usize,
}

impl Shift {
    fn back(self, span: Span) -> Span {
        Span::new(span.start - self.new + self.old, span.end - self.new + self.old)
    }
}

/// The one region in which two texts differ: everything but what they begin and end with in common. An empty one at
/// the end where they are equal. Never splits a character.
pub fn difference(old: &str, new: &str) -> Replaced {
    let (before, after) = (old.as_bytes(), new.as_bytes());
    let mut start = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    while !old.is_char_boundary(start) || !new.is_char_boundary(start) {
        start -= 1;
    }
    let ends = before[start..].iter().rev().zip(after[start..].iter().rev());
    let mut common = ends.take_while(|(one, other)| one == other).count();
    while !old.is_char_boundary(before.len() - common) || !new.is_char_boundary(after.len() - common) {
        common -= 1;
    }
    Replaced { old: Span::new(start, before.len() - common), new: Span::new(start, after.len() - common) }
}
