//! A layer as it is kept beside its text: one line of JSON, which says of which text it is.
//!
//! ```
//! use tagout::provenance::{Agent, Book, Claim, Version, stored};
//!
//! let agent = Agent { agent: "claude".into(), model: None, session: "s1".into(), tool_use_id: None };
//! let mut book = Book::default();
//! book.opened("a = 1\n");
//! book.claimed(Claim::of_agent(1, agent, Some(Version::text("a = 1\n")), Version::text("a = 1\nb = 2\n")));
//! book.replaced("a = 1\nb = 2\n", &Default::default());
//! let line = stored::encode(book.layer(), "a = 1\nb = 2\n");
//! assert_eq!(stored::decode(&line, "a = 1\nb = 2\n").as_ref(), Ok(book.layer()));
//! assert!(stored::decode(&line, "another text\n").is_err());
//! ```
//!
//! Whoever could write the place it is read from could write this, so nothing in it is believed that a layer cannot be.

#[cfg(test)]
mod tests;

use super::digest::{Digest, TextDigest};
use super::layer::{Layer, Piece, Tomb, Touched};
use super::origin::{Actor, Evidence, Origin};
use crate::text::Span;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// Version of the form that is written, and the newest one that is read.
pub const VERSION: u32 = 1;

/// Bytes of a stored layer; a longer one is not read.
pub const MAX_BYTES: usize = 8 << 20;

/// Why a stored layer is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    TooLong {
        bytes: usize,
    },
    /// No JSON, or not of this form.
    Unreadable {
        reason: String,
    },
    /// A newer tagout wrote it.
    Newer {
        version: u32,
    },
    /// It is the layer of another text.
    OtherText {
        expected: Digest,
        found: Digest,
    },
    /// It says what no layer can be; `at` counts its pieces or its tombstones from 0.
    Piece {
        at: usize,
        reason: &'static str,
    },
    Tomb {
        at: usize,
        reason: &'static str,
    },
    Origin {
        at: usize,
        reason: &'static str,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    v: u32,
    /// The text as it is, line ends and byte order mark included: pieces count its bytes.
    text: Digest,
    /// Each once; pieces and tombstones name them by their place.
    origins: Vec<Origin>,
    /// Start, end, origin, flags.
    pieces: Vec<(usize, usize, usize, Touched)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tombs: Vec<Grave>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grave {
    at: usize,
    origin: usize,
    lines: usize,
    removed: Digest,
    parts: usize,
}

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

/// The layer of `text` as one line, without a line break. Equal layers give equal lines.
pub fn encode(layer: &Layer, text: &str) -> String {
    let mut origins = Origins::default();
    let piece = |piece: &Piece, origins: &mut Origins| {
        (piece.span.start, piece.span.end, origins.number(&piece.origin), piece.touched)
    };
    let pieces = layer.pieces.iter().map(|one| piece(one, &mut origins)).collect();
    let grave = |tomb: &Tomb, origins: &mut Origins| Grave {
        at: tomb.at,
        origin: origins.number(&tomb.origin),
        lines: tomb.lines,
        removed: tomb.removed,
        parts: tomb.parts,
    };
    let tombs = layer.tombs.iter().map(|one| grave(one, &mut origins)).collect();
    let form = Form { v: VERSION, text: TextDigest::of(text).raw, origins: origins.all, pieces, tombs };
    serde_json::to_string(&form).expect("a layer has text keys only and no number that JSON cannot write")
}

/// Reads the layer of `text` from its line.
pub fn decode(line: &str, text: &str) -> Result<Layer, Fault> {
    if line.len() > MAX_BYTES {
        return Err(Fault::TooLong { bytes: line.len() });
    }
    let unreadable = |error: serde_json::Error| Fault::Unreadable { reason: error.to_string() };
    let Versioned { v: version } = serde_json::from_str(line).map_err(unreadable)?;
    if version > VERSION {
        return Err(Fault::Newer { version });
    }
    let form: Form = serde_json::from_str(line).map_err(unreadable)?;
    let found = TextDigest::of(text).raw;
    if form.text != found {
        return Err(Fault::OtherText { expected: form.text, found });
    }
    let origins: Vec<Arc<Origin>> = form.origins.into_iter().map(Arc::new).collect();
    for (at, origin) in origins.iter().enumerate() {
        sound(origin).map_err(|reason| Fault::Origin { at, reason })?;
    }
    let mut layer = Layer::default();
    let mut end = 0;
    for (at, (from, to, origin, touched)) in form.pieces.into_iter().enumerate() {
        let piece = place(text, from, to, end).and_then(|span| {
            let origin = Arc::clone(origins.get(origin).ok_or("its origin is not in the list")?);
            Ok(Piece { span, origin, touched })
        });
        layer.push(piece.map_err(|reason| Fault::Piece { at, reason })?);
        end = to;
    }
    let mut last = 0;
    for (at, grave) in form.tombs.into_iter().enumerate() {
        let tomb = bury(text, grave, last, &origins).map_err(|reason| Fault::Tomb { at, reason })?;
        last = tomb.at;
        layer.tombs.push(tomb);
    }
    Ok(layer)
}

/// Nobody is a person, and nobody an agent, without anything that says so.
fn sound(origin: &Origin) -> Result<(), &'static str> {
    let named = origin.actor != Actor::Unknown;
    let shown = origin.evidence < Evidence::Suspected;
    match (named, shown) {
        (true, false) => Err("it names an author without evidence"),
        (false, true) => Err("it has evidence for nobody"),
        _ => Ok(()),
    }
}

