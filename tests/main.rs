//! The one integration test binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod agents;
mod change;
mod cli;
mod commands;
mod corpus;
mod editors;
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
