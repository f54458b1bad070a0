//! Records of the journal for people and for machines: entries in, text out.

use crate::provenance::record::{Body, Call, Entry};
use crate::provenance::{Actor, Agent};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Sessions and digests are told apart by so many characters.
const SHORT: usize = 8;

/// Which records are asked for; empty asks for all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Milliseconds since 1970 UTC.
    pub since: Option<u64>,
    /// How a session's name begins.
    pub session: Option<String>,
    /// A file or folder of the repository, with `/`.
    pub path: Option<String>,
}

impl Wanted {
    /// Whether a record is asked for. What is missing concerns everybody.
    pub fn has(&self, entry: &Entry) -> bool {
        let since = self.since.is_none_or(|since| entry.record.at >= since);
        let session = self.session.as_deref().is_none_or(|wanted| {
            matches!(entry.record.body, Body::Gap(_) | Body::Pruned(_))
                || sessions(&entry.record.body).iter().any(|session| session.starts_with(wanted))
        });
        let inside = |path: &str, wanted: &str| {
            path.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || wanted.is_empty())
        };
        let path = self.path.as_deref().is_none_or(|wanted| match paths(&entry.record.body) {
            Some(paths) => paths.iter().any(|path| inside(path, wanted.trim_end_matches('/'))),
            None => true,
        });
        since && session && path
    }
}

/// A record in a line for what happened, and one for each reason, indented.
pub fn record_text(entry: &Entry) -> String {
    let (what, reasons) = said(&entry.record.body);
    let mut text = format!("{}  #{}  {what}\n", moment(entry.record.at), entry.head.seq);
    for reason in reasons {
        text.push_str(&format!("    {reason}\n"));
    }
    text
}

/// A record as an object: what stands in the journal, with the moment in words.
pub fn record_json(entry: &Entry) -> Value {
    let mut value = json!({
        "seq": entry.head.seq,
        "at": entry.record.at,
        "time": moment(entry.record.at),
        "catalogue": entry.record.catalogue,
    });
    let body = serde_json::to_value(&entry.record.body).expect("a record has text keys only");
    if let (Value::Object(whole), Value::Object(body)) = (&mut value, body) {
        whole.extend(body);
    }
    value
}

/// `2026-11-26T15:20:31Z`; what no calendar has stays a number.
fn moment(at: u64) -> String {
    let time = i64::try_from(at).ok().and_then(|at| Timestamp::from_millisecond(at).ok());
    time.map_or_else(|| format!("{at} ms"), |time| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

fn said(body: &Body) -> (String, Vec<String>) {
    match body {
        Body::Claim(claim) => {
            let (path, removed) = (&claim.path, claim.before.is_some() && claim.after.digest.is_of(""));
            let what = if removed { "emptied or removed" } else { "wrote" };
            (format!("claim · {} {what} {path}", actor(&claim.actor)), Vec::new())
        }
        Body::Observation(seen) => {
            (format!("seen · {} changed, by {}", seen.path, actor(&seen.witness.origin().actor)), Vec::new())
        }
        Body::Imported(import) => {
            let lines = import.lines();
            let lines = if lines == 1 { "1 line".to_owned() } else { format!("{lines} lines") };
            let mut names: Vec<String> = import.authors.iter().map(|author| actor(&author.actor)).collect();
            names.dedup();
            let (source, path, names) = (import.source.name(), &import.path, names.join(", "));
            (format!("imported · {source}: {names} wrote {lines} of {path} at {}", short(&import.commit)), Vec::new())
        }
        Body::Intervention(stated) => {
            (format!("intervention · {} says they wrote part of {}", stated.person, stated.path), Vec::new())
        }
        Body::Verdict(judged) => {
            let answered = match judged.answered == judged.would {
                true => judged.answered.name().to_owned(),
                false => format!("{}, would {}", judged.answered.name(), judged.would.name()),
            };
            let mut reasons = judged.reasons.clone();
            if reasons.is_empty() {
                let told = |found: &crate::provenance::record::Noted| {
                    let tier = found.tier.as_deref().map(|tier| format!(" · {tier}")).unwrap_or_default();
                    format!("{} ({}, {}){tier}", found.message, found.rule, found.level)
                };
                reasons = judged.findings.iter().map(told).collect();
            }
            (format!("{answered} · {}", call(&judged.call)), reasons)
        }
        Body::Unchecked(unchecked) => (format!("unchecked · {}", call(&unchecked.call)), unchecked.reasons.clone()),
        Body::Gap(gap) => {
            let path = gap.path.as_deref().map(|path| format!("{path}: ")).unwrap_or_default();
            (format!("gap · {path}{}", gap.reason), Vec::new())
        }
        Body::Pruned(pruned) => (format!("let go · the records from #{} to here", pruned.from), Vec::new()),
    }
}

fn actor(actor: &Actor) -> String {
    match actor {
        Actor::Ai(Agent { agent, session, .. }) => format!("{agent}{}", of_session(Some(session))),
        Actor::Human { id: Some(id) } => id.clone(),
        Actor::Human { id: None } => "a person".to_owned(),
        Actor::Tool { name } => name.clone(),
        Actor::Vcs { operation } => format!("git ({operation})"),
        Actor::Unknown => "somebody unknown".to_owned(),
    }
}

fn call(call: &Call) -> String {
    let tool = if call.tool.is_empty() { "an unreadable call" } else { &call.tool };
    let paths = call.paths.first().map(|first| match call.paths.len() {
        1 => format!(" · {first}"),
        count => format!(" · {first} and {} more", count - 1),
    });
    let command = call.command.map(|digest| {
        let digest = digest.to_string();
        format!(" · command {}", short(digest.trim_start_matches("sha256:")))
    });
    let session = of_session(call.session.as_deref());
    format!("{}{session} · {tool}{}{}", call.agent, paths.unwrap_or_default(), command.unwrap_or_default())
}

fn of_session(session: Option<&str>) -> String {
    session.filter(|session| !session.is_empty()).map(|session| format!(" ({})", short(session))).unwrap_or_default()
}

fn short(text: &str) -> String {
    text.chars().take(SHORT).collect()
}

fn sessions(body: &Body) -> Vec<&str> {
    match body {
        Body::Claim(claim) => of_agent(&claim.actor).into_iter().collect(),
        Body::Imported(import) => import.authors.iter().filter_map(|author| of_agent(&author.actor)).collect(),
        Body::Verdict(judged) => judged.call.session.as_deref().into_iter().collect(),
        Body::Unchecked(unchecked) => unchecked.call.session.as_deref().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn of_agent(actor: &Actor) -> Option<&str> {
    match actor {
        Actor::Ai(agent) => Some(&agent.session),
        _ => None,
    }
}

/// The paths a record is about; `None` where it is about no path in particular, and so about all.
fn paths(body: &Body) -> Option<Vec<&str>> {
    match body {
        Body::Claim(claim) => Some(vec![&claim.path]),
        Body::Observation(seen) => Some(vec![&seen.path]),
        Body::Imported(import) => Some(vec![&import.path]),
        Body::Intervention(stated) => Some(vec![&stated.path]),
        Body::Verdict(judged) => {
            let found = judged.findings.iter().map(|found| found.path.as_str());
            Some(judged.call.paths.iter().map(String::as_str).chain(found).collect())
        }
        Body::Unchecked(unchecked) => Some(unchecked.call.paths.iter().map(String::as_str).collect()),
        Body::Gap(gap) => gap.path.as_deref().map(|path| vec![path]),
        Body::Pruned(_) => None,
    }
}
