//! Notebooks: their code cells are judged as one program, and what is found is shown where it stands in the file.

use crate::agents;
use crate::judge::{Content, FileCase, Side};
use crate::operations::Summary;
use crate::provenance::Digest;
use crate::risk::Finding;
use crate::text::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The language of their programs, as a name of a file.
pub(super) const PROGRAM: &str = "cells.py";

/// The texts of the notebooks of one unit, by name.
#[derive(Debug, Default)]
pub(super) struct Notebooks {
    texts: BTreeMap<String, String>,
}

impl Notebooks {
    /// The program of a notebook whose text is this; nothing for other files, and where it cannot be read. The present comes
    /// first, its base later.
    pub(super) fn program(&mut self, name: &str, text: &str) -> Option<String> {
        let program = Some(name).filter(|name| agents::is_notebook(name)).and_then(|_| agents::whole_notebook(text))?;
        self.texts.entry(name.to_owned()).or_insert_with(|| text.to_owned());
        // A change of what is no code is a change of the file.
        Some(format!("{program}# {}\n", Digest::of(text.as_bytes())))
    }

    /// Moves what was found in programs to where it stands in the notebooks, and puts their texts in.
    pub(super) fn place(&self, files: &mut [FileCase], findings: &mut [Finding]) {
        for (name, text) in &self.texts {
            let Some(file) = files.iter_mut().find(|file| file.path == *name) else { continue };
            let (Side::Here(content), Some(places)) = (&file.present, agents::places_in_notebook(text)) else {
                continue;
            };
            // By bytes: the last one of a span may be inside a character.
            let bytes = content.text.as_bytes();
            let line = |at: usize| bytes[..at.min(bytes.len())].iter().filter(|byte| **byte == b'\n').count();
            let last = places.len().saturating_sub(1);
            for finding in findings.iter_mut().filter(|finding| finding.path == *name) {
                let (start, end) = (line(finding.span.start), line(finding.span.end.max(1) - 1));
                let place = places.get(start.min(last)).zip(places.get(end.clamp(start.min(last), last)));
                finding.span = place.map_or(Span::new(0, 0), |(first, last)| Span::new(first.start, last.end));
            }
            file.present = Side::Here(Arc::new(Content::new(text.clone(), Summary::default())));
        }
    }
}
