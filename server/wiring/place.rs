//! Where an agent keeps its hooks.

use serde::Deserialize;

/// Whose settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Below the home folder: for everything this user does.
    User,
    /// Below the repository.
    Project,
}

impl Scope {
    /// As on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Scope::User => "user",
            Scope::Project => "project",
        }
    }
}

/// How a file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Settings to put a part into.
    #[default]
    Json,
    /// A program of our own; a file of somebody else in its place is left alone.
    Program,
}

/// One file, or with `*` for a whole name every file that is there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub scope: Scope,
    /// Below the home folder or the repository, with `/`.
    pub path: String,
    #[serde(default)]
    pub form: Form,
    /// Nobody else writes this file: it goes when nothing is left in it.
    #[serde(default)]
    pub own: bool,
    /// Name of the text that has to stand there.
    pub text: String,
}

impl Place {
    /// The folder and the ending of a place that stands for many files.
    pub fn every(&self) -> Option<(&str, &str)> {
        let (folder, name) = self.path.rsplit_once('/')?;
        Some((folder, name.strip_prefix('*')?))
    }
}
