//! One open document: its text, the analysis under way, and what it says at the moment.

mod typing;

use super::analyze::path_on;
use super::handed::{Handed, Waiting};
use super::view::{Mark, View};
use super::voice::Voice;
use super::{Done, Failure, Ground, Job, Lane, Source, Supply};
use crate::change;
use crate::document::Document;
use crate::judge::{Content, Memory, Need, Reach, Scope};
use crate::language::{self};
use crate::provenance::{Book, Layer, Witness};
use crate::risk::Level;
use crate::text::{ChangeSet, Edit, Span};
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// See the module.
pub(super) struct Open {
    uri: String,
    document: Document,
    version: i32,
    revision: u64,
    ground: Option<Arc<Ground>>,
    running: Option<Running>,
    due: Option<Lane>,
    memory: Memory,
    book: Book,
    /// What a plugin saw of the edit that makes this version.
    seen: Option<(i32, Witness)>,
    /// Edits of ours that the client was handed.
    handed: Waiting,
    /// What is shown was found by parts of the text; a look at the whole has to confirm it.
    unconfirmed: bool,
    confirm: bool,
    /// The newest content, the revision it belongs to and the path it was read under.
    content: Option<(u64, String, Arc<Content>)>,
    voice: Voice,
    marks: Arc<Vec<Mark>>,
    /// The last analysis had findings to tell, and needed nothing first.
    answered: bool,
    asked: BTreeSet<Need>,
    supplies: Vec<Supply>,
    /// The judge asked again for what it had been given; it is not asked to ask any more.
    exhausted: bool,
    complained: bool,
    view: std::cell::OnceCell<View>,
}

/// What stays of a closed document.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) ground: Option<Arc<Ground>>,
    pub(super) book: Book,
    /// When it was closed, as the engine counts.
    pub(super) closed: u64,
}

/// An analysis under way.
struct Running {
    revision: u64,
    /// It looks at the whole of a text that was shown by parts.
    confirms: bool,
    /// What was typed since it started.
    changes: ChangeSet,
    edits: Vec<Edit>,
}

/// What came with an edit.
#[derive(Default)]
pub(super) struct Edited {
    /// The client's count or positions are off; told once a document.
    pub(super) complaint: Option<String>,
    /// It was one of ours.
    pub(super) own: Option<Handed>,
}

/// What a result means for the engine.
#[derive(Default)]
pub(super) struct Delivery {
    /// Diagnostics are to be published.
    pub(super) speaks: bool,
    pub(super) needs: Vec<Need>,
    /// The next analysis, if one is due.
    pub(super) due: Option<Lane>,
    /// The document does something else than before; neighbours may care.
    pub(super) renewed: bool,
    pub(super) complaint: Option<String>,
}

impl Open {
    pub(super) fn new(uri: &str, client_language: &str, version: i32, text: &str, revision: u64, kept: Kept) -> Open {
        let Kept { ground, mut book, .. } = kept;
        book.opened(text);
        let path = uri.split(['?', '#']).next().unwrap_or(uri);
        let language = language::of(path, text).or_else(|| language::by_client_id(client_language));
        Open {
            uri: uri.to_owned(),
            document: Document::open(language, text),
            version,
            revision,
            ground,
            running: None,
            due: None,
            memory: Memory::default(),
            book,
            seen: None,
            handed: Waiting::default(),
            unconfirmed: false,
            confirm: false,
            content: None,
            voice: Voice::default(),
            marks: Arc::default(),
            answered: false,
            asked: BTreeSet::new(),
            supplies: Vec::new(),
            exhausted: false,
            complained: false,
            view: std::cell::OnceCell::new(),
        }
    }

    pub(super) fn revision(&self) -> u64 {
        self.revision
    }

    pub(super) fn ground(&self) -> Option<Arc<Ground>> {
        self.ground.clone()
    }

    /// A snapshot to analyse, unless an analysis is under way: then one is due afterwards.
    pub(super) fn start(
        &mut self,
        lane: Lane,
        scope: Scope,
        today: String,
        neighbours: Vec<(String, Arc<Content>)>,
    ) -> Option<Job> {
        if self.running.is_some() {
            self.due = self.due.max(Some(lane));
            return None;
        }
        self.due = None;
        let whole = std::mem::take(&mut self.confirm);
        let changes = ChangeSet::default();
        self.running = Some(Running { revision: self.revision, confirms: whole, changes, edits: Vec::new() });
        let (text, tree) = self.document.snapshot();
        Some(Job {
            uri: self.uri.clone(),
            revision: self.revision,
            text,
            notice: self.document.notice(),
            language: self.document.language(),
            tree,
            memory: std::mem::take(&mut self.memory),
            whole,
            partial: self.unconfirmed,
            known: self.known().filter(|_| !whole),
            ground: self.ground.clone(),
            supplies: self.supplies_with(&neighbours),
            neighbours,
            layer: self.layer(),
            reach: self.reach(),
            scope,
            today,
        })
    }

