//! A root with its policy: every path is judged by the policy of the repository it belongs to.

use crate::host::{policy, repository};
use crate::policy::Policy;
use std::path::{Path, PathBuf};

/// One repository, or one folder outside any.
#[derive(Debug)]
pub(super) struct Area {
    pub root: PathBuf,
    pub policy: Policy,
    pub problems: Vec<String>,
}

impl Area {
    /// The area of `path`, which is absolute. Outside a repository the root is the current folder `here`, or else the
    /// folder itself.
    pub(super) fn of(path: &Path, here: &Path) -> Area {
        let root = repository::root_of(path).unwrap_or_else(|| {
            if path.starts_with(here) {
                here.to_path_buf()
            } else if path.is_dir() {
                path.to_path_buf()
            } else {
                path.parent().unwrap_or(path).to_path_buf()
            }
        });
        let loaded = policy::load(&root);
        Area { root, policy: loaded.policy, problems: loaded.problems }
    }
}
