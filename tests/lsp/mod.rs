//! The language server as editors meet it: the real program on its streams, and the same server in this process where a
//! part has to be slow or broken.

mod broken;
mod changes;
mod clients;
mod counts;
mod doors;
mod equal;
mod faults;
mod neighbours;
mod origins;
mod own;
mod reloads;
pub(crate) mod session;
mod stage;
mod texts;
mod together;
mod typist;
mod world;
