//! `tagout explain`: the page of a rule.

use super::CLEAN;
use super::output::Output;
use crate::engine;
use crate::host::own;
use crate::judge::holds;
use crate::policy::nearest;
use crate::rules::own::{ids, page_of};

/// The page of one rule, or of what the policy says by itself.
pub(super) fn explain(id: &str) -> anyhow::Result<u8> {
    let found = own::load(&super::rules::root()?);
    let own = found.own.as_deref();
    let Some(page) = engine::page(id).or_else(|| page_of(own, id)) else {
        let mut known = ids(own);
        for id in holds::ids() {
            known.push(id);
        }
        let meant = nearest(id, known).map_or(String::new(), |near| format!(" Did you mean `{near}`?"));
        anyhow::bail!("there is no rule `{id}`.{meant} `tagout rules` lists them");
    };
    let mut out = Output::new();
    out.write(&page)?;
    out.flush()?;
    Ok(CLEAN)
}
