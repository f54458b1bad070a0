//! What a rule says of a cloud operation, where a row of a table, or the operation's own name, says more than its pattern.

use crate::operations::{Act, Operation, aws};
use crate::rules::format::{GRADES, Grade, Index, Pattern, Place, Rule, Shape, Target, any_of, places, table_key};
use std::borrow::Cow;

/// The patterns that wait for an operation: those that name it, those whose rule its row names, and for one that nobody
/// described those that wait for its verb.
pub(super) fn candidates<'i>(index: &'i Index, id: &str) -> Cow<'i, [Place]> {
    let named = places(&index.operations, id);
    let row = aws::row(id);
    let more = match row.filter(aws::described) {
        Some(row) if row.rule.is_empty() => &[],
        Some(row) => places(&index.operations, &table_key(any_of(id), row.rule)),
        None => places(&index.operations, any_of(id)),
    };
    match (named, more) {
        ([], more) => Cow::Borrowed(more),
        (named, []) => Cow::Borrowed(named),
        _ => {
            // Patterns of one rule stand together, in its order.
            let mut both = [named, more].concat();
            both.sort_unstable();
            Cow::Owned(both)
        }
    }
}

/// The level, the message and the target of a match.
pub(super) struct Said<'p> {
    pub(super) level: Grade,
    pub(super) message: Cow<'p, str>,
    pub(super) target: Cow<'p, Target>,
}

impl<'p> Said<'p> {
    pub(super) fn of(rule: &'p Rule, pattern: &'p Pattern, operation: &Operation) -> Said<'p> {
        let message = pattern.message.as_deref().unwrap_or(&rule.message);
        let mut said = Said {
            level: pattern.level.unwrap_or(rule.level),
            message: Cow::Borrowed(message),
            target: Cow::Borrowed(&pattern.target),
        };
        let Act::Api { id, .. } = &operation.act else { return said };
        let whole = matches!(&pattern.shape, Shape::Operation(id) if !id.contains('*'));
        if whole {
            return said;
        }
        let row = aws::row(id);
        if pattern.level.is_none()
            && let Some((_, level)) = row.and_then(|row| GRADES.iter().find(|(name, _)| *name == row.level))
        {
            said.level = *level;
        }
        if message.contains("{noun}") {
            let noun = row.map(|row| row.noun).filter(|noun| !noun.is_empty());
            said.message = Cow::Owned(message.replace("{noun}", &noun.map_or_else(|| spoken(id), str::to_owned)));
        }
        if pattern.target == Target::Usual {
            let names = row.map(|row| row.parameters().collect::<Vec<_>>().join("|")).unwrap_or_default();
            said.target = Cow::Owned(if names.is_empty() { Target::Nothing } else { Target::Named(names.into()) });
        }
        said
    }
}

/// What an operation that nobody described is about, from its name: `aws:dms:DeleteReplicationTask` is about a
/// `dms replication task`.
fn spoken(id: &str) -> String {
    let mut parts = id.split(':').skip(1);
    let (service, operation) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let mut words = service.to_owned();
    let letters: Vec<char> = operation.chars().collect();
    let begins = |at: usize| {
        let before_small = at > 0 && !letters[at - 1].is_ascii_uppercase();
        let after_small = letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
        letters[at].is_ascii_uppercase() && (before_small || after_small)
    };
    // The verb is the first word.
    let start = (1..letters.len()).find(|at| begins(*at)).unwrap_or(letters.len());
    for at in start..letters.len() {
        if begins(at) {
            words.push(' ');
        }
        // A short form stays as it is written: `VPC`, `ARN`.
        let short = letters.get(at + 1).is_some_and(char::is_ascii_uppercase)
            || at > start && letters[at - 1].is_ascii_uppercase() && !begins(at);
        words.push(if short { letters[at] } else { letters[at].to_ascii_lowercase() });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn an_operation_says_what_it_is_about() {
        for (id, expected) in [
            ("aws:dms:DeleteReplicationTask", "dms replication task"),
            ("aws:rds:DeleteDBParameterGroup", "rds DB parameter group"),
            ("aws:waf:DeleteIPSet", "waf IP set"),
            ("aws:inspector2:Disable", "inspector2"),
        ] {
            assert_eq!(spoken(id), expected, "{id}");
        }
    }
}
