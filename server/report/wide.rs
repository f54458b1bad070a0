//! How many columns of a terminal a character takes, and how to show one that a terminal would obey.

/// Columns that `c` takes, by the East Asian Width and general category of Unicode, in coarse ranges.
pub(super) fn columns(c: char) -> usize {
    match u32::from(c) {
        // Combining marks, variation selectors.
        0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x0610..=0x061A | 0x064B..=0x065F => 0,
        0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F => 0,
        0xE0100..=0xE01EF => 0,
        // Hangul, CJK, full-width forms, pictographs.
        0x1100..=0x115F | 0x2E80..=0x303E | 0x3041..=0x4DBF | 0x4E00..=0xA4CF | 0xA960..=0xA97F => 2,
        0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 => 2,
        0x1F300..=0x1F64F | 0x1F680..=0x1F6FF | 0x1F900..=0x1FAFF | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

/// `text` on one line with everything a terminal would obey, or that cannot be seen, made visible: text under review
/// must not be able to paint over the report.
pub(super) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Control characters, bidirectional overrides, zero-width and tag characters.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c), 0x00AD | 0x061C | 0x180E | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F
            | 0xFEFF | 0xFFF9..=0xFFFB | 0xE0000..=0xE007F)
}
