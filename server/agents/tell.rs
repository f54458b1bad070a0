//! What an agent and the person beside it are told. It has to be true today, and leave nothing to try.

use crate::risk::Verdict;

/// The same decision, in the words of its two readers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// For the agent.
    pub agent: String,
    /// For the person who is asked.
    pub person: String,
}

/// Reasons beyond this many are counted, not told.
const MAX_REASONS: usize = 6;

/// Longest reason in characters.
const MAX_REASON: usize = 400;

/// Words for a decision with its reasons, strictest first.
pub fn tell(verdict: Verdict, reasons: &[String]) -> Told {
    let mut list = String::new();
    for reason in reasons.iter().take(MAX_REASONS) {
        let reason: String = reason.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MAX_REASON).collect();
        list.push_str("\n- ");
        list.push_str(&reason);
    }
    if reasons.len() > MAX_REASONS {
        list.push_str(&format!("\n- and {} more", reasons.len() - MAX_REASONS));
    }
    let after = "Do not try it again through a script, another tool or in smaller steps. Tell the user what you wanted \
                 to do and why; a person can do it themselves, or change the policy in tagout.toml.";
    match verdict {
        Verdict::Allow => Told::default(),
        Verdict::Ask => Told {
            agent: format!("tagout: a person has to agree first. This is policy, not an error.{list}\n{after}"),
            person: format!(
                "tagout asks before this is done:{list}\nIf it is refused, that is policy and not an error. {after}"
            ),
        },
        Verdict::Deny => {
            let text = format!("tagout stopped this by policy; it is not an error.{list}\n{after}");
            Told { person: text.clone(), agent: text }
        }
    }
}
