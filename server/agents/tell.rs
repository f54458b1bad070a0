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

/// One reason, and the rule that found it, if one did.
#[derive(Clone, Copy, Debug)]
pub struct Because<'a> {
    pub rule: Option<&'a str>,
    pub text: &'a str,
}

/// Reasons beyond this many are counted, not told.
const MAX_REASONS: usize = 6;

/// Longest reason in characters.
const MAX_REASON: usize = 400;

/// Most rules that are only named.
const MAX_NAMES: usize = 40;

/// Words for a decision with its reasons, strictest first.
pub fn tell(verdict: Verdict, reasons: &[Because<'_>]) -> Told {
    let list = list(reasons);
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

/// The reasons as lines: something of every rule before a rule's second finding, and what is left over by name.
fn list(reasons: &[Because<'_>]) -> String {
    let (first, again): (Vec<usize>, Vec<usize>) =
        (0..reasons.len()).partition(|&at| !known(&reasons[..at], reasons[at]));
    let mut shown: Vec<usize> = first.into_iter().chain(again).take(MAX_REASONS).collect();
    shown.sort_unstable();
    let mut list = String::new();
    for because in shown.iter().filter_map(|&at| reasons.get(at)) {
        let text = because.text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MAX_REASON);
        list.push_str("\n- ");
        list.extend(text);
    }
    let mut told: Vec<&str> = shown.iter().filter_map(|&at| reasons[at].rule).collect();
    let mut named: Vec<&str> = Vec::new();
    for rule in reasons.iter().filter_map(|because| because.rule) {
        if named.len() < MAX_NAMES && !told.contains(&rule) {
            told.push(rule);
            named.push(rule);
        }
    }
    if let Some(more) = reasons.len().checked_sub(shown.len()).filter(|more| *more > 0) {
        let names = if named.is_empty() { String::new() } else { format!(": {}", named.join(", ")) };
        list.push_str(&format!("\n- and {more} more{names}"));
    }
    list
}

/// True where one of these has the same rule.
fn known(before: &[Because<'_>], because: Because<'_>) -> bool {
    because.rule.is_some() && before.iter().any(|other| other.rule == because.rule)
}
