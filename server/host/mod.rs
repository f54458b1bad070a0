//! The doors to the world: files, folders, git, the clock.
//!
//! Everything here answers with values or with an error that names the thing, the reason and the remedy. This module
//! must not decide what a finding is or what is held.

pub mod base;
pub mod clock;
pub mod files;
pub mod git;
pub mod globbed;
pub mod home;
pub mod journal;
pub mod lineage;
pub mod own;
pub mod policy;
pub mod program;
pub mod reach;
pub mod rehearsal;
pub mod repository;
pub mod settings;
pub mod sides;
pub mod state;
pub mod transcripts;
pub mod walk;
