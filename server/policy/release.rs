//! `requires`: which releases of tagout may read this policy.

/// The running release.
const RUNNING: &str = env!("CARGO_PKG_VERSION");

/// What is wrong with a requirement such as `>=0.1, <2`, or with us under it.
pub(super) fn problem(requires: &str) -> Option<String> {
    match holds(requires, RUNNING) {
        Some(true) => None,
        Some(false) => Some(format!(
            "this policy requires tagout {requires}, but this is {RUNNING}: install a release that fits, \
             or change `requires`"
        )),
        None => Some(format!("`{requires}` is no version requirement: write one such as \">=0.1\" or \">=0.1, <2\"")),
    }
}

/// Whether `running` meets every comparison in `requires`; `None` where it cannot be read.
pub(super) fn holds(requires: &str, running: &str) -> Option<bool> {
    let running = version(running)?;
    let mut all = true;
    for comparison in requires.split(',') {
        let comparison = comparison.trim();
        let at = comparison.find(|c: char| c.is_ascii_digit())?;
        let wanted = version(&comparison[at..])?;
        all &= match comparison[..at].trim() {
            ">=" => running >= wanted,
            ">" => running > wanted,
            "<=" => running <= wanted,
            "<" => running < wanted,
            "=" | "" => running == wanted,
            _ => return None,
        };
    }
    Some(all)
}

fn version(text: &str) -> Option<[u32; 3]> {
    let mut numbers = [0; 3];
    let mut parts = text.trim().split('.');
    for number in &mut numbers {
        match parts.next() {
            Some(part) => *number = part.parse().ok()?,
            None => return Some(numbers),
        }
    }
    parts.next().is_none().then_some(numbers)
}
