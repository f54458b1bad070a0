//! How one AWS name is spelled elsewhere: `DeleteDBInstance` → `delete_db_instance` → `delete-db-instance`.

/// The name in snake case, as boto3 and the AWS SDK for Rust write methods and the latter parameters.
///
/// A run of capitals is one word; its last capital begins the next word when a small letter follows, except in a
/// plural such as `CNAMEs` or `VPCs` at the end.
pub(crate) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let plural = chars.len() > 2
        && chars.ends_with(&['s'])
        && chars[chars.len() - 3..chars.len() - 1].iter().all(char::is_ascii_uppercase);
    let mut out = String::with_capacity(name.len() + 6);
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let after_small = before.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let ends_run = before.is_some_and(|b| b.is_ascii_uppercase())
            && after.is_some_and(char::is_ascii_lowercase)
            && !(plural && at + 2 == chars.len());
        if c.is_ascii_uppercase() && (after_small || ends_run) {
            out.push('_');
        }
        out.push(if *c == '-' { '_' } else { c.to_ascii_lowercase() });
    }
    out
}
