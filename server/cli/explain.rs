//! `tagout rules` and `tagout explain`: the catalogue.

use super::CLEAN;
use super::output::Output;
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

/// The page of one rule.
pub(super) fn explain(id: &str) -> anyhow::Result<u8> {
    let Some(rule) = rules::by_id(id) else {
        let known = rules::builtin().rules().iter().map(|rule| rule.id.as_ref());
        let meant = nearest(id, known).map_or(String::new(), |near| format!(" Did you mean `{near}`?"));
        anyhow::bail!("there is no rule `{id}`.{meant} `tagout rules` lists them");
    };
    let mut out = Output::new();
    out.write(&rules::page(rule))?;
    out.flush()?;
    Ok(CLEAN)
}
