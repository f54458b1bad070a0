//! Which repository a path belongs to, and how paths are named in it. No process is started here.

use super::{files, policy};
use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

#[cfg(test)]
mod tests;

/// More links than this in a row are a loop.
const MAX_LINKS: usize = 16;

/// The folder of the work tree around `path`: the nearest one that holds `.git`, be it a folder or the file of a linked
/// work tree or submodule. `path` is absolute.
pub fn root_of(path: &Path) -> Option<PathBuf> {
    path.ancestors().find(|folder| folder.join(".git").symlink_metadata().is_ok()).map(Path::to_path_buf)
}

/// True where a repository or a policy is around `folder`, which is absolute.
pub fn is_governed(folder: &Path) -> bool {
    root_of(folder).is_some() || home_of(folder).join(policy::FILE).symlink_metadata().is_ok()
}

/// The folder that a policy and a journal belong to for whoever works in `folder`: the work tree around it; outside a
/// repository the nearest folder with a policy, else the folder itself. `folder` is absolute.
pub fn home_of(folder: &Path) -> PathBuf {
    let policy = || folder.ancestors().find(|folder| folder.join(policy::FILE).symlink_metadata().is_ok());
    root_of(folder).or_else(|| policy().map(Path::to_path_buf)).unwrap_or_else(|| folder.to_path_buf())
}

/// Where HEAD and the branches of the work tree at `root` stand; two places for a linked one, last the one that all its work
/// trees share. None outside a repository.
pub fn git_folders(root: &Path) -> Vec<PathBuf> {
    let dot = root.join(".git");
    if dot.is_dir() {
        return vec![dot];
    }
    let Some(own) =
        files::read(&dot).ok().and_then(|text| text.strip_prefix("gitdir:").map(|path| root.join(path.trim())))
    else {
        return Vec::new();
    };
    let common = files::read(&own.join("commondir")).ok().map(|path| own.join(path.trim()));
    [Some(own), common].into_iter().flatten().collect()
}

/// `path` below `root`, with `/`, as findings and policies name it; `None` outside `root`. Bytes that are no UTF-8 are
/// written as `\xNN`, so that two files never share a name.
pub fn name_below(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let mut name = String::new();
    for component in below.components() {
        let Component::Normal(part) = component else { return None };
        if !name.is_empty() {
            name.push('/');
        }
        for chunk in part.as_encoded_bytes().utf8_chunks() {
            name.push_str(chunk.valid());
            for byte in chunk.invalid() {
                let _ = write!(name, "\\x{byte:02X}");
            }
        }
    }
    Some(name)
}

/// The file `name` of the work tree at `root` as seen from the folder `here`, so that a terminal can open it.
pub fn seen_from(here: &Path, root: &Path, name: &str) -> String {
    let Some(below) = name_below(root, here) else { return root.join(name).to_string_lossy().into_owned() };
    let mut rest = name;
    let mut folders = below.split('/').filter(|folder| !folder.is_empty()).peekable();
    while let Some(inside) = folders.peek().and_then(|folder| rest.strip_prefix(folder)?.strip_prefix('/')) {
        rest = inside;
        folders.next();
    }
    let up = "../".repeat(folders.count());
    format!("{up}{rest}")
}

/// The path without links, of which the last parts need not exist.
pub fn real(path: &Path) -> PathBuf {
    resolved(path, 0)
}

fn resolved(path: &Path, links: usize) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    if links > MAX_LINKS {
        return cleaned(path);
    }
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return cleaned(path) };
    // A link to something that does not exist yet: writing through it creates that.
    if let Ok(target) = path.read_link() {
        return resolved(&parent.join(target), links + 1);
    }
    resolved(parent, links + 1).join(name)
}

/// The path without `.` and `..`, by its words alone.
pub fn cleaned(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            component => clean.push(component),
        }
    }
    clean
}
