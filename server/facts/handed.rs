//! Calls that hand a function over to be called: `pool.submit(shutil.rmtree, path)`, `dirs.map(rimraf)`.
//!
//! Only how such calls are written is known here; what the function does is for others to say.

/// Longer arguments are no names.
const MAX_NAME: usize = 120;

/// What a function is called with by the one it is handed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// Each element of the object or of another argument.
    Elements,
    /// The arguments behind it.
    Rest,
    /// The values of a list behind it.
    List,
    /// Arguments by name: `target=` with `args=` and `kwargs=`.
    Named,
}

/// Functions and methods that call a function they are handed, at once or later.
const HANDING: &[(&str, Handed)] = &[
    ("map", Handed::Elements),
    ("starmap", Handed::Elements),
    ("imap", Handed::Elements),
    ("imap_unordered", Handed::Elements),
    ("flatMap", Handed::Elements),
    ("flat_map", Handed::Elements),
    ("forEach", Handed::Elements),
    ("ForEach", Handed::Elements),
    ("for_each", Handed::Elements),
    ("try_for_each", Handed::Elements),
    ("for_each_concurrent", Handed::Elements),
    ("try_for_each_concurrent", Handed::Elements),
    ("each", Handed::Elements),
    ("find_each", Handed::Elements),
    ("pMap", Handed::Elements),
    ("partial", Handed::Rest),
    ("submit", Handed::Rest),
    ("apply", Handed::Rest),
    ("apply_async", Handed::List),
    ("map_async", Handed::Elements),
    ("starmap_async", Handed::Elements),
    ("to_thread", Handed::Rest),
    ("run_in_executor", Handed::Rest),
    ("run_in_threadpool", Handed::Rest),
    ("run_sync", Handed::Rest),
    ("call_soon", Handed::Rest),
    ("call_soon_threadsafe", Handed::Rest),
    ("call_later", Handed::Rest),
    ("start_soon", Handed::Rest),
    ("register", Handed::Rest),
    ("callback", Handed::Rest),
    ("add_task", Handed::Rest),
    ("enqueue", Handed::Rest),
    ("retry_call", Handed::List),
    ("Thread", Handed::Named),
    ("Process", Handed::Named),
    ("Timer", Handed::List),
];

/// What the function of this name calls the one with that it is handed; `None` for one that calls none.
pub fn handing(name: &str) -> Option<Handed> {
    HANDING.iter().find(|(one, _)| *one == name).map(|(_, handed)| *handed)
}

/// The last name of a function that an argument is, as it is written: `fs::remove_dir_all`, `target=shutil.rmtree`,
/// `&FileUtils.method(:rm_rf)`, `&:destroy`.
pub(super) fn function(argument: &str) -> Option<&str> {
    let written = argument.get(..argument.len().min(MAX_NAME))?.trim_start_matches('&');
    if let Some((_, named)) = written.split_once(".method(:") {
        return named.strip_suffix(')');
    }
    let written = match written.split_once('=') {
        Some((name, value)) if name.trim().chars().all(|c| c.is_alphanumeric() || c == '_') => value.trim(),
        _ => written,
    };
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ':' | '$' | '@' | '!' | '?');
    let named = !written.is_empty() && argument.len() <= MAX_NAME && written.chars().all(plain);
    named.then(|| written.rsplit(['.', ':']).next().unwrap_or(written))
}

#[cfg(test)]
mod tests {
    use super::function;

    #[test]
    fn a_function_is_handed_over_by_its_name() {
        for (argument, name) in [
            ("fs::remove_dir_all", Some("remove_dir_all")),
            ("target=shutil.rmtree", Some("rmtree")),
            ("&FileUtils.method(:rm_rf)", Some("rm_rf")),
            ("&:destroy", Some("destroy")),
            ("rimraf", Some("rimraf")),
            ("paths()", None),
            ("(dir) => rm(dir)", None),
            ("", None),
        ] {
            assert_eq!(function(argument), name, "{argument}");
        }
    }
}
