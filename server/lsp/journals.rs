//! The journals of the repositories that documents come from: on a thread of its own, so that no disk holds up the owner.
//!
//! What agents declared is kept by file for as long as the server lives, and told again whenever a document wants it.

use super::owner::{Inbox, Message};
use crate::engine::Event;
use crate::host::journal::{Journal, Polled, Stamp, Watch};
use crate::host::lineage::{self, At, Lineage};
use crate::host::{files, repository};
use crate::provenance::record::{Body, Claimed};
use crate::provenance::{Claim, Digest};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

/// How long a statement may wait for others who write.
const PATIENCE: Duration = Duration::from_secs(2);

/// Claims of one file that are kept; older ones are forgotten first.
const MAX_CLAIMS: usize = 512;

/// The way to the thread.
#[derive(Clone)]
pub(super) struct Journals(Sender<Order>);

enum Order {
    /// A document wants to know what was declared about its file.
    Recall {
        root: String,
        path: String,
    },
    Record {
        root: String,
        body: Box<Body>,
    },
    /// Somebody wrote into the journal of a repository.
    Polled {
        root: String,
        polled: Polled,
    },
}

/// One journal.
struct Book {
    journal: Journal,
    /// By path below the root, with the numbers of their records.
    claims: BTreeMap<String, Vec<(u64, Claimed)>>,
    /// Files that a document asked about. Texts of others are not read.
    wanted: BTreeSet<String>,
    /// The texts that were asked about last, with how long git's log of HEAD was.
    looked: BTreeMap<String, (Digest, Option<u64>)>,
    /// `None` where it cannot be watched.
    _watch: Option<Watch>,
}

impl Journals {
    /// Starts the thread; it ends with the process.
    pub(super) fn start(inbox: &Inbox) -> Journals {
        let (sender, orders) = channel();
        let mut desk = Desk { inbox: inbox.clone(), own: sender.clone(), books: BTreeMap::new() };
        let work = move || {
            while let Ok(order) = orders.recv() {
                desk.take(order);
            }
        };
        if let Err(error) = std::thread::Builder::new().name("journal".to_owned()).spawn(work) {
            tracing::error!("the journal thread could not be started: {error}; nothing that agents declared is shown");
        }
        Journals(sender)
    }

    pub(super) fn recall(&self, root: String, path: String) {
        self.send(Order::Recall { root, path });
    }

    pub(super) fn record(&self, root: String, body: Box<Body>) {
        self.send(Order::Record { root, body });
    }

    fn send(&self, order: Order) {
        if self.0.send(order).is_err() {
            tracing::debug!("the journal thread is gone; an order was dropped");
        }
    }
}

/// The thread at work.
struct Desk {
    inbox: Inbox,
    own: Sender<Order>,
    /// By root; `None` where there is no journal to be had, which was said once.
    books: BTreeMap<String, Option<Book>>,
}

impl Desk {
    fn take(&mut self, order: Order) {
        match order {
            // Outside a repository nothing is recorded by path.
            Order::Recall { root, .. } | Order::Record { root, .. } if root.is_empty() => {}
            Order::Recall { root, path } => {
                let Some(book) = self.book(&root) else { return };
                book.wanted.insert(path.clone());
                let claims = book.claims.get(&path).cloned().unwrap_or_default();
                self.tell(root.clone(), path.clone(), &claims);
                self.look_back(root, path);
            }
            Order::Record { root, body } => {
                let Some(book) = self.book(&root) else { return };
                let stamp = Stamp::now(crate::rules::builtin().digest());
                if let Err(error) = book.journal.append(&stamp, vec![*body], PATIENCE) {
                    self.complain(format!("what you said was not written down: {error}"));
                }
            }
            Order::Polled { root, polled } => self.polled(&root, polled),
        }
    }

    fn book(&mut self, root: &str) -> Option<&mut Book> {
        if !self.books.contains_key(root) {
            let book = self.open(root);
            self.books.insert(root.to_owned(), book);
        }
        self.books.get_mut(root)?.as_mut()
    }

    fn open(&self, root: &str) -> Option<Book> {
        let journal = match Journal::of(Path::new(root)) {
            Ok(journal) => journal,
            Err(error) => {
                self.complain(format!("who wrote what is not known below {root}: {error}"));
                return None;
            }
        };
        let (own, of) = (self.own.clone(), root.to_owned());
        let report = move |polled| {
            // The thread ends with the process, and so does this.
            let _ = own.send(Order::Polled { root: of.clone(), polled });
        };
        let watch = journal.reader().watch(Box::new(report));
        if let Err(error) = &watch {
            self.complain(format!("the journal of {root} is not watched, so agents' edits are not tagged: {error}"));
        }
        Some(Book {
            journal,
            claims: BTreeMap::new(),
            wanted: BTreeSet::new(),
            looked: BTreeMap::new(),
            _watch: watch.ok(),
        })
    }

    fn polled(&mut self, root: &str, polled: Polled) {
        polled.damage.iter().for_each(|damage| self.complain(format!("the journal of {root} is damaged: {damage}")));
        let Some(book) = self.book(root) else { return };
        let mut news: BTreeMap<String, Vec<(u64, Claimed)>> = BTreeMap::new();
        for entry in polled.entries {
            if let Body::Claim(claimed) = entry.record.body {
                let kept = book.claims.entry(claimed.path.clone()).or_default();
                kept.push((entry.head.seq, claimed.clone()));
                if kept.len() > MAX_CLAIMS {
                    kept.remove(0);
                }
                if book.wanted.contains(&claimed.path) {
                    news.entry(claimed.path.clone()).or_default().push((entry.head.seq, claimed));
                }
            }
        }
        for (path, claims) in news {
            self.tell(root.to_owned(), path, &claims);
        }
    }

    /// Tells the claims of one file, with the texts that are kept.
    fn tell(&mut self, root: String, path: String, claims: &[(u64, Claimed)]) {
        let Some(book) = self.book(&root).filter(|_| !claims.is_empty()) else { return };
        let texts = book.journal.texts();
        let mut wrong = Vec::new();
        let claims: Vec<Claim> =
            claims.iter().filter_map(|(seq, claimed)| texts.claim(*seq, claimed, &mut wrong)).collect();
        wrong.into_iter().for_each(|wrong| self.complain(wrong));
        self.inbox.send(Message::Result(Event::Claimed { root, path, claims }));
    }

    /// Works out who wrote the file as it stands on the disk, from its past: what was done while no server ran. Asked again
    /// where the text or what is checked out is another.
    fn look_back(&mut self, root: String, path: String) {
        let folder = Path::new(&root);
        let Ok(text) = files::read(&folder.join(&path)) else { return };
        // Git writes a line there whenever HEAD moves.
        let head = repository::git_folders(folder).first().and_then(|git| git.join("logs/HEAD").metadata().ok());
        let now = (Digest::of(text.as_bytes()), head.map(|log| log.len()));
        let Some(book) = self.book(&root) else { return };
        if book.looked.insert(path.clone(), now).as_ref() == Some(&now) {
            return;
        }
        match lineage::of(folder, &path, At::Here(text)) {
            Ok(Lineage { text, layer, remarks, .. }) => {
                remarks.into_iter().for_each(|remark| self.complain(remark));
                self.inbox.send(Message::Result(Event::Recalled { root, path, text, layer: Box::new(layer) }));
            }
            Err(error) => self.complain(format!("who wrote {path} before is not known: {error}")),
        }
    }

    fn complain(&self, text: String) {
        self.inbox.send(Message::Complaint(text));
    }
}
