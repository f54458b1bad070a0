//! Watches the process that started us, so that no server outlives its editor.
//!
//! Where processes cannot be looked up without foreign code (everywhere but Linux) the end of standard input is the
//! only sign; editors that die close it.

use std::path::PathBuf;
use std::time::Duration;

/// How often we look.
const PERIOD: Duration = Duration::from_secs(2);

/// Resolves when the process `id` is gone; never when it cannot be known. 0 means that the client has no process.
pub(super) async fn gone(id: u32) {
    let born = birth(id);
    if id == 0 || born.is_none() {
        return std::future::pending().await;
    }
    while birth(id) == born {
        tokio::time::sleep(PERIOD).await;
    }
    tracing::info!("the editor's process {id} is gone");
}

/// When a process was started, in clock ticks since boot; a number that was given out again differs.
fn birth(id: u32) -> Option<String> {
    let status = std::fs::read_to_string(PathBuf::from(format!("/proc/{id}/stat"))).ok()?;
    // The name in parentheses may hold spaces; the start time is the 20th field behind it. A zombie is gone.
    let mut fields = status.rsplit_once(')')?.1.split_ascii_whitespace();
    let state = fields.next()?;
    if matches!(state, "Z" | "X") { None } else { fields.nth(18).map(str::to_owned) }
}
