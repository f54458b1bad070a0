//! What hooks answered, as the journal keeps it: who asked, what was said, and marks by which later calls of the session
//! are known again. Commands and texts themselves are not kept, only their digests.

use super::super::digest::Digest;
use super::veil::veiled;
use super::{Body, Entry, Record, decode};
use crate::risk::{Finding, Verdict};
use serde::{Deserialize, Serialize};

/// One call of a tool, as far as it tells who called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// `claude`, `kiro`.
    pub agent: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Name of the tool as the agent calls it; empty where it could not be read.
    pub tool: String,
    /// Paths it touches, relative to the repository with `/`, absolute elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// Digest of the command or statement, which is not kept itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Digest>,
}

/// A hook had something to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    #[serde(flatten)]
    pub call: Call,
    /// `enforce` or `observe`.
    pub mode: String,
    /// What was answered: `allow`, `ask`, `deny`.
    #[serde(with = "verdict")]
    pub answered: Verdict,
    /// What is answered where the policy enforces.
    #[serde(with = "verdict")]
    pub would: Verdict,
    /// Why, strictest first, for people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Noted>,
    /// What the call takes away, to know it again when a later one creates it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Gone>,
}

/// A hook could not decide and let it pass, as it looked harmless.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unchecked {
    #[serde(flatten)]
    pub call: Call,
    pub reasons: Vec<String>,
}

/// A finding without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    pub rule: String,
    /// `low`, `medium`, `high`, `critical`.
    pub level: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    pub path: String,
    /// What it does to what.
    pub message: String,
}

/// Something that a call takes away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    /// Rule that speaks about it.
    pub rule: String,
    pub message: String,
    /// Kind of thing, and what takes it away: `aws:rds:DBInstance`, `helm`.
    pub thing: String,
    /// Digests of the names it goes by; one in common is enough.
    pub names: Vec<Digest>,
}

/// Reasons, findings and marks beyond this many are not kept.
const MOST: usize = 16;

/// In milliseconds.
const DAY: u64 = 86_400_000;

/// Longest text in characters.
const LONGEST: usize = 300;

impl Judged {
    /// Bounded, and without what looks like a secret. Every record goes through this.
    pub fn guarded(self) -> Judged {
        let noted = |noted: Noted| Noted { message: veiled(&noted.message, LONGEST), ..noted };
        let gone = |gone: Gone| Gone { message: veiled(&gone.message, LONGEST), ..gone };
        Judged {
            call: self.call.guarded(),
            reasons: reasons(self.reasons),
            findings: self.findings.into_iter().take(MOST).map(noted).collect(),
            gone: self.gone.into_iter().take(MOST).map(gone).collect(),
            ..self
        }
    }
}

/// What earlier calls of a session took away, oldest first, as `lines` of a journal say: of calls that were not stopped, and for a
/// day. A clock that went back makes them count longer, never shorter.
pub fn gone<'l>(lines: impl Iterator<Item = &'l str>, agent: &str, session: &str, now: u64) -> Vec<Gone> {
    let mut all = Vec::new();
    for line in lines.filter(|line| line.contains("\"gone\":[")) {
        let Ok(Entry { record: Record { at, body: Body::Verdict(judged), .. }, .. }) = decode(line) else { continue };
        let same = judged.call.agent == agent && judged.call.session.as_deref() == Some(session);
        if same && judged.answered != Verdict::Deny && at.saturating_add(DAY) >= now {
            all.extend(judged.gone);
        }
    }
    all
}

impl Unchecked {
    /// As [`Judged::guarded`].
    pub fn guarded(self) -> Unchecked {
        Unchecked { call: self.call.guarded(), reasons: reasons(self.reasons) }
    }
}

impl Call {
    fn guarded(self) -> Call {
        let short = |text: String| text.chars().take(LONGEST).collect::<String>();
        Call {
            session: self.session.map(short),
            tool: short(self.tool),
            paths: self.paths.into_iter().take(MOST).map(|path| veiled(&path, LONGEST)).collect(),
            ..self
        }
    }
}

impl Noted {
    /// What is kept of a finding.
    pub fn of(finding: &Finding) -> Noted {
        Noted {
            rule: finding.rule.clone(),
            level: finding.level.name().to_owned(),
            tier: finding.tier.clone(),
            path: finding.path.clone(),
            message: finding.message.clone(),
        }
    }
}

fn reasons(reasons: Vec<String>) -> Vec<String> {
    reasons.into_iter().take(MOST).map(|reason| veiled(&reason, LONGEST)).collect()
}

/// Verdicts by their names.
mod verdict {
    use crate::risk::Verdict;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(verdict: &Verdict, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(verdict.name())
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Verdict, D::Error> {
        let name = String::deserialize(from)?;
        let known = [Verdict::Allow, Verdict::Ask, Verdict::Deny].into_iter().find(|verdict| verdict.name() == name);
        known.ok_or_else(|| D::Error::custom(format!("`{name}` is no verdict: expected allow, ask or deny")))
    }
}
