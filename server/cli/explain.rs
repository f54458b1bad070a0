//! `tagout rules` and `tagout explain`: the catalogue.

use super::CLEAN;
use super::output::Output;
use crate::engine;
use crate::judge::holds;
use crate::policy::nearest;
use crate::rules;

/// One line a rule.
pub(super) fn list() -> anyhow::Result<u8> {
    let mut out = Output::new();
    let all = rules::builtin().rules();
    let widest = all.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in all {
        out.write(&format!("{:widest$}  {:8}  {}\n", rule.id, rule.level.name(), rule.title))?;
    }
    out.flush()?;
    Ok(CLEAN)
}

/// The page of one rule, or of what the policy says by itself.
pub(super) fn explain(id: &str) -> anyhow::Result<u8> {
    let Some(page) = engine::page(id) else {
        let known = rules::builtin().rules().iter().map(|rule| rule.id.as_ref()).chain(holds::ids());
        let meant = nearest(id, known).map_or(String::new(), |near| format!(" Did you mean `{near}`?"));
        anyhow::bail!("there is no rule `{id}`.{meant} `tagout rules` lists them");
    };
    let mut out = Output::new();
    out.write(&page)?;
    out.flush()?;
    Ok(CLEAN)
}
