//! What an agent says it has done, for the record.

use super::{ToolAct, ToolCall};
use crate::provenance::Agent;

/// One file that an agent says it has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// As the payload names it: absolute, or counted from `folder`.
    pub path: String,
    /// The folder the agent works in, absolute where known.
    pub folder: Option<String>,
    pub author: Agent,
    /// The text before, where the payload shows it; empty for a file that did not exist.
    pub before: Option<String>,
    /// The text afterwards, where it follows from the payload; empty for a file that is gone. A formatter may have been
    /// at the file since.
    pub after: Option<String>,
    act: ToolAct,
}

impl Claim {
    /// The texts before and after, with the help of the text that lies on disk now. Without one before, the door may
    /// know it from the moment before the tool ran. `None` where nothing can be said about the text afterwards.
    pub fn sides(&self, now: Option<&str>) -> Option<(Option<String>, String)> {
        let after = self.after.as_deref().or(now)?;
        let before = self.before.clone().or_else(|| self.act.text_before(after));
        Some((before, after.to_owned()))
    }
}

/// The claims of a call that has run. Commands claim nothing: what they changed has to be looked for.
pub(super) fn of(agent: &str, call: ToolCall) -> Vec<Claim> {
    if call.failed {
        return Vec::new();
    }
    let author = Agent {
        agent: call.agent.unwrap_or_else(|| agent.to_owned()),
        model: call.model,
        session: call.session.unwrap_or_default(),
        tool_use_id: call.id,
    };
    let one_file = call.acts.iter().filter(|act| act.path().is_some()).count() == 1;
    let claim = |path: &str, before: Option<String>, after: Option<String>, act: &ToolAct| Claim {
        path: path.to_owned(),
        folder: call.folder.clone(),
        author: author.clone(),
        before,
        after,
        act: act.clone(),
    };
    let mut claims = Vec::new();
    for act in &call.acts {
        let Some(path) = act.path() else { continue };
        let before = call.before.clone().filter(|_| one_file);
        // Only some acts need the text before to say what comes after.
        let known = before.as_deref().or(matches!(act, ToolAct::Write { .. } | ToolAct::Remove { .. }).then_some(""));
        let after = known.and_then(|before| act.text_after(before)).and_then(Result::ok);
        match act {
            ToolAct::Patch { to: Some(to), .. } => {
                claims.push(claim(
                    path,
                    before.clone(),
                    Some(String::new()),
                    &ToolAct::Remove { path: path.to_owned() },
                ));
                claims.push(claim(to, Some(String::new()), after, act));
            }
            _ => claims.push(claim(path, before, after, act)),
        }
    }
    claims
}
