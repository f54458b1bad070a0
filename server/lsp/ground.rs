//! Finds out what documents stand on: their base, their policy, their neighbours. One thread, as git and disks may be
//! slow and the owner must not wait for them.

use super::owner::{Inbox, Message};
use crate::engine::{Event, Ground, Shift, Supply};
use crate::judge::Need;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};

/// Everything outside the editor; tests put their own here.
pub trait World: Send + Sync {
    /// A folder that the client works in: what its documents will stand on can be looked up already.
    fn prepare(&self, folder: &Path) {
        let _ = folder;
    }

    /// What the document at `uri` is measured against.
    fn ground(&self, uri: &str) -> Ground;

    /// The files the judge asked for, for the document `path` of the repository `root`.
    fn supply(&self, root: &str, path: &str, needs: &[Need]) -> Vec<Supply>;

    /// Files on the disk changed: whose ground that can change. Called on the owner's thread, so it only forgets.
    fn touched(&self, paths: &[PathBuf]) -> Shift;

    /// Called once with a way to report files that changed.
    fn watch(&self, report: Box<dyn Fn(Vec<PathBuf>) + Send + Sync>);
}

/// The thread's queue.
pub(super) struct Grounds {
    world: Arc<dyn World>,
    tasks: Sender<Task>,
}

enum Task {
    Prepare { folder: PathBuf },
    Ground { uri: String },
    Supply { uri: String, root: String, path: String, needs: Vec<Need> },
}

impl Grounds {
    /// Starts the thread; it ends with the process.
    pub(super) fn start(world: Arc<dyn World>, inbox: &Inbox) -> Grounds {
        let (tasks, queue) = channel::<Task>();
        let (asked, answer) = (world.clone(), inbox.clone());
        let work = move || {
            for task in queue {
                // A failure leaves the document without findings, and that is said; the others go on.
                match catch_unwind(AssertUnwindSafe(|| task.perform(&*asked))) {
                    Ok(Some(event)) => answer.send(Message::Result(event)),
                    Ok(None) => {}
                    Err(_) => answer.send(Message::Complaint(
                        "tagout failed while looking up the base of a file; the file is not judged".to_owned(),
                    )),
                }
            }
        };
        if let Err(error) = std::thread::Builder::new().name("ground".to_owned()).spawn(work) {
            tracing::error!("the thread that reads git and files could not be started: {error}");
        }
        let report = inbox.clone();
        world.watch(Box::new(move |paths| report.send(Message::Touched(paths))));
        Grounds { world, tasks }
    }

    pub(super) fn prepare(&self, folder: PathBuf) {
        self.queue(Task::Prepare { folder });
    }

    pub(super) fn ground(&self, uri: String) {
        self.queue(Task::Ground { uri });
    }

    pub(super) fn supply(&self, uri: String, root: String, path: String, needs: Vec<Need>) {
        self.queue(Task::Supply { uri, root, path, needs });
    }

    /// See [`World::touched`].
    pub(super) fn touched(&self, paths: &[PathBuf]) -> Shift {
        self.world.touched(paths)
    }

    fn queue(&self, task: Task) {
        if self.tasks.send(task).is_err() {
            tracing::error!("the thread that reads git and files is gone");
        }
    }
}

impl Task {
    fn perform(self, world: &dyn World) -> Option<Event> {
        match self {
            Task::Prepare { folder } => {
                world.prepare(&folder);
                None
            }
            Task::Ground { uri } => {
                let ground = world.ground(&uri);
                Some(Event::Grounded { uri, ground })
            }
            Task::Supply { uri, root, path, needs } => {
                let files = world.supply(&root, &path, &needs);
                Some(Event::Supplied { uri, needs, files })
            }
        }
    }
}
