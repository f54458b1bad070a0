//! Comments that ask for an exception: which of them count, and where the others stand.
//!
//! One that does not count is told at the comment with the remedy: whoever wrote it believes to be covered.

use super::fingerprint::Fingerprints;
use super::holds::{self, EXPIRED, VOID};
use super::spoken::Spoken;
use super::{COMMAND, Case, Content, FileCase, Scope, Side, origins};
use crate::operations::InlineException;
use crate::policy::{self, nearest};
use crate::risk::{Finding, Level};
use crate::rules::{self, format::Rule};
use crate::text::{LineIndex, Span};

/// How an exception is written.
const FORM: &str = "`tagout: allow(rule-id) reason, until YYYY-MM-DD`";

/// Where an exception stands, by its own words.
enum Standing {
    Counts,
    /// Its last day has passed.
    Expired,
    /// It does not count: why, and what to do.
    Void(String),
    /// It is mentioned, not meant.
    Mentioned,
}

/// The exception that a comment at the finding asks for and that counts: for this rule, reasoned, dated, not ended, and
/// not written by the agent whose change this is.
pub(super) fn covering<'c>(case: &'c Case<'_>, finding: &Finding) -> Option<&'c InlineException> {
    let file = case.files.iter().find(|file| file.path == finding.path)?;
    let Side::Here(present) = &file.present else { return None };
    present.summary.exceptions.iter().find(|exception| {
        exception.rule.as_deref() == Some(&finding.rule)
            && matches!(standing(exception, case), Standing::Counts)
            && stands_at(&present.text, exception.span, finding.span)
            && !is_the_agents(case, file, &present.text, exception)
    })
}

/// What is to be said of the exceptions of one file; `spoken` is everything the rules say about its text.
///
/// An end comes by itself, so it speaks in every scope; other mistakes are old with the text they stand in.
pub(super) fn told(case: &Case<'_>, file: &FileCase, present: &Content, spoken: &[Spoken<'_>]) -> Vec<Finding> {
    if file.path.ends_with(COMMAND) {
        return Vec::new();
    }
    let mut fingerprints = Fingerprints::default();
    let mut findings = Vec::new();
    for exception in &present.summary.exceptions {
        let (rule, level, message) = match standing(exception, case) {
            Standing::Mentioned => continue,
            Standing::Expired => (EXPIRED, Level::Medium, ended(exception)),
            Standing::Void(_) if !exception.leads => continue,
            Standing::Void(why) => (VOID, Level::Low, why),
            Standing::Counts if is_the_agents(case, file, &present.text, exception) => {
                (VOID, Level::Low, "an agent wrote it with this change; a person has to write it".to_owned())
            }
            Standing::Counts => match misplaced(case, exception, present, spoken) {
                Some(why) => (VOID, Level::Low, why),
                None => continue,
            },
        };
        if rule == VOID && case.scope == Scope::Changed && stood_before(file, &present.text, exception) {
            continue;
        }
        let message = if rule == VOID { format!("this exception does not count: {message}") } else { message };
        let mut finding = holds::finding(rule, &file.path, exception.span, level, message);
        finding.fingerprint = fingerprints.of(rule, &file.path, "", exception.span.of(&present.text));
        finding.origin = origins::of(case, &file.path, exception.span);
        finding.hold = holds::gates(case.policy, &finding);
        findings.push(finding);
    }
    findings
}

fn ended(exception: &InlineException) -> String {
    let rule = exception.rule.as_deref().unwrap_or_default();
    format!("the exception for {rule} ended on {}: agree on a new date, or take it out", exception.until)
}

fn standing(exception: &InlineException, case: &Case<'_>) -> Standing {
    let void = |why: String| Standing::Void(why);
    let Some(rule) = exception.rule.as_deref() else {
        // Without brackets only the id of a rule tells a mistake from a sentence.
        let word = exception.reason.split([' ', ',', ':']).next().unwrap_or_default();
        return match rule_of(case, word) {
            Some(_) => void(format!("the rule has to stand in brackets: `tagout: allow({word}) …`")),
            None => Standing::Mentioned,
        };
    };
    if is_placeholder(rule) {
        return Standing::Mentioned;
    }
    if rule.is_empty() {
        return void(format!("it names no rule; write {FORM}"));
    }
    if rule_of(case, rule).is_none() {
        return void(unknown(case, rule));
    }
    if exception.reason.is_empty() {
        return void(format!("it has no reason; write {FORM}"));
    }
    if is_no_reason(&exception.reason) {
        return void(format!("`{}` only holds the place of a reason; write why this may stay", exception.reason));
    }
    if exception.until.is_empty() {
        return void("it has no end; add `, until YYYY-MM-DD`, the last day it holds (UTC)".to_owned());
    }
    if !policy::is_day(&exception.until) {
        return void(format!("`{}` is no day; write the last day it holds (UTC) as YYYY-MM-DD", exception.until));
    }
    if exception.until.as_str() < case.today { Standing::Expired } else { Standing::Counts }
}

