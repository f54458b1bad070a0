//! What a commit says of itself: identities of agents as its author or committer, and trailers at the end of its message.
//!
//! That an agent took part is all it says: which of the added lines are the agent's, nobody knows. People who stand there are
//! people. That nobody stands there says nothing: many projects take these lines out.

use super::gather::Gathering;
use super::numbered::Numbered;
use super::{Imported, MAX_BYTES, Source, names};
use crate::provenance::digest::canonical;
use crate::provenance::origin::{Actor, Agent, Evidence, Origin};
use crate::text::hunks;
use std::sync::Arc;

/// Addresses that agents sign with, compared without regard to letter case. One that begins with `+` is what follows the number in
/// an address of a forge's bot: `123+copilot@users.noreply.github.com`.
const ADDRESSES: &[(&str, &str)] = &[
    ("claude", "noreply@anthropic.com"),
    ("copilot", "copilot@github.com"),
    ("copilot", "+copilot@users.noreply.github.com"),
    ("copilot", "+copilot-swe-agent[bot]@users.noreply.github.com"),
    ("cursor", "cursoragent@cursor.com"),
    ("cursor", "+cursor[bot]@users.noreply.github.com"),
    ("codex", "noreply@openai.com"),
    ("codex", "codex@openai.com"),
    ("devin", "+devin-ai-integration[bot]@users.noreply.github.com"),
    ("droid", "+factory-droid[bot]@users.noreply.github.com"),
    ("windsurf", "noreply@windsurf.com"),
    ("windsurf", "noreply@codeium.com"),
    ("roo", "roomote@roocode.com"),
    ("aider", "noreply@aider.dev"),
    ("aider", "noreply@aider.chat"),
    ("amp", "amp@ampcode.com"),
    ("opencode", "noreply@opencode.ai"),
    ("qwen", "qwen-coder@alibabacloud.com"),
];

/// Names of agents where no address is asked for.
const NAMES: &[(&str, &str)] = &[
    ("claude", "claude"),
    ("claude", "claude code"),
    ("copilot", "copilot"),
    ("copilot", "github copilot"),
    ("cursor", "cursor"),
    ("codex", "codex"),
    ("devin", "devin"),
    ("windsurf", "windsurf"),
    ("aider", "aider"),
    ("amp", "amp"),
    ("opencode", "opencode"),
    ("qwen", "qwen"),
    ("qwen", "qwen code"),
    ("gemini", "gemini"),
    ("gemini", "gemini cli"),
    ("kiro", "kiro"),
    ("cline", "cline"),
];

/// What aider puts behind the name of whoever it commits for.
const AIDER: &str = " (aider)";
/// Trailers beyond so many are not read.
const MAX_TRAILERS: usize = 200;

/// What a commit says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signed<'t> {
    /// Id of the commit.
    pub commit: &'t str,
    /// Name and address.
    pub author: (&'t str, &'t str),
    pub committer: (&'t str, &'t str),
    pub message: &'t str,
}

/// A file that a commit changed: its path, and its text before and after.
pub type Changed<'t> = (&'t str, &'t str, &'t str);

/// The lines that a commit added, as those of the agents that it names, each of them shared; nothing where it names none.
pub fn read(signed: &Signed<'_>, changed: &[Changed<'_>]) -> Imported {
    let mut gathering = Gathering::default();
    let agents = agents(signed);
    if let Some(agent) = agents.first() {
        if agents.len() > 1 {
            let names: Vec<&str> = agents.iter().map(|agent| agent.agent.as_str()).collect();
            gathering.notes.add(format!("{} took part; the lines are noted as the first one's", names.join(", ")));
        }
        let origin = Arc::new(Origin { actor: Actor::Ai(agent.clone()), evidence: Evidence::Import });
        for (path, before, after) in changed {
            let Some(path) = gathering.path(path) else { continue };
            for (first, last) in added(before, after) {
                gathering.add(&path, (u64::from(first), u64::from(last)), &origin, true);
            }
        }
    }
    gathering.finish(Source::Trailers, Some(signed.commit.to_owned()))
}

/// First and last line, 1-based, of what a change added; what only ends its lines in another way is not new.
pub fn added(before: &str, after: &str) -> Vec<(u32, u32)> {
    let (before, after) = (canonical(before), canonical(after));
    let numbered = Numbered::new(&after);
    let hunks = hunks(&before, &after);
    let lines = |hunk: &crate::text::Hunk| numbered.lines(hunk.present);
    hunks.iter().filter_map(lines).collect()
}