fn place(text: &str, from: usize, to: usize, end: usize) -> Result<Span, &'static str> {
    if from >= to {
        return Err("it covers nothing");
    }
    if from < end {
        return Err("it begins before the one before has ended");
    }
    if to > text.len() {
        return Err("it ends behind the text");
    }
    if text.get(from..to).is_none() {
        return Err("it cuts a character");
    }
    Ok(Span::new(from, to))
}

fn bury(text: &str, grave: Grave, last: usize, origins: &[Arc<Origin>]) -> Result<Tomb, &'static str> {
    let Grave { at, origin, lines, removed, parts } = grave;
    if at < last {
        return Err("it stands before the one before");
    }
    if at > text.len() {
        return Err("it stands behind the text");
    }
    if !text.is_char_boundary(at) {
        return Err("it stands inside a character");
    }
    if lines == 0 || parts == 0 {
        return Err("it stands for nothing");
    }
    let origin = Arc::clone(origins.get(origin).ok_or("its origin is not in the list")?);
    Ok(Tomb { at, origin, lines, removed, parts })
}

/// Origins, each once, in the order in which they first appear.
#[derive(Default)]
struct Origins {
    all: Vec<Origin>,
    numbers: HashMap<Arc<Origin>, usize>,
}

impl Origins {
    fn number(&mut self, origin: &Arc<Origin>) -> usize {
        if let Some(number) = self.numbers.get(origin) {
            return *number;
        }
        self.all.push((**origin).clone());
        self.numbers.insert(Arc::clone(origin), self.all.len() - 1);
        self.all.len() - 1
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::TooLong { bytes } => write!(f, "it has {bytes} bytes; more than {MAX_BYTES} are not read"),
            Fault::Unreadable { reason } => write!(f, "it is no stored layer: {reason}"),
            Fault::Newer { version } => {
                write!(f, "a newer tagout wrote it (version {version}, this one reads up to {VERSION}); update tagout")
            }
            Fault::OtherText { expected, found } => write!(f, "it is the layer of {expected}, not of {found}"),
            Fault::Piece { at, reason } => write!(f, "piece {at} does not hold: {reason}"),
            Fault::Tomb { at, reason } => write!(f, "tombstone {at} does not hold: {reason}"),
            Fault::Origin { at, reason } => write!(f, "origin {at} does not hold: {reason}"),
        }
    }
}

impl std::error::Error for Fault {}
