//! Commits with what they say of themselves, and the notes of other tools that hang on them.

use super::{Git, GitError};
use std::path::PathBuf;

/// Paths that are asked about in one question.
const AT_ONCE: usize = 200;

/// A commit with who signed it and what they said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    pub id: String,
    pub parents: Vec<String>,
    /// Name and address.
    pub author: (String, String),
    pub committer: (String, String),
    /// When it was committed, by RFC 3339.
    pub time: String,
    pub text: String,
}

impl Git {
    /// Notes below `reference` (`refs/notes/ai`): the commit and the id of the note. None where there is no such reference.
    pub fn commit_notes(&self, reference: &str) -> Result<Vec<(String, String)>, GitError> {
        let Some(tree) = self.commit(reference)? else { return Ok(Vec::new()) };
        let listing = self.ask(&["ls-tree", "-r", "-z", "--full-tree", &tree])?;
        // `<mode> blob <id>\t<path>`; the path is the commit, with `/` in it where there are many.
        let note = |entry: &[u8]| {
            let entry = std::str::from_utf8(entry).ok()?;
            let (meta, path) = entry.split_once('\t')?;
            let id = meta.rsplit(' ').next()?;
            let commit = path.replace('/', "");
            let whole = matches!(commit.len(), 40 | 64) && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            whole.then(|| (commit, id.to_owned()))
        };
        Ok(listing.split(|byte| *byte == 0).filter_map(note).collect())
    }

    /// The commits reachable from `tip` and not from `without`, the newest first, at most `most`. All are ids.
    pub fn messages(&self, tip: &str, without: Option<&str>, most: usize) -> Result<Vec<Message>, GitError> {
        let most = format!("--max-count={most}");
        let mut arguments = vec!["log", "-z", "--no-show-signature", "--no-color", "--no-mailmap", "--no-patch"];
        let format = "--format=%H%x1f%P%x1f%an%x1f%ae%x1f%cn%x1f%ce%x1f%cI%x1f%B";
        arguments.extend(["--encoding=UTF-8", format, &most, tip]);
        let not = without.map(|without| format!("^{without}"));
        arguments.extend(not.as_deref());
        arguments.push("--");
        let listing = self.ask(&arguments)?;
        Ok(listing.split(|byte| *byte == 0).filter_map(|entry| parse(&String::from_utf8_lossy(entry))).collect())
    }

    /// Those of these paths that are regular files in the tree of `commit`, with the ids of their contents.
    pub fn files_at(&self, commit: &str, paths: &[&str]) -> Result<Vec<(String, String)>, GitError> {
        let mut files = Vec::new();
        for paths in paths.chunks(AT_ONCE) {
            let mut arguments = vec!["ls-tree", "-z", "--full-tree", commit, "--"];
            arguments.extend(paths);
            let listing = self.ask(&arguments)?;
            let found = super::changes::entries(&listing).filter_map(|(meta, path): (Vec<&str>, PathBuf)| {
                let regular = meta.first().is_some_and(|mode| mode.starts_with("100"));
                let path = path.to_str().filter(|path| regular && paths.contains(path))?;
                Some((path.to_owned(), meta.get(2)?.to_string()))
            });
            files.extend(found);
        }
        Ok(files)
    }
}

fn parse(entry: &str) -> Option<Message> {
    let mut fields = entry.splitn(8, '\u{1f}');
    let mut next = || fields.next().map(str::to_owned);
    let id = next().filter(|id| !id.is_empty())?;
    let parents = next()?.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    let (author, committer) = ((next()?, next()?), (next()?, next()?));
    Some(Message { id, parents, author, committer, time: next()?, text: next()? })
}
