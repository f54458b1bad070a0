//! `server/agents/*.rs` → the table of agents: a file that has an `ADAPTER` is an agent.

use std::fs;
use std::path::Path;

/// Writes `agents.rs`, or returns what went wrong.
pub(crate) fn generate(folder: &Path, out: &Path) -> Result<(), Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| fs::read_to_string(entry.path()).is_ok_and(|text| text.contains("const ADAPTER: Adapter")))
        .filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    let adapters: String = names.iter().map(|name| format!("&{name}::ADAPTER, ")).collect();
    let text = format!("static ADAPTERS: &[&Adapter] = &[{adapters}];\n");
    fs::write(out.join("agents.rs"), text).map_err(|error| vec![format!("agents.rs: {error}")])
}
