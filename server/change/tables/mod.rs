//! Facts about providers and services: what a change does, what a type holds, which settings protect it. All of it
//! stands in `queries/tables/`; nothing is read before somebody asks, and then only the rows on the way.

mod alike;
mod defaults;
mod guards;
mod holds;
mod kubernetes;
mod replace;
mod table;
#[cfg(test)]
mod tests;
mod twins;

pub(super) use alike::{Alike, alike};
pub(super) use defaults::default;
pub(super) use guards::{Guard, Says, guards};
pub(super) use holds::holds;
pub(super) use kubernetes::{Field, fields};
pub(super) use replace::{Effect, block_changed, is_listed, property_changed, source, value_changed};
pub(super) use twins::twin;
