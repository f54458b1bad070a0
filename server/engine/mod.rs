//! The language server as a state machine: [`Engine::handle`] takes an event and says what is to be done.
//!
//! No thread, clock, file or protocol here: the shell performs the effects and reports back with events. Per document
//! at most one analysis is under way; what is typed meanwhile waits, and the late result is carried over to the text of
//! today and shown, so that a fast typist sees findings too.

mod actions;
mod analyze;
mod deliver;
mod explain;
mod handed;
mod open;
mod origins;
mod shift;
mod source;
mod tags;
#[cfg(test)]
mod tests;
mod view;
mod voice;

pub use actions::{Offer, OfferKind, REASONS, offers};
pub use analyze::{Done, Failure, Job, analyze};
pub use explain::{Markup, hover, page};
pub use handed::Handed;
pub use shift::Shift;
pub use source::Source;
pub use tags::{Tag, tags, words};
pub use view::{Mark, View};

use crate::document::{Encoding, Point};
use crate::judge::{Need, Scope};
use crate::policy::Policy;
use crate::provenance::record::Body;
use crate::provenance::{Claim, Layer, Witness};
use crate::rules::own::Own;
use crate::text::Span;
use open::{Kept, Open};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How long after the last edit removed things speak, in milliseconds: long enough to cut and paste.
pub const REST_MS: u64 = 1500;

/// How many closed documents are remembered, so that closing and opening again starts where it ended.
const REMEMBERED: usize = 64;

/// All open documents and what is known about them.
#[derive(Default)]
pub struct Engine {
    documents: BTreeMap<String, Open>,
    /// What stays of closed documents.
    remembered: BTreeMap<String, Kept>,
    settings: Settings,
    encoding: Encoding,
    today: String,
    /// Counts opens and edits of all documents: a revision names one text of one document for ever.
    revision: u64,
}

/// What the user may set in the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub enable: bool,
    pub scope: Scope,
}

/// What a document is measured against. Fetched by the shell, since it lives in files and git.
#[derive(Clone, Debug)]
pub struct Ground {
    /// Repository-relative path with `/`; the file name where there is no repository.
    pub path: String,
    /// Names the repository; documents of one repository see each other.
    pub root: String,
    /// The text at the base; `None` where the file did not exist there.
    pub base: Option<Arc<Source>>,
    pub policy: Arc<Policy>,
    /// The repository's own rules.
    pub own: Option<Arc<Own>>,
    /// What the user should know about it: a policy with mistakes, a base that could not be read.
    pub notes: Vec<String>,
}

/// A file that the judge asked for.
#[derive(Clone, Debug)]
pub struct Supply {
    pub path: String,
    pub base: Option<Arc<Source>>,
    pub present: Option<Arc<Source>>,
}

/// One edit as the client says it: the range is `None` when `text` replaces everything.
#[derive(Clone, Debug)]
pub struct Change {
    pub range: Option<(Point, Point)>,
    pub text: String,
}

/// What happened.
#[derive(Debug)]
pub enum Event {
    /// The client counts columns this way; comes before any document.
    Counting(Encoding),
    /// `language` is what the client calls it.
    Opened {
        uri: String,
        language: String,
        version: i32,
        text: String,
    },
    Edited {
        uri: String,
        /// `None` from clients that do not count.
        version: Option<i32>,
        changes: Vec<Change>,
    },
    /// A change of the document could not be read, for this reason.
    Lost {
        uri: String,
        why: String,
    },
    Saved {
        uri: String,
    },
    Closed {
        uri: String,
    },
    /// A plugin saw how the edit comes about that makes this version of the document; said before the edit.
    Witnessed {
        uri: String,
        version: i32,
        witness: Witness,
    },
    /// The client was given an edit of ours, which somebody may make.
    Handed {
        uri: String,
        edit: Handed,
    },
    /// What agents declared about a file, in any order, as often as it is read.
    Claimed {
        root: String,
        path: String,
        claims: Vec<Claim>,
    },
    /// What the past of a file says of one of its texts.
    Recalled {
        root: String,
        path: String,
        text: String,
        layer: Box<Layer>,
    },
    /// A person says that they wrote a part of a document.
    Stated {
        uri: String,
        span: Span,
        person: String,
    },
    /// Nobody typed for [`REST_MS`] after this revision.
    Rested {
        uri: String,
        revision: u64,
    },
    Analyzed {
        uri: String,
        revision: u64,
        result: Result<Box<Done>, Failure>,
    },
    Grounded {
        uri: String,
        ground: Ground,
    },
    Supplied {
        uri: String,
        needs: Vec<Need>,
        files: Vec<Supply>,
    },
    /// A policy, a base or a file that is not open changed.
    GroundShifted(Shift),
    Configured(Settings),
    /// The date in UTC, `YYYY-MM-DD`.
    Day(String),
}

