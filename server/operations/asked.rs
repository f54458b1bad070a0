//! Names that the rules of a repository wait for, beside those of the built-in table.
//!
//! The table decides what of a text is kept at all, deep inside the reading; a repository's own names join it for the
//! time of one reading, on the thread that reads, so that equal inputs still give equal summaries.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What rules of a repository ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Last names of calls.
    pub calls: BTreeSet<String>,
    /// Last steps of configuration keys.
    pub settings: BTreeSet<String>,
    /// First words of statements.
    pub verbs: BTreeSet<String>,
}

thread_local! {
    static NOW: RefCell<Option<Arc<Asked>>> = const { RefCell::new(None) };
}

/// Does `work` while these names are kept, too.
pub fn asking<T>(asked: Option<Arc<Asked>>, work: impl FnOnce() -> T) -> T {
    /// Puts back what was asked before, also where the work panics.
    struct Before(Option<Arc<Asked>>);
    impl Drop for Before {
        fn drop(&mut self) {
            NOW.set(self.0.take());
        }
    }
    let _before = Before(NOW.replace(asked));
    work()
}

/// True for the last name of a call that is asked for.
pub(super) fn call(name: &str) -> bool {
    now(|asked| asked.calls.contains(name.rsplit('.').next().unwrap_or(name)))
}

/// True for the last step of a configuration key that is asked for.
pub(super) fn setting(key: &str) -> bool {
    now(|asked| asked.settings.contains(key))
}

/// True where a text holds a name that is asked for.
pub(super) fn stands_in(text: &str) -> bool {
    now(|asked| {
        asked.calls.iter().any(|name| text.contains(name.as_str()))
            || asked.verbs.iter().any(|verb| text.contains(verb.as_str()) || text.contains(&verb.to_uppercase()))
    })
}

fn now(holds: impl Fn(&Asked) -> bool) -> bool {
    NOW.with_borrow(|asked| asked.as_deref().is_some_and(holds))
}
