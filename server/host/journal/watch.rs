//! Watching: a server hears of new records without asking.

use super::{JournalError, Polled, Reader, place};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// Where the system's watch fails us, new records are found this late.
const ANYWAY: Duration = Duration::from_secs(2);

/// Writers come in swarms; this long after the first event all of it is read.
const SETTLE: Duration = Duration::from_millis(5);

/// Watches for as long as it lives.
pub struct Watch {
    _watcher: Option<RecommendedWatcher>,
    /// Hearing that this is gone ends the thread.
    _alive: Sender<()>,
}

impl Reader {
    /// Hands everything from this reader's position on to `report`, on a thread of its own: at once what is there, later
    /// what is appended. What cannot be read comes as damage, in words.
    pub fn watch(mut self, mut report: Box<dyn FnMut(Polled) + Send>) -> Result<Watch, JournalError> {
        let folder = self.journal.folder.clone();
        place::make(&folder)?;
        let (alive, events) = channel();
        let sender = alive.clone();
        // The lock file changes with every record, after it.
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if is_news(&event) {
                let _ = sender.send(());
            }
        });
        let watching = watcher.and_then(|mut watcher| {
            watcher.watch(&folder, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        let gather = move || {
            let mut told = None;
            loop {
                let polled = match self.poll() {
                    Ok(polled) => polled,
                    Err(error) => Polled { damage: vec![error.to_string()], ..Polled::default() },
                };
                // A journal that cannot be read is said once, not every two seconds.
                let news = !polled.damage.is_empty() && told.as_ref() != Some(&polled.damage);
                if news || !polled.entries.is_empty() {
                    told = Some(polled.damage.clone());
                    report(polled);
                }
                match events.recv_timeout(ANYWAY) {
                    Err(RecvTimeoutError::Disconnected) => return,
                    Ok(()) | Err(RecvTimeoutError::Timeout) => {}
                }
                std::thread::sleep(SETTLE);
                while events.try_recv().is_ok() {}
            }
        };
        let thread = std::thread::Builder::new().name("journal".to_owned()).spawn(gather);
        thread.map_err(|error| JournalError::refused("watch", &folder, error))?;
        Ok(Watch { _watcher: watching.ok(), _alive: alive })
    }
}

/// Our own look opens the file: heard as news, it would be followed by the next look for ever.
fn is_news(event: &notify::Result<notify::Event>) -> bool {
    event.as_ref().map_or(true, |event| !event.kind.is_access())
}

#[cfg(test)]
mod tests {
    use super::is_news;
    use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};

    #[test]
    fn looking_is_no_news() {
        let heard = |kind| is_news(&Ok(notify::Event::new(kind)));
        assert!(!heard(EventKind::Access(AccessKind::Open(AccessMode::Any))));
        assert!(heard(EventKind::Modify(ModifyKind::Any)));
        assert!(is_news(&Err(notify::Error::generic("the watch is lost"))));
    }
}
