//! The one integration test binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod agents;
mod bounds;
mod change;
mod cli;
mod commands;
mod compound;
mod corpus;
mod editors;
mod evasions;
mod exceptions;
mod fixture;
mod hooks;
mod incidents;
mod incremental;
mod journal;
mod lineage;
mod lsp;
mod operations;
mod pages;
mod policy;
mod provenance;
mod purity;
mod rules;
mod tidy;
