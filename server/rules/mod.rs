//! The catalogue: what operations mean for people. Rules are files under `queries/rules/`, compiled at build time.
//!
//! This module must not know tiers, origins or doors.
