//! What the engine hears about who wrote what: plugins that saw an edit, agents that declared one, people who say so.

use super::{Effect, Engine, Lane};
use crate::provenance::record::{Body, Intervened, TextRef};
use crate::provenance::{Book, Claim, Layer, Witness};
use crate::text::Span;

impl Engine {
    /// A plugin saw how the next edit comes about.
    pub(super) fn witnessed(&mut self, uri: &str, version: i32, witness: Witness, effects: &mut Vec<Effect>) {
        let Some(open) = self.documents.get_mut(uri) else { return };
        if !open.sees(version, witness) {
            effects.push(Effect::Log(format!(
                "what was said of version {version} of {uri} came after it and was left out: tagout/editSource goes before \
                 the change it speaks of"
            )));
        }
    }

    /// Agents declared edits of a file; it is judged again where that tells more about its text. A closed file keeps them
    /// for the next time.
    pub(super) fn claimed(&mut self, root: &str, path: &str, claims: &[Claim], effects: &mut Vec<Effect>) {
        let tell = |book: &mut Book| {
            let mut news = false;
            for claim in claims {
                news |= book.claimed(claim.clone());
            }
            news
        };
        self.told(root, path, tell, effects);
    }

    /// The past of a file says who wrote one of its texts.
    pub(super) fn recalled(&mut self, root: &str, path: &str, text: &str, layer: Layer, effects: &mut Vec<Effect>) {
        self.told(root, path, |book| book.recalled(text, layer.clone()), effects);
    }

    /// Tells every book of a file, and judges an open one again where its text has other origins now.
    fn told(&mut self, root: &str, path: &str, tell: impl Fn(&mut Book) -> bool, effects: &mut Vec<Effect>) {
        for kept in self.remembered.values_mut() {
            if kept.ground.as_ref().is_some_and(|ground| ground.root == root && ground.path == path) {
                // Nobody looks at a closed file, so nothing is to be shown again.
                tell(&mut kept.book);
            }
        }
        let mut changed = Vec::new();
        for (uri, open) in self.documents.iter_mut().filter(|(_, open)| open.is_file(root, path)) {
            if tell(open.book()) {
                changed.push(uri.clone());
            }
        }
        for uri in changed {
            self.schedule(&uri, Lane::Interactive, effects);
        }
    }

    /// A person says: I wrote this. It is written down even where nothing follows from it.
    pub(super) fn stated(&mut self, uri: &str, span: Span, person: String, effects: &mut Vec<Effect>) {
        let Some(open) = self.documents.get_mut(uri) else { return };
        let Some(ground) = open.ground() else { return };
        let text = open.view(true).string();
        let spans = vec![(canonical(&text, span.start), canonical(&text, span.end))];
        let said = Intervened { path: ground.path.clone(), text: TextRef::of(&text, false), spans, person };
        let news = open.book().stated(span, &said.person);
        effects.push(Effect::Record { root: ground.root.clone(), body: Box::new(Body::Intervention(said)) });
        if news {
            self.schedule(uri, Lane::Interactive, effects);
        }
    }
}

/// An offset in the canonical text: without a byte order mark, a line feed for every line end.
fn canonical(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    let mark = if before.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    before.len() - mark - before.matches("\r\n").count()
}
