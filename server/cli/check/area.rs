//! A root with its policies and its two sides: every path is judged by the policy of the repository it belongs to.

use crate::host::base::{self, Base};
use crate::host::git::{Git, GitError};
use crate::host::sides::{Point, Reader, Sides};
use crate::host::{own, policy, repository};
use crate::policy::Policy;
use crate::risk::Gate;
use crate::rules::own::{FOLDER, Own};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One repository, or one folder outside any.
#[derive(Clone, Debug)]
pub(super) struct Area {
    pub sides: Sides,
    /// The policy at the root.
    pub policy: Arc<Policy>,
    /// The repository's own rules.
    pub own: Option<Arc<Own>>,
    /// Mistakes of policy files and of own rules.
    pub mistakes: Vec<String>,
    /// The gate that its findings are asked about, where that is not the one of the whole question.
    pub gate: Option<Gate>,
    /// Changed paths that stand in the first tier of their policy.
    pub beside: Vec<String>,
    /// Where policies are read from.
    policies: Point,
    /// Policies of folders, tightened on the way down.
    folders: BTreeMap<String, Arc<Policy>>,
}

impl Area {
    /// The area of `path`, which is absolute: files as they are, nothing to compare with yet. Outside a repository the
    /// root is the current folder `here`, or else the folder itself.
    pub(super) fn of(path: &Path, here: &Path) -> Area {
        let repository = repository::root_of(path);
        let git = repository.as_deref().map(|root| Arc::new(Git::new(root)));
        let root = repository.unwrap_or_else(|| outside(path, here));
        let loaded = policy::load(&root);
        Area {
            sides: Sides { root, git, present: Point::Disk, base: Point::Nothing },
            policy: Arc::new(loaded.policy),
            own: loaded.own.own,
            mistakes: [loaded.problems, loaded.own.problems].concat(),
            beside: Vec::new(),
            gate: None,
            policies: Point::Disk,
            folders: BTreeMap::new(),
        }
    }

    /// A change of the past, by a policy of today: those of folders are read from the disk.
    pub(super) fn of_past(sides: Sides, policy: Arc<Policy>, own: Option<Arc<Own>>) -> Area {
        Area {
            sides,
            policy,
            own,
            mistakes: Vec::new(),
            beside: Vec::new(),
            gate: None,
            policies: Point::Disk,
            folders: BTreeMap::new(),
        }
    }

    /// Finds the base by the protected branches of the policy.
    pub(super) fn find_base(&mut self) -> Result<Base, GitError> {
        self.sides.find_base(&self.policy.protected)
    }

    /// The same for a change that must not weaken its own judge: policies come from the base, and what is protected
    /// from the default branch.
    pub(super) fn find_base_and_policy(&mut self) -> Result<Base, GitError> {
        let mut reader = Reader::default();
        let first = self.sides.find_base(&[])?;
        self.judge_by_base(&mut reader);
        let mut base = self.find_base()?;
        self.judge_by_base(&mut reader);
        // Git knows of no default branch, so what is protected was said by HEAD alone: a change could name a branch that
        // holds it already, or one that holds all but a harmless part of it.
        if first.stands_in && !base.stands_in {
            let shallow = self.sides.git.as_ref().map_or(Ok(false), |git| git.is_shallow())?;
            let own = base::said_by_head(&base);
            base.doubt = base.doubt.or(first.doubt.filter(|_| shallow)).or(Some(own));
        }
        Ok(base)
    }

    /// While git runs a hook of `git commit -a`, what will be committed stands in another index.
    pub(super) fn use_index_of_hook(&mut self, here: &Path) {
        if let (Some(index), Some(git)) = (std::env::var_os("GIT_INDEX_FILE"), &self.sides.git) {
            self.sides.git = Some(Arc::new(Git::clone(git).with_index(here.join(index))));
        }
    }

    /// Puts the policies of the base in force.
    pub(super) fn judge_by_base(&mut self, reader: &mut Reader) {
        self.policies = self.sides.base.clone();
        self.mistakes.clear();
        self.folders.clear();
        let text = self.policy_text("", reader).unwrap_or_default();
        let shown = format!("{} of the base", policy::FILE);
        let own = self.rules_of_base(reader);
        let loaded = policy::parse(&text, (!text.is_empty()).then_some(&shown), own.own.as_deref());
        self.policy = Arc::new(loaded.policy);
        self.own = own.own;
        self.mistakes.extend(loaded.problems);
        self.mistakes.extend(own.problems);
    }

    /// The policy for files in `folder`: the root's, tightened by every folder on the way.
    pub(super) fn policy_in(&mut self, folder: &str, reader: &mut Reader) -> Arc<Policy> {
        if folder.is_empty() {
            return Arc::clone(&self.policy);
        }
        if let Some(known) = self.folders.get(folder) {
            return Arc::clone(known);
        }
        let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
        let whole = self.policy_in(above, reader);
        let found = match self.policy_text(folder, reader) {
            Some(text) => {
                let loaded = policy::tightened(&whole, &text, folder, self.own.as_deref());
                self.mistakes.extend(loaded.problems);
                Arc::new(loaded.policy)
            }
            None => whole,
        };
        self.folders.insert(folder.to_owned(), Arc::clone(&found));
        found
    }

    /// The repository's own rules as they stand at the base.
    fn rules_of_base(&mut self, reader: &mut Reader) -> own::Found {
        let pairs = match self.sides.siblings(FOLDER, "toml") {
            Ok(pairs) => pairs,
            Err(error) => return own::Found { problems: vec![format!("{FOLDER}: {error}")], own: None },
        };
        let mut files = Vec::new();
        for pair in pairs {
            let Some(base) = &pair.base else { continue };
            match reader.text(base, &|_| true) {
                Ok(Some(text)) => files.push((pair.name, Ok(text))),
                Ok(None) => {}
                Err(reason) => files.push((pair.name, Err(reason.to_string()))),
            }
        }
        let name = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
        let files: Vec<(String, _)> = files.into_iter().map(|(path, text)| (name(&path), text)).collect();
        own::read(files.iter().map(|(name, text)| (name.as_str(), text.clone())))
    }

    /// What the policy file of `folder` says; `None` without one.
    pub(super) fn policy_text(&mut self, folder: &str, reader: &mut Reader) -> Option<String> {
        let name = if folder.is_empty() { policy::FILE.to_owned() } else { format!("{folder}/{}", policy::FILE) };
        let source = self.sides.source(&self.policies, &name);
        reader.text(&source, &|_| true).unwrap_or_else(|reason| {
            self.mistakes.push(format!("{name}: {reason}; it cannot tighten the policy"));
            None
        })
    }
}

fn outside(path: &Path, here: &Path) -> PathBuf {
    if path.starts_with(here) {
        here.to_path_buf()
    } else if path.is_dir() {
        path.to_path_buf()
    } else {
        path.parent().unwrap_or(path).to_path_buf()
    }
}
