//! Who wrote which bytes of a text, and how that is known.
//!
//! A [`Book`] is the record of one document. The outside tells it what it saw and what was declared; origins follow:
//!
//! ```
//! use tagout::provenance::{Agent, Book, Claim, Version, Witness};
//! use tagout::text::{Edit, Span};
//!
//! let agent = Agent { agent: "claude".into(), model: None, session: "s1".into(), tool_use_id: None };
//! let mut book = Book::default();
//! book.opened("a = 1\n"); //                               didOpen, or a file that is watched
//! book.replaced("a = 1\nb = 2\n", &Witness::Nothing); //    a reload; nobody knows yet by whom
//! let typed = Edit { span: Span::new(4, 5), text: "3".into() };
//! book.edited(&typed, &Witness::Typing { id: None }); //    a plugin saw a person type
//! // The hook's word comes late, and reaches back.
//! let (before, after) = (Version::text("a = 1\n"), Version::text("a = 1\nb = 2\n"));
//! assert!(book.claimed(Claim::of_agent(7, agent, Some(before), after)));
//! let text = book.text().unwrap().to_string();
//! let lines = book.layer().lines(&text);
//! assert!(lines[0].involvement().agents.is_empty());
//! assert_eq!(lines[1].involvement().agents, ["claude"]);
//! ```
//!
//! Rules for whoever wires it:
//!
//! - Keep the book when a document is closed; call [`Book::opened`] again when it comes back.
//! - Hand [`Book::edited`] what [`crate::document::Document::apply`] gave back. Say [`Witness::Nothing`] unless a plugin in the
//!   editor said more: a plain client cannot tell a person from a program, and neither may we.
//! - Call [`Book::saved`] on a save, so that what is typed next is not joined with what others may start from.
//! - Claims come from the journal, in any order, as often as they are read; [`Book::claimed`] says when to show again.
//!
//! [`history`] works a layer out again from versions, claims and notes, where no book was kept. [`record`] is what the journal
//! stores, as lines that hold each other; [`stored`] is how a layer is kept beside its text; [`exchange`] reads and writes the
//! formats of others.
//!
//! This module must not know files, clocks, protocols or policies; claims and texts are handed in.

mod apply;
mod book;
mod claim;
mod diff;
mod digest;
pub mod exchange;
mod fill;
pub mod history;
mod layer;
mod origin;
pub mod record;
mod statement;
pub mod stored;
mod view;

pub use book::Book;
pub use claim::{Claim, Hunk, Version};
pub use digest::{Digest, TextDigest, canonical};
pub use layer::{Layer, Piece, Tomb, Touched};
pub use origin::{Actor, Agent, Evidence, OWN_TOOL, Origin, Witness};
pub use view::LineView;
