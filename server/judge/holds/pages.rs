//! The pages of findings that no rule file makes: the policy speaks by itself.

use super::{EXPIRED, TIER_HOLD, VOID};

/// The page as Markdown; `None` for an id that is none of these.
pub fn page(id: &str) -> Option<&'static str> {
    PAGES.iter().find(|(own, _)| *own == id).map(|(_, page)| *page)
}

/// Ids of these findings.
pub fn ids() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(id, _)| *id)
}

/// What a page says, without its head: labels and texts.
pub fn reasons(id: &str) -> Vec<(&'static str, String)> {
    let parts = page(id).unwrap_or_default().split("\n\n").skip(2);
    let labelled = parts.map(|part| match part.strip_prefix("**Instead.** ") {
        Some(rest) => ("Instead", rest),
        None => ("Why", part),
    });
    labelled.map(|(label, text)| (label, text.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

const PAGES: &[(&str, &str)] = &[
    (
        TIER_HOLD,
        "# File of a tier changed

`tier-hold` · low

`tagout.toml` says that changes of this path need reviews. The finding stands on the first changed line and says how many;
it says nothing against the change.

**Instead.** Nothing to mend: ask the people it names. Which paths belong to the tier stands in `tagout.toml`.
",
    ),
    (
        EXPIRED,
        "# Exception has ended

`exception-expired` · medium

The last day of an `[[exception]]` in `tagout.toml`, or of a comment `tagout: allow(…)`, has passed. What it covered is a finding
again, and a merge is held until somebody agrees anew.

**Instead.** Agree on a new date, or take the exception out.
",
    ),
    (
        VOID,
        "# Exception that does not count

`exception-void` · low

A comment asks for an exception, and covers nothing: it has no reason, no last day, no rule that exists, stands too far from what
it is about, or was written by the agent whose change it excuses. The finding says which.

**Instead.** `tagout: allow(rule-id) reason, until YYYY-MM-DD`, on the line or above it with nothing but comments between. The last
day counts in UTC. A sentence that only mentions such a comment, documentation and strings ask for nothing.
",
    ),
];
