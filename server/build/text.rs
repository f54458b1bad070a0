//! What the script shares with the crate, under the name that it has there.

#[allow(unreachable_pub, reason = "public for the crate")]
#[path = "../text/packed.rs"]
pub(crate) mod packed;
