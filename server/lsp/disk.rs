//! The real world: files and git, asked on the ground thread only.

use super::ground::World;
use super::stale::Stale;
use super::watch::Watch;
use crate::engine::{Ground, Shift, Source, Supply};
use crate::host::git::GitError;
use crate::host::sides::{FilePair, Point, ReadError, Reader, Sides};
use crate::host::{files, policy, repository};
use crate::judge::Need;
use crate::policy::Policy;
use crate::rules::own::Own;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tower_lsp::lsp_types::Url;

/// See the module.
#[derive(Default)]
pub struct Disk {
    known: Mutex<Known>,
    /// Something changed since `known` was filled.
    stale: Stale,
    watch: Watch,
}

/// What was found out, until something changes.
#[derive(Default)]
struct Known {
    areas: BTreeMap<PathBuf, Area>,
    reader: Reader,
    /// The last policy of each folder without mistakes.
    good: BTreeMap<PathBuf, Arc<Policy>>,
    /// Complaints already made; they are not repeated for every file.
    said: BTreeSet<String>,
}

/// One repository.
struct Area {
    sides: Sides,
    policies: BTreeMap<String, Arc<Policy>>,
    /// The repository's own rules.
    own: Option<Arc<Own>>,
}

impl World for Disk {
    fn prepare(&self, folder: &Path) {
        if let Some(root) = repository::root_of(folder) {
            // Before anything is read: what changes after the reading must be told.
            self.stale.know(&root);
            self.watch.repository(&root);
            self.with(|known| {
                let mut notes = Vec::new();
                known.area(&root, &mut notes);
                // Starts git's reader, so that the first document does not wait for it.
                if let Some(area) = known.areas.get(&root) {
                    let _ = known.reader.text(&area.sides.source(&area.sides.base, policy::FILE), &|_| true);
                }
            });
        }
    }

    fn ground(&self, uri: &str) -> Ground {
        let path = Url::parse(uri).ok().and_then(|uri| uri.to_file_path().ok());
        match path.as_ref().and_then(|path| Some((path, repository::root_of(path)?))) {
            Some((path, root)) => {
                self.stale.know(&root);
                self.watch.repository(&root);
                self.watch.folder_of(path);
                self.with(|known| known.ground(&root, path))
            }
            // Outside a repository, or never saved: there is nothing to compare with, so all of it is new.
            None => {
                let name = uri.rsplit('/').next().unwrap_or(uri).to_owned();
                Ground {
                    path: name,
                    root: String::new(),
                    base: None,
                    policy: Arc::default(),
                    own: None,
                    notes: Vec::new(),
                }
            }
        }
    }

    fn supply(&self, root: &str, path: &str, needs: &[Need]) -> Vec<Supply> {
        let _ = path;
        self.with(|known| known.supply(Path::new(root), needs))
    }

    fn touched(&self, paths: &[PathBuf]) -> Shift {
        self.stale.touched(paths)
    }

    fn watch(&self, report: Box<dyn Fn(Vec<PathBuf>) + Send + Sync>) {
        self.watch.start(report);
    }
}

impl Disk {
    fn with<T>(&self, work: impl FnOnce(&mut Known) -> T) -> T {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        match self.stale.take() {
            Shift::Nothing => {}
            Shift::Roots(roots) => known.areas.retain(|root, _| !roots.contains(root.to_string_lossy().as_ref())),
            Shift::Everywhere => known.areas.clear(),
        }
        work(&mut known)
    }
}

impl Known {
    fn ground(&mut self, root: &Path, path: &Path) -> Ground {
        let mut notes = Vec::new();
        let name = repository::name_below(root, path).unwrap_or_default();
        self.area(root, &mut notes);
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let policy = self.policy_in(root, &folder, &mut notes);
        let base = match self.areas.get(root) {
            Some(area) => area.sides.base_of(&name, &mut self.reader),
            None => Ok(None),
        };
        let base = base.unwrap_or_else(|error| {
            notes.push(format!("{name}: its base cannot be read ({error}); all of it counts as new"));
            None
        });
        notes.retain(|note| self.said.insert(note.clone()));
        let base = base.map(|text| Arc::new(Source::new(name.clone(), text)));
        let own = self.areas.get(root).and_then(|area| area.own.clone());
        Ground { path: name, root: root.to_string_lossy().into_owned(), base, policy, own, notes }
    }

