//! Parts to put into the real server: a world without files, analyses that find a word, wait or fail, and methods that
//! misbehave on request.

use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex};
use tagout::engine::{Done, Failure, Ground, Job, Shift, Source, Supply};
use tagout::judge::Need;
use tagout::lsp::{Backend, Setup, World};
use tagout::risk::{Finding, Fix, Level};
use tagout::text::{Edit, Span};
use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::WorkspaceEdit;

/// The word that every analysis here finds; the fix takes it away.
pub(super) const WORD: &str = "DANGER";

/// The real server with these parts.
pub(super) fn setup() -> Setup {
    Setup {
        analysis: Arc::new(|job, _| Ok(found(job))),
        world: Arc::new(Empty { base: None }),
        extend: |builder| {
            builder
                .custom_method("test/panic", panics)
                .custom_method("test/wait", waits)
                .custom_method("test/forever", lasts)
        },
    }
}

/// The same with a base text for every document.
pub(super) fn setup_with_base(base: &str) -> Setup {
    Setup { world: Arc::new(Empty { base: Some(base.to_owned()) }), ..setup() }
}

/// An analysis that panics on texts with `PANIC` in them.
pub(super) fn failing() -> Setup {
    let analysis = |job: Job, _: &mut dyn FnMut() -> bool| -> std::result::Result<Box<Done>, Failure> {
        assert!(!job.text().to_string().contains("PANIC"), "on purpose");
        Ok(found(job))
    };
    Setup { analysis: Arc::new(analysis), ..setup() }
}

/// An analysis that ends only when the gate is opened, once for each opening.
pub(super) fn gated(gate: &Gate) -> Setup {
    let gate = gate.clone();
    let analysis = move |job: Job, _: &mut dyn FnMut() -> bool| {
        gate.pass();
        Ok(found(job))
    };
    Setup { analysis: Arc::new(analysis), ..setup() }
}

/// Lets as many through as it was opened.
#[derive(Clone, Default)]
pub(super) struct Gate(Arc<(Mutex<(usize, usize)>, Condvar)>);

impl Gate {
    pub(super) fn open(&self, times: usize) {
        let (state, changed) = &*self.0;
        state.lock().unwrap().0 += times;
        changed.notify_all();
    }

    /// Waits until so many stand before the gate or went through.
    pub(super) fn reached(&self, count: usize) {
        let (state, changed) = &*self.0;
        let (_state, late) = changed
            .wait_timeout_while(state.lock().unwrap(), super::session::PATIENCE, |state| state.1 < count)
            .unwrap();
        assert!(!late.timed_out(), "nobody came to the gate");
    }

    fn pass(&self) {
        let (state, changed) = &*self.0;
        let mut state = state.lock().unwrap();
        state.1 += 1;
        changed.notify_all();
        while state.0 == 0 {
            state = changed.wait(state).unwrap();
        }
        state.0 -= 1;
    }
}

struct Empty {
    base: Option<String>,
}

impl World for Empty {
    fn ground(&self, uri: &str) -> Ground {
        let path = uri.rsplit('/').next().unwrap().to_owned();
        let base = self.base.clone().map(|text| Arc::new(Source::new(path.clone(), text)));
        Ground { path, root: "/".to_owned(), base, policy: Arc::default(), own: None, notes: Vec::new() }
    }

    fn supply(&self, _: &str, _: &str, _: &[Need]) -> Vec<Supply> {
        Vec::new()
    }

    fn touched(&self, _: &[PathBuf]) -> Shift {
        Shift::Everywhere
    }

    fn watch(&self, _: Box<dyn Fn(Vec<PathBuf>) + Send + Sync>) {}
}

fn found(job: Job) -> Box<Done> {
    let text = job.text().to_string();
    let path = job.path().to_owned();
    let findings = text.match_indices(WORD).enumerate().map(|(number, (at, _))| finding(&path, at, number)).collect();
    Done::found(job, findings)
}

fn finding(path: &str, at: usize, number: usize) -> Finding {
    let span = Span::new(at, at + WORD.len());
    Finding {
        fingerprint: format!("danger-{number}"),
        fixes: vec![Fix { title: "Make it safe".to_owned(), edits: vec![Edit { span, text: "safe".to_owned() }] }],
        ..Finding::new("rds-delete", path, span, Level::Critical, "deletes everything".to_owned())
    }
}

async fn panics(_: &Backend, _: Value) -> Result<Value> {
    panic!("on purpose")
}

async fn waits(backend: &Backend, _: Value) -> Result<Value> {
    backend.client().apply_edit(WorkspaceEdit::default()).await?;
    Ok(json!("answered"))
}

async fn lasts(_: &Backend, _: Value) -> Result<Value> {
    std::future::pending().await
}