    /// Takes a result, of the newest text or of an older one. `None` when it belongs to a document long closed.
    pub(super) fn deliver(&mut self, revision: u64, result: Result<Box<Done>, Failure>) -> Option<Delivery> {
        let running = self.running.take_if(|running| running.revision == revision)?;
        self.view.take();
        let mut delivery = Delivery { due: self.due.take(), ..Delivery::default() };
        let done = match result {
            Ok(done) => done,
            Err(failure) => {
                delivery.complaint = Some(self.fail(failure));
                delivery.speaks = true;
                return Some(delivery);
            }
        };
        self.memory = done.memory;
        running.edits.iter().for_each(|edit| self.memory.typed(edit));
        self.unconfirmed = done.partial;
        if let Some(tree) = done.tree {
            self.document.adopt(tree);
        }
        delivery.renewed = self.content.as_ref().is_none_or(|(_, _, old)| !Arc::ptr_eq(old, &done.content));
        self.content = Some((revision, done.path, done.content));
        if !done.log.is_empty() {
            delivery.complaint = Some(done.log.join("; "));
        }
        let asks = !done.needs.is_empty();
        delivery.needs = done.needs.into_iter().filter(|need| self.asked.insert(need.clone())).collect();
        if asks && delivery.needs.is_empty() && !self.exhausted {
            self.exhausted = true;
            delivery.due = delivery.due.max(Some(Lane::Background));
        }
        self.answered = done.findings.is_some();
        let Some(findings) = done.findings else { return Some(delivery) };
        let news = self.voice.take(findings, &running.changes);
        self.marks = Arc::new(done.marks);
        // A late result and a second look speak only when they have something new to say; the newest always does.
        delivery.speaks = news || (self.revision == revision && !running.confirms);
        delivery.renewed &= news || !running.confirms;
        Some(delivery)
    }

    /// Siblings and modules are asked for once; scripts as long as new ones turn up.
    fn reach(&self) -> Reach {
        let fresh = |kind: fn(&Need) -> bool| !self.exhausted && !self.asked.iter().any(kind);
        Reach {
            siblings: fresh(|need| matches!(need, Need::Siblings { .. })),
            scripts: !self.exhausted,
            modules: fresh(|need| matches!(need, Need::Module { .. })),
        }
    }

    fn fail(&mut self, failure: Failure) -> String {
        let message = match failure {
            Failure::Panicked => "tagout failed on this text and says nothing about it until the next edit",
            Failure::TimedOut => "this text takes too long to analyse; what is shown may be out of date",
        };
        self.marks = Arc::new(vec![Mark { span: Span::default(), level: Level::Medium, message: message.to_owned() }]);
        message.to_owned()
    }

    /// Takes a new ground. A base that says the same as before is kept with all that was worked out about it.
    pub(super) fn stand_on(&mut self, mut ground: Ground) {
        let old = self.ground.as_ref().and_then(|old| old.base.clone());
        if let (Some(new), Some(old)) = (&ground.base, old)
            && new.text == old.text
            && new.path == old.path
        {
            ground.base = Some(old);
        }
        let asked = |ground: &Ground| ground.own.as_ref().map(|own| Arc::clone(&own.asked));
        if self.ground.as_deref().and_then(asked) != asked(&ground) {
            // What was left out of the reading may matter now.
            self.content = None;
            ground.base = ground.base.map(|base| Arc::new(Source::new(base.path.clone(), base.text.clone())));
        }
        self.ground = Some(Arc::new(ground));
        self.answered = false;
        self.asked.clear();
        self.supplies.clear();
        self.exhausted = false;
        self.view.take();
    }

    pub(super) fn supply(&mut self, needs: Vec<Need>, files: Vec<Supply>) {
        self.asked.extend(needs);
        for file in files {
            self.supplies.retain(|supply| supply.path != file.path);
            self.supplies.push(file);
        }
    }

