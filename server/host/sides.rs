//! The two sides of a file: where its present and its base can be read from.

use super::base::{self, Base};
use super::files::{self, Unreadable};
use super::git::{Blobs, Change, Entry, Git, GitError, Target};
use super::repository;
use crate::change;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// More files of Terraform than this are not searched for the module of a file of values.
const MAX_MODULE_FILES: usize = 5000;

/// One file as a door sees it.
#[derive(Clone, Debug)]
pub struct FilePair {
    /// Path below the root with `/`, as findings and policies name it.
    pub name: String,
    pub present: Source,
    /// `None` where nobody has looked yet.
    pub base: Option<Source>,
}

/// Where a text stands.
#[derive(Clone, Debug)]
pub enum Source {
    /// There is no such file on this side.
    Absent,
    Disk(PathBuf),
    /// What git calls by this name: an object id, `commit:path`, `:path` in the index.
    Blob(Arc<Git>, String),
    /// Handed in.
    Text(Arc<str>),
}

/// One side of a whole work tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Point {
    /// Nothing was there: no commit yet, no repository.
    Nothing,
    Disk,
    Index,
    Commit(String),
}

/// A work tree with what it is compared to.
#[derive(Clone, Debug)]
pub struct Sides {
    pub root: PathBuf,
    /// `None` outside a repository and where there is no `git`.
    pub git: Option<Arc<Git>>,
    pub present: Point,
    pub base: Point,
}

impl Sides {
    /// Files on disk below `root` against their base; `protected` are the branch patterns of the policy. Where there is
    /// no repository, there is nothing to compare with.
    pub fn of_work_tree(root: &Path, protected: &[String]) -> Result<(Sides, Base), GitError> {
        let git = root.join(".git").symlink_metadata().is_ok().then(|| Arc::new(Git::new(root)));
        let mut sides = Sides { root: root.to_path_buf(), git, present: Point::Disk, base: Point::Nothing };
        let base = sides.find_base(protected)?;
        Ok((sides, base))
    }

    /// Finds the base; the answer says what it is, and what was not as it should be.
    pub fn find_base(&mut self, protected: &[String]) -> Result<Base, GitError> {
        let Some(git) = &self.git else { return Ok(Base::none("nothing, as this is no repository")) };
        let found = base::choose(git, protected)?;
        self.base = found.commit.clone().map_or(Point::Nothing, Point::Commit);
        Ok(found)
    }

    /// A file by its name on both sides; the same name in the base.
    pub fn pair(&self, name: &str) -> FilePair {
        let present = self.source(&self.present, name);
        FilePair { name: name.to_owned(), present, base: Some(self.source(&self.base, name)) }
    }

    /// The base of a file by its name, or by the name it had then.
    pub fn base_of(&self, name: &str, reader: &mut Reader) -> Result<Option<String>, ReadError> {
        let same = self.source(&self.base, name);
        match reader.text(&same, &|_| true)? {
            Some(text) => Ok(Some(text)),
            None if matches!(same, Source::Absent) => Ok(None),
            None => {
                let changes = self.changes().map_err(ReadError::Git)?;
                match changes.into_iter().find(|pair| pair.name == name).and_then(|pair| pair.base) {
                    Some(source) => reader.text(&source, &|_| true),
                    None => Ok(None),
                }
            }
        }
    }

    /// The files that differ between base and present, renames followed.
    pub fn changes(&self) -> Result<Vec<FilePair>, GitError> {
        let Some(git) = &self.git else { return Ok(Vec::new()) };
        let target = match &self.present {
            Point::Nothing => return Ok(Vec::new()),
            Point::Disk => Target::WorkTree,
            Point::Index => Target::Index,
            Point::Commit(commit) => Target::Commit(commit.clone()),
        };
        let base = match &self.base {
            Point::Commit(commit) => Some(commit.as_str()),
            Point::Nothing | Point::Disk | Point::Index => None,
        };
        Ok(git.changes(base, &target)?.into_iter().map(|change| self.changed(git, change)).collect())
    }

    /// All files of this family right below `folder`, both sides.
    pub fn siblings(&self, folder: &str, extension: &str) -> Result<Vec<FilePair>, GitError> {
        let mut found: BTreeMap<String, FilePair> = BTreeMap::new();
        for (name, source) in self.folder(&self.present, folder)? {
            found.insert(name.clone(), FilePair { name, present: source, base: Some(Source::Absent) });
        }
        for (name, source) in self.folder(&self.base, folder)? {
            let pair = FilePair { name: name.clone(), present: Source::Absent, base: None };
            found.entry(name).or_insert(pair).base = Some(source);
        }
        Ok(found.into_values().filter(|pair| change::unit(&pair.name).1 == extension).collect())
    }

    /// The files of the one Terraform module that declares all these variables, both sides; nothing where none or several do, or
    /// where there are too many to look at.
    pub fn declaring(&self, variables: &[String], reader: &mut Reader) -> Result<Vec<FilePair>, GitError> {
        let Some(git) = &self.git else { return Ok(Vec::new()) };
        let names = match &self.present {
            Point::Nothing => return Ok(Vec::new()),
            Point::Disk => git.names_here(true)?,
            Point::Index => git.names_here(false)?,
            Point::Commit(commit) => git.names_at(commit)?,
        };
        let name = |path: PathBuf| repository::name_below(&self.root, &self.root.join(path));
        let is_module = |name: &String| name.ends_with(".tf") || name.ends_with(".tofu");
        let files: Vec<String> = names.into_iter().filter_map(name).filter(is_module).collect();
        if files.len() > MAX_MODULE_FILES {
            return Ok(Vec::new());
        }
        let mut declared: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for file in &files {
            let Ok(Some(text)) = reader.text(&self.source(&self.present, file), &|_| true) else { continue };
            let found = change::declares_variables(&text).into_iter().map(str::to_owned);
            declared.entry(change::unit(file).0).or_default().extend(found);
        }
        let fitting =
            |folder: &&&str| declared.get(**folder).is_some_and(|own| variables.iter().all(|one| own.contains(one)));
        let folders: Vec<&str> = declared.keys().filter(fitting).copied().collect();
        match folders[..] {
            [one] => self.siblings(one, "tf"),
            _ => Ok(Vec::new()),
        }
    }

