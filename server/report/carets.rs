//! Findings as caret lines below the text they are about: `#^^^ critical: what it says`. Tests of rules are written so.
//!
//! Carets that touch the comment leader cover it too, so that a mark can begin in the first column. A mark of another
//! rule than the one the text is about ends in `[its-id]`.

use crate::risk::Finding;

/// The text without its caret lines. Every line ends in a newline.
pub fn bare(written: &str, leader: &str) -> String {
    written.lines().filter(|line| !is_mark(line, leader)).map(|line| format!("{line}\n")).collect()
}

fn is_mark(line: &str, leader: &str) -> bool {
    line.trim_start().strip_prefix(leader).is_some_and(|rest| rest.trim_start().starts_with('^'))
}

/// The text `code` with the marks that its findings deserve, where it is about `rule`.
pub fn marked(code: &str, leader: &str, rule: &str, findings: &[Finding]) -> String {
    let mut text = String::new();
    let mut start = 0;
    for line in code.lines() {
        text.push_str(line);
        text.push('\n');
        let end = start + line.len();
        for finding in findings.iter().filter(|one| (start..=end).contains(&one.span.start)) {
            text.push_str(&mark(finding, line, start, leader, rule));
        }
        start = end + 1;
    }
    text
}

fn mark(finding: &Finding, line: &str, start: usize, leader: &str, rule: &str) -> String {
    let columns = |at: usize| line.get(..at).map_or(0, |before| before.chars().count());
    let from = columns(finding.span.start - start);
    let to = columns((finding.span.end - start).min(line.len())).max(from + 1);
    // Carets that touch the leader cover it too.
    let width = leader.len();
    let gap = from.saturating_sub(width);
    let carets = to.saturating_sub(from.max(width)).max(1);
    let about = if finding.rule == rule { String::new() } else { format!(" [{}]", finding.rule) };
    let level = finding.level.name();
    let (gap, carets) = (" ".repeat(gap), "^".repeat(carets));
    format!("{leader}{gap}{carets} {level}: {}{about}\n", finding.message)
}

/// Lines of one text that the other lacks: `-` written and not said, `+` said and not written.
pub fn difference(written: &str, said: &str) -> String {
    let lacks = |sign: &'static str, text: &str, other: &str| {
        let lines: Vec<&str> = other.lines().collect();
        let own: Vec<String> =
            text.lines().filter(|line| !lines.contains(line)).map(|line| format!("{sign} {line}\n")).collect();
        own.concat()
    };
    lacks("-", written, said) + &lacks("+", said, written)
}