/// The rule `id`, of the program or of the repository.
fn rule_of<'c>(case: &'c Case<'_>, id: &str) -> Option<&'c Rule> {
    match rules::by_id(id) {
        Some(rule) => Some(rule),
        None => case.own?.catalog.rule(id),
    }
}

fn unknown(case: &Case<'_>, rule: &str) -> String {
    if rule.contains([',', ' ', '*', '?', '|']) {
        return format!("`{rule}` is not one rule; write one comment for each");
    }
    match nearest(rule, rules::own::ids(case.own)) {
        Some(near) => format!("there is no rule `{rule}`; did you mean `{near}`?"),
        None => format!("there is no rule `{rule}`; `tagout rules` lists them"),
    }
}

/// What a page about exceptions writes in the place of a rule: `rule-id`, `<rule>`, `{rule}`, `$RULE`, `…`, `RULE`.
fn is_placeholder(rule: &str) -> bool {
    let shouted = rule.contains(char::is_alphabetic) && rule.chars().all(|c| !c.is_lowercase());
    rule == "rule-id" || rule.starts_with(['<', '{', '[', '$', '…', '.']) || shouted
}

/// What stands where a reason should, in the form as it is printed and in what people write to come back to.
fn is_no_reason(reason: &str) -> bool {
    let word = reason.to_lowercase();
    word.starts_with(['<', '{', '[', '$', '…', '.'])
        || [
            "reason",
            "a reason",
            "the reason",
            "your reason",
            "reason here",
            "why",
            "because",
            "todo",
            "fixme",
            "tbd",
            "xxx",
        ]
        .contains(&word.as_str())
}

/// Why an exception that is well written covers nothing where it stands.
fn misplaced(case: &Case<'_>, exception: &InlineException, present: &Content, spoken: &[Spoken<'_>]) -> Option<String> {
    let rule = exception.rule.as_deref().and_then(|id| rule_of(case, id))?;
    // What only a comparison finds is found once, and of a text that cannot be read nothing can be said.
    if !rule.analysis.is_empty() || present.summary.broken {
        return None;
    }
    let mut places = spoken.iter().filter(|spoken| spoken.found.rule.id == rule.id).map(|spoken| spoken.operation.span);
    let Some(first) = places.clone().next() else {
        return Some(format!("nothing here is found by {}; take it out", rule.id));
    };
    if places.any(|place| stands_at(&present.text, exception.span, place)) {
        return None;
    }
    let line = LineIndex::new(&present.text).position(first.start).line;
    Some(format!(
        "it stands too far from what {} finds (line {line}); put it on that line, or above it with nothing but comments \
         between",
        rule.id
    ))
}

/// The comment stands on the finding's first line, or on the lines above it with nothing but comments on them.
fn stands_at(text: &str, comment: Span, finding: Span) -> bool {
    let between = Span::new(comment.end.min(finding.start), comment.start.max(finding.start)).of(text);
    if comment.start >= finding.start || !between.contains('\n') {
        return !between.contains('\n');
    }
    let line_of = |at: usize| text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    // From the comment's own line, as behind code it speaks of that code alone, to the one above the finding's.
    let mut lines = Span::new(line_of(comment.start), line_of(finding.start)).of(text).lines();
    lines.all(|line| line.trim_start().is_empty() || line.trim_start().starts_with(['#', '/', '-', '*']))
}

/// The agent whose change this is wrote the comment, too.
fn is_the_agents(case: &Case<'_>, file: &FileCase, present: &str, exception: &InlineException) -> bool {
    let origin = origins::of(case, &file.path, exception.span);
    !origin.agents.is_empty() && !stood_before(file, present, exception)
}

/// The comment stood in the base already, and has not been copied since. Its words are looked for, not its meaning: a
/// base without anything to judge has not been read further.
fn stood_before(file: &FileCase, present: &str, exception: &InlineException) -> bool {
    let Side::Here(base) = &file.base else { return false };
    let written = exception.span.of(present);
    !written.is_empty() && present.matches(written).count() <= base.text.matches(written).count()
}
