//! tagout: surfaces risk while AI agents edit code.
//!
//! A map in reading order. Arrows point down only; `tests/tidy.rs` holds the table.
//!
//! - [`text`] bytes, spans, edits; [`language`] grammars and patterns as data; [`risk`] levels, verdicts, the finding
//! - [`document`] an open text with its tree; [`facts`] what a text says
//! - [`operations`] what facts mean: resolved calls, commands, settings, statements, resources
//! - [`rules`] which operations matter; [`policy`] where they matter; [`provenance`] who wrote them;
//!   [`change`] what an apply would do
//! - [`agents`] payloads and replies of coding agents; [`wiring`] how they are made to call us; [`judge`] the one pure function every door calls
//! - [`engine`] the language server as a state machine; [`report`] findings as text and JSON
//! - [`host`] files, git, clock; [`lsp`] and [`cli`] the shells

#[deny(clippy::disallowed_methods)]
pub mod agents;
#[deny(clippy::disallowed_methods)]
pub mod change;
pub mod cli;
#[deny(clippy::disallowed_methods)]
pub mod document;
#[deny(clippy::disallowed_methods)]
pub mod engine;
#[deny(clippy::disallowed_methods)]
pub mod facts;
pub mod host;
#[deny(clippy::disallowed_methods)]
pub mod judge;
#[deny(clippy::disallowed_methods)]
pub mod language;
pub mod lsp;
#[deny(clippy::disallowed_methods)]
pub mod operations;
#[deny(clippy::disallowed_methods)]
pub mod policy;
#[deny(clippy::disallowed_methods)]
pub mod provenance;
#[deny(clippy::disallowed_methods)]
pub mod report;
#[deny(clippy::disallowed_methods)]
pub mod risk;
#[deny(clippy::disallowed_methods)]
pub mod rules;
#[deny(clippy::disallowed_methods)]
pub mod text;
#[deny(clippy::disallowed_methods)]
pub mod wiring;
