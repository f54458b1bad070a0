//! The user's home folder, as the environment says it and nothing else: asking the system's list of users loads libraries, which a
//! program that is linked without shared ones may not survive.

use std::env;
use std::path::PathBuf;

/// The variable that names it.
pub const VARIABLE: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };

/// The folder, absolute; `None` where the variable is unset or no absolute path.
pub fn folder() -> Option<PathBuf> {
    env::var_os(VARIABLE).map(PathBuf::from).filter(|home| home.is_absolute())
}