/// The agents that a commit names, in the order in which it does.
pub fn agents(signed: &Signed<'_>) -> Vec<Agent> {
    let mut found: Vec<Agent> = Vec::new();
    for (name, address) in [signed.author, signed.committer] {
        found.extend(identity(name, address));
    }
    let mut sessions: Vec<(&str, String)> = Vec::new();
    for (token, value) in trailers(signed.message) {
        match token.to_ascii_lowercase().as_str() {
            "co-authored-by" => found.extend(person(value).and_then(|(name, address)| identity(name, address))),
            "assisted-by" | "generated-by" | "made-with" => found.extend(assistant(value)),
            "entire-agent" => found.extend(named(value)),
            "claude-session" => sessions.push(("claude", names::word(value))),
            "amp-thread-id" => sessions.push(("amp", names::word(value))),
            _ => {}
        }
    }
    for (agent, session) in sessions {
        match found.iter_mut().find(|known| known.agent == agent) {
            Some(known) => known.session = session,
            None => found.push(Agent { session, ..plain(agent, None) }),
        }
    }
    let mut agents: Vec<Agent> = Vec::new();
    for next in found {
        match agents.iter_mut().find(|known| known.agent == next.agent) {
            Some(known) => known.model = known.model.take().or(next.model),
            None => agents.push(next),
        }
    }
    agents
}

fn plain(agent: &str, model: Option<&str>) -> Agent {
    let model = model.map(names::word).filter(|model| !model.is_empty());
    Agent { agent: agent.to_owned(), model, session: String::new(), tool_use_id: None }
}

/// The agent that signs so.
fn identity(name: &str, address: &str) -> Option<Agent> {
    let address = address.trim().to_ascii_lowercase();
    let signs = |known: &str| match known.strip_prefix('+') {
        None => address == known,
        Some(_) => {
            address.strip_suffix(known).is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()))
        }
    };
    if let Some((agent, _)) = ADDRESSES.iter().find(|(_, known)| signs(known)) {
        // `Claude Opus 4.5`, `aider (gpt-5)`: what follows these agents' names is the model.
        let models = matches!(*agent, "claude" | "aider");
        let head = name.get(..agent.len()).filter(|head| models && head.eq_ignore_ascii_case(agent));
        let rest = head.and_then(|_| name.get(agent.len()..)).filter(|rest| rest.starts_with(' '));
        let model =
            rest.map(|rest| rest.trim().trim_matches(['(', ')'])).filter(|rest| !rest.eq_ignore_ascii_case("code"));
        return Some(plain(agent, model));
    }
    name.ends_with(AIDER).then(|| plain("aider", None))
}

/// `AGENT:MODEL [TOOL…]`, or the name of a known agent alone. People and other tools assist and generate, too.
fn assistant(value: &str) -> Option<Agent> {
    if let Some((name, address)) = person(value) {
        return identity(name, address);
    }
    let first = value.split_whitespace().next()?;
    if let Some((agent, model)) = first.split_once(':') {
        let simple = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
        let form = !agent.is_empty() && agent.chars().all(simple) && !model.is_empty() && !model.starts_with('/');
        return form.then(|| plain(&names::agent(&agent.to_ascii_lowercase()), Some(model)));
    }
    named(value)
}

fn named(value: &str) -> Option<Agent> {
    let value = value.trim().to_ascii_lowercase();
    NAMES.iter().find(|(_, name)| *name == value).map(|(agent, _)| plain(agent, None))
}

/// `Name <address>`.
fn person(value: &str) -> Option<(&str, &str)> {
    let (name, rest) = value.rsplit_once('<')?;
    Some((name.trim(), rest.trim().strip_suffix('>')?))
}

/// The trailers of a message: `Token: value` in its last paragraph, if that is one of trailers and not the subject.
pub fn trailers(message: &str) -> Vec<(&str, &str)> {
    let message = message.get(..MAX_BYTES).unwrap_or(message).trim_end();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut subject = true;
    for line in message.lines().rev() {
        if line.trim().is_empty() {
            subject = false;
            break;
        }
        paragraph.push(line);
        if paragraph.len() > 2 * MAX_TRAILERS {
            return Vec::new();
        }
    }
    if subject {
        return Vec::new();
    }
    paragraph.reverse();
    let mut trailers = Vec::new();
    let (mut others, mut signed) = (0, false);
    for line in paragraph {
        // A line that goes on belongs to the trailer before it.
        if line.starts_with([' ', '\t']) {
            others += usize::from(trailers.is_empty());
        } else if let Some(trailer) = trailer(line) {
            signed |= trailer.0.eq_ignore_ascii_case("signed-off-by");
            trailers.push(trailer);
        } else {
            others += usize::from(!line.starts_with("(cherry picked from commit "));
        }
    }
    // As git has it: a paragraph with other lines in it counts if git itself signed it and a quarter of it are trailers.
    let holds = others == 0 || (signed && trailers.len() * 3 >= others);
    trailers.truncate(MAX_TRAILERS);
    if holds { trailers } else { Vec::new() }
}

fn trailer(line: &str) -> Option<(&str, &str)> {
    let (token, value) = line.split_once(':')?;
    let token = token.trim_end();
    let word = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (word && !value.trim().is_empty()).then(|| (token, value.trim()))
}
