//! One document and everything that was seen and declared about it, from which the origins of its bytes follow.
//!
//! Every text that was seen is kept as a state (bounded), and the layer of a state is worked out from the states before it
//! and from all claims. A claim that comes late is therefore no special case: the layers are worked out again.

mod bounds;
mod bridge;
mod chain;
mod derive;
mod moved;
mod state;
#[cfg(test)]
mod tests;

use super::claim::Claim;
use super::digest::{Digest, Print, TextDigest};
use super::layer::Layer;
use super::origin::Witness;
use super::{apply::Splice, diff::diff};
use crate::text::{Edit, Span};
use ropey::Rope;
use state::{Proof, State, Step};
use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::Arc;

/// The record of one document. It outlives the document being closed.
#[derive(Debug, Default)]
pub struct Book {
    states: VecDeque<State>,
    /// In the order of their sequence.
    claims: Vec<Claim>,
    /// What is known of texts from elsewhere, the newest last.
    recalled: VecDeque<Recalled>,
    /// The text on the disk that was put before the one the editor opened with.
    beneath: Option<Digest>,
    /// A formatter runs on this document.
    formatter: Option<String>,
    /// Claims that were forgotten before their text was seen.
    forgotten: usize,
    /// Comparisons that are still allowed.
    strays: Cell<usize>,
}

impl Book {
    /// The document was opened, or read for the first time. What was known before it was closed still counts.
    pub fn opened(&mut self, text: &str) {
        if self.states.is_empty() {
            self.enter(State::new(Rope::from_str(text), Step::First));
        } else {
            self.replaced(text, &Witness::Nothing);
        }
        self.saved();
    }

    /// Starts from a layer that was kept elsewhere, such as in the notes of a blob.
    pub fn resumed(text: &str, layer: Layer) -> Book {
        let mut book = Book::default();
        let mut state = State::new(Rope::from_str(text), Step::Kept);
        state.layer = Arc::new(layer);
        book.states.push_back(state);
        book
    }

    /// An edit with its exact place. A span beyond the text is cut to it.
    pub fn edited(&mut self, edit: &Edit, witness: &Witness) {
        let Some(last) = self.states.back() else { return self.opened(&edit.text) };
        let edit = aligned(&last.text, fitted(&last.text, edit));
        let (before, mut after) = (last.text.clone(), last.text.clone());
        let removed = before.byte_slice(edit.span.start..edit.span.end).to_string();
        if removed == edit.text {
            return;
        }
        let chars = after.byte_to_char(edit.span.start)..after.byte_to_char(edit.span.end);
        let at = chars.start;
        after.remove(chars);
        after.insert(at, &edit.text);
        let new = Span::new(edit.span.start, edit.span.start + edit.text.len());
        let print = last.print.edited(&before, &after, new.start, edit.span.end, new.end);
        let splices = if removed.is_empty() || edit.text.is_empty() {
            vec![Splice { old: edit.span, new, ..Splice::default() }]
        } else {
            inside(&before, edit.span, &after, new)
        };
        let state = State::with_print(after, print, Step::edited(splices, witness.clone()));
        self.enter(state);
    }

    /// A whole new text: a reload, another process, a checkout.
    pub fn replaced(&mut self, text: &str, witness: &Witness) {
        let Some(last) = self.states.back() else { return self.opened(text) };
        if last.text == text {
            return;
        }
        let text = Rope::from_str(text);
        let print = Print::of(&text);
        self.enter(State::with_print(text, print, Step::replaced(witness.clone())));
    }

    /// An author declared an edit, before or after it was seen; in which order claims arrive does not matter, and the
    /// same claim twice counts once. Says whether the origins of the present text are others now.
    pub fn claimed(&mut self, claim: Claim) -> bool {
        let at = self.claims.partition_point(|other| other.seq < claim.seq);
        if self.claims.get(at).is_some_and(|other| other.seq == claim.seq) {
            return false;
        }
        self.claims.insert(at, claim);
        self.compare_beneath();
        self.forget_claims();
        self.work_out_again()
    }

    /// What the past of a file says of one of its texts: worked out from git, the journal and notes while this book was not
    /// kept. It fills in what is unknown in that text, and what comes out of it later. Says whether the origins of the present
    /// text are others now.
    pub fn recalled(&mut self, text: &str, layer: Layer) -> bool {
        let mut told = State::new(Rope::from_str(text), Step::Kept);
        told.layer = Arc::new(layer.clone());
        let (print, digest) = (told.print, told.digest());
        self.recalled.retain(|other| other.digest != digest);
        if self.recalled.len() >= bounds::MAX_RECALLED {
            self.recalled.pop_front();
        }
        // An editor may open a file with what was not saved when it was closed: then the text on the disk comes first.
        let anew = self.recalled.is_empty();
        let opened = self.states.front_mut().filter(|first| anew && matches!(first.step, Step::First));
        if let Some(first) = opened.filter(|first| first.digest() != digest) {
            first.step = Step::replaced(Witness::Nothing);
            self.states.push_front(told);
            self.beneath = Some(digest);
        }
        self.recalled.push_back(Recalled { print, digest, text: text.to_owned(), layer });
        self.compare_beneath();
        self.work_out_again()
    }