    fn changed(&self, git: &Arc<Git>, change: Change) -> FilePair {
        let full = self.root.join(&change.path);
        let source = |entry: Entry| match entry {
            Entry::Absent => Source::Absent,
            Entry::File(Some(id)) => Source::Blob(Arc::clone(git), id),
            Entry::File(None) => self.on_disk(&change.path),
        };
        FilePair {
            name: repository::name_below(&self.root, &full)
                .unwrap_or_else(|| change.path.to_string_lossy().into_owned()),
            present: source(change.target),
            base: Some(source(change.base)),
        }
    }

    /// A file by its name at any point.
    pub fn source(&self, point: &Point, name: &str) -> Source {
        match (point, &self.git) {
            (Point::Disk, _) => self.on_disk(Path::new(name)),
            (Point::Index, Some(git)) => Source::Blob(Arc::clone(git), format!(":{name}")),
            (Point::Commit(commit), Some(git)) => Source::Blob(Arc::clone(git), format!("{commit}:{name}")),
            (Point::Nothing | Point::Index | Point::Commit(_), _) => Source::Absent,
        }
    }

    /// A file below the root. Names that lead outside, be it by `..` or by a link, name nothing: a text under review
    /// must not be able to make us read what is none of its business.
    fn on_disk(&self, path: &Path) -> Source {
        if !path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
            return Source::Absent;
        }
        let full = self.root.join(path);
        let inside = full.canonicalize().ok().zip(self.root.canonicalize().ok());
        match inside {
            Some((real, root)) if real.starts_with(&root) => Source::Disk(full),
            _ => Source::Absent,
        }
    }

    /// Regular files right below `folder` at `point`.
    fn folder(&self, point: &Point, folder: &str) -> Result<Vec<(String, Source)>, GitError> {
        let listed = match (point, &self.git) {
            (Point::Disk, _) => return Ok(self.folder_on_disk(folder)),
            (Point::Commit(commit), Some(git)) => git.folder_at(commit, folder)?,
            (Point::Index, Some(git)) => git.folder_in_index(folder)?,
            (Point::Nothing | Point::Index | Point::Commit(_), _) => Vec::new(),
        };
        let Some(git) = &self.git else { return Ok(Vec::new()) };
        Ok(listed
            .into_iter()
            .filter_map(|(path, id)| {
                let name = repository::name_below(&self.root, &self.root.join(path))?;
                Some((name, Source::Blob(Arc::clone(git), id)))
            })
            .collect())
    }

    fn folder_on_disk(&self, folder: &str) -> Vec<(String, Source)> {
        let Source::Disk(full) = self.on_disk(Path::new(folder)) else { return Vec::new() };
        let Ok(entries) = full.read_dir() else { return Vec::new() };
        let files = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
        files
            .filter_map(|entry| Some((repository::name_below(&self.root, &entry.path())?, Source::Disk(entry.path()))))
            .collect()
    }
}

/// Reads sources. Not shared between threads: each keeps its own git at hand.
#[derive(Debug, Default)]
pub struct Reader {
    blobs: HashMap<PathBuf, Blobs>,
}

/// Why a source gave no text.
#[derive(Debug)]
pub enum ReadError {
    Unreadable(Unreadable),
    Git(GitError),
}

impl ReadError {
    /// The reason in one word, as counted in reports.
    pub fn name(&self) -> &'static str {
        match self {
            ReadError::Unreadable(reason) => reason.name(),
            ReadError::Git(_) => "git",
        }
    }

    /// True where something went wrong, not where the file is simply no text.
    pub fn is_failure(&self) -> bool {
        matches!(self, ReadError::Git(_) | ReadError::Unreadable(Unreadable::Refused(_)))
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Unreadable(reason) => reason.fmt(f),
            ReadError::Git(error) => error.fmt(f),
        }
    }
}

impl Reader {
    /// The text at `source`, `None` where there is none. `wanted` sees the first bytes of a file on disk and may say
    /// that the rest is not worth reading: the text is empty then.
    pub fn text(&mut self, source: &Source, wanted: &dyn Fn(&[u8]) -> bool) -> Result<Option<String>, ReadError> {
        let bytes = match source {
            Source::Absent => return Ok(None),
            Source::Text(text) => return Ok(Some(text.to_string())),
            Source::Disk(path) => match files::read_bytes(path, wanted) {
                Err(Unreadable::Missing) => return Ok(None),
                read => read,
            },
            Source::Blob(git, spec) => match self.blob(git, spec).map_err(ReadError::Git)? {
                Ok(None) => return Ok(None),
                Ok(Some(bytes)) => Ok(bytes),
                Err(reason) => Err(reason),
            },
        };
        bytes.and_then(files::decode).map(Some).map_err(ReadError::Unreadable)
    }

    fn blob(&mut self, git: &Arc<Git>, spec: &str) -> Result<Result<Option<Vec<u8>>, Unreadable>, GitError> {
        let key = git.root().to_path_buf();
        let mut blobs = match self.blobs.remove(&key) {
            Some(blobs) => blobs,
            None => Blobs::open(git)?,
        };
        // After a failure the process is not used again.
        let answer = blobs.get(spec)?;
        self.blobs.insert(key, blobs);
        Ok(answer)
    }
}