    /// What was supplied, and open neighbours of the unit that stand nowhere else yet.
    fn supplies_with(&self, neighbours: &[(String, Arc<Content>)]) -> Vec<Supply> {
        let known = |path: &str| self.supplies.iter().any(|supply| supply.path == path);
        let unsaved = neighbours.iter().map(|(path, _)| path).filter(|path| self.is_sibling(path) && !known(path));
        let unsaved = unsaved.map(|path| Supply { path: path.clone(), base: None, present: None });
        self.supplies.iter().cloned().chain(unsaved).collect()
    }

    /// True for a path that belongs to what the judge asked for as the unit of this document.
    fn is_sibling(&self, path: &str) -> bool {
        let (folder, extension) = change::unit(path);
        self.asked.contains(&Need::Siblings { folder: folder.to_owned(), extension: extension.to_owned() })
    }

    /// The content of the newest text, if it was read under the path the document has now.
    fn known(&self) -> Option<Arc<Content>> {
        let path = path_on(self.ground.as_deref(), &self.uri);
        self.content
            .as_ref()
            .filter(|(of, read_as, _)| *of == self.revision && read_as == path)
            .map(|(_, _, content)| content.clone())
    }

    /// What is remembered when the document is closed.
    pub(super) fn into_kept(self, closed: u64) -> Kept {
        Kept { ground: self.ground, book: self.book, closed }
    }

    /// True for the document of a file of a repository.
    pub(super) fn is_file(&self, root: &str, path: &str) -> bool {
        self.ground.as_ref().is_some_and(|ground| ground.root == root && ground.path == path)
    }

    /// The record of who wrote what, to be told more.
    pub(super) fn book(&mut self) -> &mut Book {
        self.view.take();
        &mut self.book
    }

    /// A plugin saw how the edit that makes this version comes about. False when that version is here already.
    pub(super) fn sees(&mut self, version: i32, witness: Witness) -> bool {
        let ahead = version > self.version;
        if ahead {
            self.seen = Some((version, witness));
        }
        ahead
    }

    /// The client was given this edit of ours.
    pub(super) fn hands(&mut self, edit: Handed) {
        self.handed.add(edit);
    }

    /// The newest content, for a neighbour in the same repository.
    pub(super) fn content_in(&self, root: &str) -> Option<(String, Arc<Content>)> {
        let ground = self.ground.as_ref().filter(|ground| ground.root == root)?;
        self.content.as_ref().map(|(_, _, content)| (ground.path.clone(), content.clone()))
    }

    /// True when this document was judged together with `path`, another one.
    pub(super) fn looks_at(&self, root: &str, path: &str) -> bool {
        self.ground.as_ref().is_some_and(|ground| ground.root == root && ground.path != path)
            && (self.is_sibling(path) || self.supplies.iter().any(|supply| supply.path == path))
    }

    /// The next analysis looks at the whole text; false when there is nothing to confirm.
    pub(super) fn confirm(&mut self) -> bool {
        self.confirm = self.unconfirmed;
        self.confirm
    }

    /// Who wrote the text; of one that is not kept there is nothing to say.
    fn layer(&self) -> Arc<Layer> {
        if self.document.is_dropped() { Arc::default() } else { self.book.shared_layer() }
    }

    /// True while what is shown was found by parts of the text.
    pub(super) fn is_unconfirmed(&self) -> bool {
        self.unconfirmed
    }

    /// True when nothing more will be said until something happens.
    pub(super) fn is_settled(&self) -> bool {
        let idle = self.running.is_none() && self.due.is_none() && !self.unconfirmed && !self.holds_back();
        idle && self.answered && self.known().is_some()
    }

    /// The user saved or rested; true when that lets something speak.
    pub(super) fn rest(&mut self) -> bool {
        self.view.take();
        self.voice.rest()
    }

    /// True when a removal waits for the user to rest.
    pub(super) fn holds_back(&self) -> bool {
        self.voice.holds_back()
    }

    /// The document as it stands, for a request.
    pub(super) fn view(&self, enable: bool) -> View {
        self.view
            .get_or_init(|| View {
                uri: self.uri.clone(),
                version: self.version,
                text: self.document.text().clone(),
                language: self.document.language(),
                findings: Arc::new(if enable { self.voice.audible() } else { Vec::new() }),
                marks: self.marks.clone(),
                settled: false,
                base: self.ground.as_ref().and_then(|ground| ground.base.clone()),
                layer: self.layer(),
                tree: self.document.tree().cloned(),
                hunks: Arc::new(OnceLock::new()),
            })
            .clone()
    }

    /// The document as it stands, about to be shown: what speaks now goes on speaking.
    pub(super) fn publish(&mut self, enable: bool) -> View {
        self.view.take();
        let view = self.view(enable);
        self.voice.published(&view.findings);
        view
    }
}