/// What is to be done.
#[derive(Debug)]
pub enum Effect {
    Analyze {
        lane: Lane,
        job: Box<Job>,
    },
    /// Find out what this document is measured against.
    Ground {
        uri: String,
    },
    /// Fetch what the judge asked for; `root` and `path` say for whom.
    Supply {
        uri: String,
        root: String,
        path: String,
        needs: Vec<Need>,
    },
    Publish(View),
    /// Find out what was declared about this file.
    Recall {
        root: String,
        path: String,
    },
    /// Write this into the journal of a repository.
    Record {
        root: String,
        body: Box<Body>,
    },
    /// Take all diagnostics of a closed document away.
    Clear {
        uri: String,
    },
    /// Send [`Event::Rested`] after [`REST_MS`].
    Remind {
        uri: String,
        revision: u64,
    },
    /// Write into the client's log.
    Log(String),
}

/// Which work goes first; somebody waits for the interactive one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    Background,
    Interactive,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { enable: true, scope: Scope::Changed }
    }
}

impl Engine {
    /// Takes one event and returns what is to be done, in order.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Counting(encoding) => self.encoding = encoding,
            Event::Day(today) => self.today = today,
            Event::Opened { uri, language, version, text } => {
                self.opened(uri, &language, version, &text, &mut effects);
            }
            Event::Edited { uri, version, changes } => self.edited(&uri, version, &changes, &mut effects),
            Event::Lost { uri, why } => self.lost(&uri, &why, &mut effects),
            Event::Saved { uri } => {
                if let Some(open) = self.documents.get_mut(&uri) {
                    open.book().saved();
                }
                self.rested(&uri, None, &mut effects);
            }
            Event::Rested { uri, revision } => self.rested(&uri, Some(revision), &mut effects),
            Event::Closed { uri } => self.closed(&uri, &mut effects),
            Event::Analyzed { uri, revision, result } => self.analyzed(&uri, revision, result, &mut effects),
            Event::Grounded { uri, ground } => self.grounded(&uri, ground, &mut effects),
            Event::Supplied { uri, needs, files } => self.supplied(&uri, needs, files, &mut effects),
            Event::Witnessed { uri, version, witness } => self.witnessed(&uri, version, witness, &mut effects),
            Event::Handed { uri, edit } => {
                if let Some(open) = self.documents.get_mut(&uri) {
                    open.hands(edit);
                }
            }
            Event::Claimed { root, path, claims } => self.claimed(&root, &path, &claims, &mut effects),
            Event::Recalled { root, path, text, layer } => {
                self.recalled(&root, &path, &text, *layer, &mut effects);
            }
            Event::Stated { uri, span, person } => self.stated(&uri, span, person, &mut effects),
            Event::GroundShifted(shift) => {
                let reached = self.documents.iter().filter(|(_, open)| shift.reaches(open.ground().as_deref()));
                effects.extend(reached.map(|(uri, _)| Effect::Ground { uri: uri.clone() }));
            }
            Event::Configured(settings) => self.configured(settings, &mut effects),
        }
        effects
    }

    /// The document as it stands now; `None` when it is not open.
    pub fn view(&self, uri: &str) -> Option<View> {
        let open = self.documents.get(uri)?;
        Some(View { settled: open.is_settled(), ..open.view(self.settings.enable) })
    }

    fn opened(&mut self, uri: String, language: &str, version: i32, text: &str, effects: &mut Vec<Effect>) {
        self.revision += 1;
        if self.documents.contains_key(&uri) {
            effects.push(Effect::Log(format!("{uri} was opened twice without being closed; the newer text counts")));
        }
        let kept = self.remembered.remove(&uri).unwrap_or_default();
        let open = Open::new(&uri, language, version, text, self.revision, kept);
        self.documents.insert(uri.clone(), open);
        effects.push(Effect::Ground { uri: uri.clone() });
        self.schedule(&uri, Lane::Interactive, effects);
    }

    fn edited(&mut self, uri: &str, version: Option<i32>, changes: &[Change], effects: &mut Vec<Effect>) {
        let Some(open) = self.documents.get_mut(uri) else {
            effects.push(Effect::Log(format!(
                "a change of {uri} was ignored, as the file was never opened here; close it and open it again"
            )));
            return;
        };
        self.revision += 1;
        let edited = open.edit(version, changes, self.encoding, self.revision);
        effects.extend(edited.complaint.map(|complaint| Effect::Log(format!("{uri}: {complaint}"))));
        if let (Some(own), Some(ground)) = (edited.own, open.ground()) {
            let body = Box::new(Body::Claim(own.claim(&ground.path)));
            effects.push(Effect::Record { root: ground.root.clone(), body });
        }
        self.schedule(uri, Lane::Interactive, effects);
    }

    fn lost(&mut self, uri: &str, why: &str, effects: &mut Vec<Effect>) {
        effects.push(Effect::Log(format!(
            "a change of {uri} could not be read ({why}); the file is not checked until it is closed and opened again"
        )));
        let Some(open) = self.documents.get_mut(uri) else { return };
        self.revision += 1;
        open.lose(self.revision);
        self.schedule(uri, Lane::Interactive, effects);
    }

    /// A save, or a rest after `revision`: what was held back may speak.
    fn rested(&mut self, uri: &str, revision: Option<u64>, effects: &mut Vec<Effect>) {
        let enable = self.settings.enable;
        let Some(open) = self.documents.get_mut(uri) else { return };
        let is_now = revision.is_none_or(|revision| revision == open.revision());
        if is_now && open.rest() {
            effects.push(Effect::Publish(open.publish(enable)));
        }
        if is_now && open.confirm() {
            self.schedule(uri, Lane::Background, effects);
        }
    }

    fn closed(&mut self, uri: &str, effects: &mut Vec<Effect>) {
        let Some(open) = self.documents.remove(uri) else { return };
        let ground = open.ground();
        // Also what nobody has found the base of yet: some clients close and open in one breath.
        self.revision += 1;
        self.remembered.insert(uri.to_owned(), open.into_kept(self.revision));
        if self.remembered.len() > REMEMBERED
            && let Some((oldest, _)) = self.remembered.iter().min_by_key(|(_, kept)| kept.closed)
        {
            let oldest = oldest.clone();
            self.remembered.remove(&oldest);
        }
        if let Some(ground) = ground {
            // From now on its neighbours see what is on the disk.
            self.wake_neighbours(&ground, effects);
        }
        effects.push(Effect::Clear { uri: uri.to_owned() });
    }

    fn configured(&mut self, settings: Settings, effects: &mut Vec<Effect>) {
        if self.settings == settings {
            return;
        }
        self.settings = settings;
        for uri in self.uris() {
            self.schedule(&uri, Lane::Background, effects);
        }
    }

    fn uris(&self) -> Vec<String> {
        self.documents.keys().cloned().collect()
    }
}
