//! Names that look like production, like a place to play, like tests.

use crate::risk::environments::{PRODUCTION, REHEARSAL, SANDBOX};

/// Before a word for production these turn it into its opposite: `non-prod`, `pre_production`.
const NOT: &[&str] = &["non", "not", "pre", "no"];

const TESTS: &[&str] = &[
    "test",
    "tests",
    "testdata",
    "testing",
    "spec",
    "specs",
    "__tests__",
    "fixtures",
    "molecule",
    "node_modules",
    "vendor",
    "third_party",
];

/// `prod`, `eu-prod`, `prod_db.tf`; not `non-prod`.
pub(super) fn is_production(name: &str) -> bool {
    let words = words(name);
    let named = |at: usize| PRODUCTION.contains(&words[at].as_str());
    (0..words.len()).any(|at| named(at) && !(at > 0 && NOT.contains(&words[at - 1].as_str())))
}

/// `dev`, `staging-eu`, `non-prod`.
pub(super) fn is_sandbox(name: &str) -> bool {
    let words = words(name);
    let pairs = words.windows(2);
    words.iter().any(|word| SANDBOX.iter().chain(&*REHEARSAL).any(|sandbox| sandbox == word))
        || pairs.into_iter().any(|pair| NOT.contains(&pair[0].as_str()) && PRODUCTION.contains(&pair[1].as_str()))
}

/// Below a folder of tests, or of code that somebody else wrote.
pub(super) fn in_tests(path: &str) -> bool {
    let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
    folders.split('/').any(|folder| TESTS.contains(&folder))
}

/// Words of a name in lower case, without numbers at their end: `prod2` is `prod`.
fn words(name: &str) -> Vec<String> {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric());
    let parts = parts.map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase());
    parts.filter(|part| !part.is_empty()).collect()
}