    /// Makes sure that the area of `root` is known.
    fn area(&mut self, root: &Path, notes: &mut Vec<String>) {
        if self.areas.contains_key(root) {
            return;
        }
        let (policy, own) = self.read_policy(root, notes);
        let sides = match Sides::of_work_tree(root, &policy.protected) {
            Ok((sides, base)) => {
                notes.extend(base.notices);
                sides
            }
            Err(error) => {
                notes.push(without_base(root, &error));
                Sides { root: root.to_path_buf(), git: None, present: Point::Disk, base: Point::Nothing }
            }
        };
        let policies = BTreeMap::from([(String::new(), policy)]);
        self.areas.insert(root.to_path_buf(), Area { sides, policies, own });
    }

    /// The policy for files in `folder`: the root's, tightened by every folder on the way.
    fn policy_in(&mut self, root: &Path, folder: &str, notes: &mut Vec<String>) -> Arc<Policy> {
        if let Some(policy) = self.areas.get(root).and_then(|area| area.policies.get(folder)) {
            return policy.clone();
        }
        let Some((above, _)) = folder.rsplit_once('/').or((!folder.is_empty()).then_some(("", ""))) else {
            return Arc::default();
        };
        let whole = self.policy_in(root, above, notes);
        let own = self.areas.get(root).and_then(|area| area.own.clone());
        let file = root.join(folder).join(policy::FILE);
        let found = match files::read(&file) {
            Ok(text) => {
                let loaded = policy::tightened(&whole, &text, folder, own.as_deref());
                self.last_good(root.join(folder), loaded, notes)
            }
            Err(_) => whole,
        };
        if let Some(area) = self.areas.get_mut(root) {
            area.policies.insert(folder.to_owned(), found.clone());
        }
        found
    }

    /// A mistake in a rule leaves that rule out; the policy beside it is none the worse for it.
    fn read_policy(&mut self, root: &Path, notes: &mut Vec<String>) -> (Arc<Policy>, Option<Arc<Own>>) {
        let mut loaded = policy::load(root);
        let own = std::mem::take(&mut loaded.own);
        notes.extend(own.problems.into_iter().map(|problem| format!("{problem}; this rule is not in force")));
        (self.last_good(root.to_path_buf(), loaded, notes), own.own)
    }

    /// The policy in force: what was read, or the last one without mistakes.
    fn last_good(&mut self, folder: PathBuf, loaded: policy::Loaded, notes: &mut Vec<String>) -> Arc<Policy> {
        let policy = Arc::new(loaded.policy);
        if loaded.problems.is_empty() {
            self.good.insert(folder, policy.clone());
            return policy;
        }
        let problems = loaded.problems.join("; ");
        match self.good.get(&folder) {
            Some(good) => {
                notes.push(format!("{problems}; the last good policy stays in force"));
                good.clone()
            }
            None => {
                notes.push(format!("{problems}; the rest of the file is in force"));
                policy
            }
        }
    }

    fn supply(&mut self, root: &Path, needs: &[Need]) -> Vec<Supply> {
        let Some(area) = self.areas.get(root) else { return Vec::new() };
        let mut pairs = Vec::new();
        for need in needs {
            match need {
                Need::Base(path) | Need::Script(path) => pairs.push(area.sides.pair(path)),
                // Only a command that stands in no file asks for the tasks it runs.
                Need::Tasks { .. } => {}
                Need::Module { variables } => match area.sides.declaring(variables, &mut self.reader) {
                    Ok(files) => pairs.extend(files),
                    Err(error) => tracing::warn!("the modules of the repository cannot be listed: {error}"),
                },
                Need::Siblings { folder, extension } => match area.sides.siblings(folder, extension) {
                    Ok(siblings) => pairs.extend(siblings),
                    Err(error) => tracing::warn!("the neighbours in {folder} cannot be listed: {error}"),
                },
            }
        }
        pairs.iter().filter_map(|pair| read(pair, &mut self.reader)).collect()
    }
}

/// Both sides of a file. One that cannot be read is left out: it must not look deleted.
fn read(pair: &FilePair, reader: &mut Reader) -> Option<Supply> {
    let mut side = |source| -> Result<Option<Arc<Source>>, ReadError> {
        let text = reader.text(source, &|_| true)?;
        Ok(text.map(|text| Arc::new(Source::new(pair.name.clone(), text))))
    };
    let present = side(&pair.present);
    let base = pair.base.as_ref().map_or(Ok(None), &mut side);
    match (present, base) {
        (Ok(present), Ok(base)) => Some(Supply { path: pair.name.clone(), base, present }),
        (Err(error), _) | (_, Err(error)) => {
            tracing::info!("{}: {error}", pair.name);
            None
        }
    }
}

fn without_base(root: &Path, error: &GitError) -> String {
    format!("{}: the base cannot be found ({error}); everything counts as new", root.display())
}
