//! Who was involved in what a finding stands on: by the layer of its file, where there is one.

use super::{Case, FileCase, Side};
use crate::provenance::Layer;
use crate::risk::Involvement;
use crate::text::Span;
use std::sync::Arc;

/// What is known about who wrote what is new.
#[derive(Clone, Debug)]
pub struct Origins {
    /// Who wrote what has no layer.
    pub rest: Involvement,
    /// Layers of the present texts, by path.
    pub layers: Vec<(String, Arc<Layer>)>,
}

impl Origins {
    /// One origin for everything.
    pub fn all(rest: Involvement) -> Origins {
        Origins { rest, layers: Vec::new() }
    }

    fn layer(&self, path: &str) -> Option<&Layer> {
        self.layers.iter().find(|(of, _)| of == path).map(|(_, layer)| &**layer)
    }
}

/// Who was involved in the lines of a span: what they hold, and what was taken out of them. Whole lines, as one byte of
/// an agent in a line is enough, and what is gone stands on the nearest line that remains.
pub(super) fn of(case: &Case<'_>, path: &str, span: Span) -> Involvement {
    let Some((layer, text)) = layer_and_text(case, path) else { return case.origins.rest.clone() };
    layer.involvement(text, lines(text, span))
}

/// Who was involved in a file at all.
pub(super) fn of_file(case: &Case<'_>, file: &FileCase) -> Involvement {
    let Some((layer, text)) = layer_and_text(case, &file.path) else { return case.origins.rest.clone() };
    let all = layer.involvement(text, Span::new(0, text.len()));
    // What stood there before anybody looked is not what was changed.
    Involvement { unknown: case.origins.rest.unknown, ..all }
}

fn layer_and_text<'a>(case: &'a Case<'_>, path: &str) -> Option<(&'a Layer, &'a str)> {
    let layer = case.origins.layer(path)?;
    let file = case.files.iter().find(|file| file.path == path)?;
    match &file.present {
        Side::Here(present) => Some((layer, &present.text)),
        Side::Absent | Side::Unknown => None,
    }
}

fn lines(text: &str, span: Span) -> Span {
    let start = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = text.get(span.end..).and_then(|behind| behind.find('\n')).map_or(text.len(), |at| span.end + at);
    Span::new(start, end)
}
