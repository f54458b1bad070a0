//! Where a tool acts: the repository, its policy, and the true names of files.

use crate::host::repository::{cleaned, real};
use crate::host::{home, policy, repository};
use crate::judge::Reader;
use crate::policy::{Mode, Policy};
use crate::rules::own::Own;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Folders beyond this depth have no policy of their own.
const MAX_DEPTH: usize = 64;

/// A folder with the policy in force there.
#[derive(Debug)]
pub(super) struct Ground {
    /// Canonical root of the repository.
    pub(super) root: PathBuf,
    /// The root as the caller spells it.
    written_root: PathBuf,
    /// Canonical.
    pub(super) folder: PathBuf,
    pub(super) policy: Arc<Policy>,
    /// The repository's own rules.
    pub(super) own: Option<Arc<Own>>,
    /// Mistakes in policy files and own rules.
    pub(super) problems: Vec<String>,
    home: Option<PathBuf>,
}

impl Ground {
    /// The ground at `folder`, which is absolute and may not exist yet.
    pub(super) fn at(folder: &Path) -> Ground {
        let written = folder;
        let folder = real(folder);
        let root = repository::home_of(&folder);
        let depth = folder.components().count() - root.components().count();
        let written_root = written.ancestors().nth(depth).filter(|root_| real(root_) == root);
        let loaded = policy::load(&root);
        let mut ground = Ground {
            written_root: written_root.map_or_else(|| root.clone(), Path::to_path_buf),
            policy: Arc::new(loaded.policy),
            own: loaded.own.own,
            problems: [loaded.problems, loaded.own.problems].concat(),
            home: home::folder(),
            root,
            folder,
        };
        ground.tighten();
        ground
    }

    /// The ground of a file where that is another one: in another repository, or below a folder whose own policy
    /// tightens.
    pub(super) fn of(&self, file: &Path) -> Option<Ground> {
        let folder = real(file.parent()?);
        let known = folder == self.root || folder == self.folder;
        let same = || {
            let between = folder.ancestors().take(MAX_DEPTH).take_while(|folder| **folder != self.root);
            let own =
                |folder: &Path| [policy::FILE, ".git"].iter().any(|name| folder.join(name).symlink_metadata().is_ok());
            folder.starts_with(&self.root) && !between.into_iter().any(own)
        };
        (!known && !same()).then(|| Ground::at(&folder))
    }

    /// A reader that keeps what the own rules ask for.
    pub(super) fn reader(&self) -> Reader {
        Reader::asking(self.own.as_ref().map(|own| Arc::clone(&own.asked)))
    }

    /// A folder, from the root with `/`; absolute where it lies elsewhere.
    pub(super) fn start(&self, folder: &Path) -> String {
        let real = if folder == self.folder { folder.to_path_buf() } else { real(folder) };
        repository::name_below(&self.root, &real).unwrap_or_else(|| real.to_string_lossy().into_owned())
    }

    /// Home folder as text.
    pub(super) fn home(&self) -> Option<&str> {
        self.home.as_deref().and_then(Path::to_str)
    }

    /// `path` of a payload as an absolute path, not yet cleaned of `..` and links.
    pub(super) fn absolute(&self, path: &str) -> PathBuf {
        self.path_in(&self.folder, path)
    }

    /// `path` that counts from the root, likewise.
    pub(super) fn below_root(&self, path: &str) -> PathBuf {
        self.path_in(&self.root, path)
    }

    fn path_in(&self, folder: &Path, path: &str) -> PathBuf {
        match path.strip_prefix('~') {
            Some("") => self.home.clone().unwrap_or_default(),
            Some(rest) if rest.starts_with(['/', '\\']) => {
                self.home.clone().unwrap_or_default().join(rest.trim_start_matches(['/', '\\']))
            }
            _ => folder.join(path),
        }
    }

    /// The names a file goes by, first the true one: links may lead into a tier and out of it. Below the root they
    /// count from there, else they are absolute.
    pub(super) fn names(&self, path: &Path) -> Vec<String> {
        let real = real(path);
        let written = cleaned(path);
        let below = |path: &Path| {
            let name = repository::name_below(&self.root, path);
            name.or_else(|| repository::name_below(&self.written_root, path))
                .unwrap_or_else(|| path.to_string_lossy().into_owned())
        };
        let mut names = vec![below(&real)];
        let written = below(&written);
        if !names.contains(&written) {
            names.push(written);
        }
        names
    }

    /// True for a name of [`Ground::names`] that stands in no repository, and below no policy.
    pub(super) fn is_stray(&self, name: &str) -> bool {
        let path = Path::new(name);
        path.is_absolute() && path.parent().is_some_and(|folder| !repository::is_governed(&real(folder)))
    }

    /// Policies of folders between the root and here can only tighten.
    fn tighten(&mut self) {
        let Ok(below) = self.folder.strip_prefix(&self.root).map(Path::to_path_buf) else { return };
        let mut folder = self.root.clone();
        for component in below.components().take(MAX_DEPTH) {
            folder.push(component);
            let file = folder.join(policy::FILE);
            if file.symlink_metadata().is_err() {
                continue;
            }
            let name = repository::name_below(&self.root, &folder).unwrap_or_default();
            match crate::host::files::read(&file) {
                Ok(text) => {
                    let loaded = policy::tightened(&self.policy, &text, &name, self.own.as_deref());
                    self.policy = Arc::new(loaded.policy);
                    self.problems.extend(loaded.problems);
                }
                Err(reason) => {
                    // It may have said that it enforces.
                    Arc::make_mut(&mut self.policy).mode = Mode::Enforce;
                    self.problems.push(format!("{name}/{}: {reason}", policy::FILE));
                }
            }
        }
    }
}