    /// Takes the text on the disk away from before the first one, where somebody declared to have begun with the first: then
    /// it was written while the file was open.
    fn compare_beneath(&mut self) {
        let (Some(beneath), Some(first)) = (self.beneath, self.states.get(1)) else { return };
        let from = first.digest();
        let begins = |claim: &Claim| claim.before.as_ref().is_some_and(|before| before.digest == from);
        if self.states[0].digest() == beneath && self.claims.iter().any(begins) {
            self.states.pop_front();
            self.states[0].step = Step::First;
            self.beneath = None;
            // Nothing rests on it any more.
            for (at, state) in self.states.iter_mut().enumerate() {
                if matches!(state.proof, Proof::Again(back) if back > at) {
                    state.proof = Proof::Seen;
                }
            }
        }
    }

    /// A person says of a part of the present text: I wrote this. It fills in what is unknown, and takes back nothing that
    /// a claim proves, be it declared earlier or later. Says whether any origin is another now.
    pub fn stated(&mut self, span: Span, person: &str) -> bool {
        let Some(last) = self.states.back() else { return false };
        let (text, print, old) = (last.text.clone(), last.print, Arc::clone(&last.layer));
        self.enter(State::with_print(text, print, Step::Stated { span, person: person.to_owned() }));
        self.layer() != &*old
    }

    /// The text was written to the disk as it is now: others may start from here.
    pub fn saved(&mut self) {
        if let Some(last) = self.states.back_mut() {
            last.sealed = true;
        }
    }

    /// A formatter runs on this document: signs that appear beside a declared edit are its.
    pub fn expects(&mut self, formatter: &str) {
        self.formatter = Some(formatter.to_owned());
    }

    /// Who wrote what in the present text.
    pub fn layer(&self) -> &Layer {
        static NOTHING: Layer = Layer { pieces: Vec::new(), tombs: Vec::new() };
        self.states.back().map_or(&NOTHING, |state| &state.layer)
    }

    /// The same, to keep.
    pub fn shared_layer(&self) -> Arc<Layer> {
        self.states.back().map_or_else(Arc::default, |state| Arc::clone(&state.layer))
    }

    /// The present text.
    pub fn text(&self) -> Option<&Rope> {
        self.states.back().map(|state| &state.text)
    }

    /// The digests of the present text, as records want them.
    pub fn digest(&self) -> Option<TextDigest> {
        self.text().map(|text| TextDigest::of(&String::from(text)))
    }

    /// Claims that were forgotten, because of their number or size, while nothing could yet be said about them: a gap in
    /// what this book covers.
    pub fn forgotten(&self) -> usize {
        self.forgotten
    }

    /// Adds a state and works out its layer.
    fn enter(&mut self, state: State) {
        if let Some(joined) = self.states.back().and_then(|last| last.joined(&state)) {
            *self.states.back_mut().expect("it was just looked at") = joined;
        } else {
            self.states.push_back(state);
        }
        self.strays.set(bridge::MAX_STRAYS);
        let last = self.states.len() - 1;
        let (layer, proof) = self.told(last);
        (self.states[last].layer, self.states[last].proof) = (layer, proof);
        self.forget_states();
    }

    fn work_out_again(&mut self) -> bool {
        let old = self.shared_layer();
        self.strays.set(bridge::MAX_STRAYS);
        for at in 0..self.states.len() {
            if !self.is_settled(at) {
                let (layer, proof) = self.told(at);
                (self.states[at].layer, self.states[at].proof) = (layer, proof);
            }
        }
        *old != *self.layer()
    }
}

/// A layer that was worked out elsewhere.
#[derive(Debug)]
struct Recalled {
    print: Print,
    digest: Digest,
    text: String,
    layer: Layer,
}

/// What changed inside a replaced part: a range that a client has trimmed begins and ends anywhere, so whole lines are compared.
fn inside(before: &Rope, old: Span, after: &Rope, new: Span) -> Vec<Splice> {
    let start = before.line_to_byte(before.byte_to_line(old.start));
    let rest = before.line_to_byte((before.byte_to_line(old.end) + 1).min(before.len_lines())) - old.end;
    let removed = before.byte_slice(start..old.end + rest).to_string();
    let inserted = after.byte_slice(start..new.end + rest).to_string();
    let moved = |splice: Splice| Splice {
        old: splice.old.shift(start),
        new: splice.new.shift(start),
        moved_from: splice.moved_from.map(|from| from.shift(start)),
        ..splice
    };
    diff(&removed, &inserted).into_iter().map(moved).collect()
}

/// The edit as it can be applied to the text.
fn fitted(text: &Rope, edit: &Edit) -> Edit {
    let character = |byte: usize| text.char_to_byte(text.byte_to_char(byte.min(text.len_bytes())));
    Edit { span: Span::new(character(edit.span.start), character(edit.span.end)), text: edit.text.clone() }
}

/// The same edit by whole lines, where lines were put in (or taken out) in the middle of an equal beginning: what an editor
/// finds by trimming two texts from the left. Else the beginnings of two lines would change places.
fn aligned(text: &Rope, edit: Edit) -> Edit {
    let Edit { span, text: put } = &edit;
    let line = text.line_to_byte(text.byte_to_line(span.start));
    let lead = text.byte_slice(line..span.start).to_string();
    let whole = |change: &str| change.strip_suffix(lead.as_str()).is_some_and(|rest| rest.ends_with('\n'));
    if lead.is_empty() {
        return edit;
    }
    if span.is_empty() && whole(put) {
        let put = format!("{lead}{}", &put[..put.len() - lead.len()]);
        return Edit { span: Span::new(line, line), text: put };
    }
    if put.is_empty() && whole(&text.byte_slice(span.start..span.end).to_string()) {
        return Edit { span: Span::new(line, span.end - lead.len()), text: String::new() };
    }
    edit
}
