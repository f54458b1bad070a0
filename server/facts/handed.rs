//! Calls that hand a function over to be called: `pool.submit(shutil.rmtree, path)`, `dirs.map(rimraf)`.
//!
//! Only how such calls are written is known here; what the function does is for others to say.

/// Longer arguments are no names.
const MAX_NAME: usize = 120;

/// Functions and methods that call a function they are handed, at once or later.
const HANDING: &[&str] = &[
    "map",
    "starmap",
    "imap",
    "imap_unordered",
    "flatMap",
    "flat_map",
    "forEach",
    "ForEach",
    "for_each",
    "try_for_each",
    "for_each_concurrent",
    "try_for_each_concurrent",
    "each",
    "find_each",
    "pMap",
    "partial",
    "submit",
    "apply",
    "apply_async",
    "map_async",
    "starmap_async",
    "to_thread",
    "run_in_executor",
    "run_in_threadpool",
    "run_sync",
    "call_soon",
    "call_soon_threadsafe",
    "call_later",
    "start_soon",
    "register",
    "callback",
    "add_task",
    "enqueue",
    "retry_call",
    "Thread",
    "Process",
    "Timer",
];

/// True for the name of a function that calls what it is handed.
pub fn hands_over(name: &str) -> bool {
    HANDING.contains(&name)
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
