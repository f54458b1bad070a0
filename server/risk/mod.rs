//! The vocabulary of risk: levels, verdicts, gates, outcomes, and the finding that every door shows.
//!
//! This module must not know how anything is found or decided.

pub mod environments;

use crate::text::Span;
use std::sync::Arc;

/// How bad it is when it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Low,
    Medium,
    /// Loss that backups or rebuilds can mend; permission or exposure widened to everyone.
    High,
    /// Irreversible loss of data or of a running environment.
    Critical,
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// A point at which something can be stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    Hook,
    Commit,
    Push,
    Merge,
    Deploy,
}

/// What a hook answers, and what a policy lets an agent's edit or command have; ordered by strictness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    #[default]
    Allow,
    Ask,
    Deny,
}

/// What an apply would do to a declared resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Deleted and created again.
    Replaced,
    Destroyed,
    /// A protective setting is gone.
    GuardOff,
    /// Left running, but no longer managed.
    Orphaned,
}

/// Who was involved in the text of a finding. Never guessed: where nothing is recorded the origin is unknown, and unknown
/// is not human.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Involvement {
    /// Agents, by name: `claude`, `kiro`.
    pub agents: Vec<String>,
    /// Some of it has no known origin.
    pub unknown: bool,
}

/// What is known about a rule that does not come with the program: one of the repository, or of another scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub title: String,
    /// `None` for a rule of ours.
    pub tool: Option<String>,
    pub why: String,
    pub undo: String,
    pub instead: String,
    /// The whole page, as Markdown.
    pub page: String,
}

/// One finding. Spans are bytes of the present text; removed things stand on the nearest remaining line.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Rule id, or the id of an analysis (`terraform-replace`) or of the policy (`tier-hold`).
    pub rule: String,
    /// Rows of the taxonomy, by id.
    pub covers: Vec<String>,
    /// Repository-relative path with `/`.
    pub path: String,
    pub span: Span,
    pub level: Level,
    pub confidence: Confidence,
    /// The gates that stop on it.
    pub hold: Vec<Gate>,
    /// Name of the strictest tier of the path or the environment.
    pub tier: Option<String>,
    pub origin: Involvement,
    /// What applying this does, to what: one line, without tier and origin.
    pub message: String,
    /// `deletes`, `replaces`, `disables`, `widens`, `exposes`, `overwrites`, `publishes`.
    pub effect: Option<String>,
    pub target: Option<String>,
    pub outcome: Option<Outcome>,
    /// Address of the declared resource.
    pub resource: Option<String>,
    /// The attribute that decides, with old and new value in the message.
    pub attribute: Option<String>,
    /// Rule, path, enclosing symbol, normalised text and occurrence, hashed: stable when lines move.
    pub fingerprint: String,
    /// Enclosing function, class or block.
    pub symbol: String,
    /// Places of the present texts that explain it, such as where a deleted thing is created again.
    pub related: Vec<Related>,
    /// Where the text it is about stood in the base of the same path, for what is told by comparing.
    pub before: Option<Span>,
    /// What stood in the base and is gone.
    pub removed: Option<Removed>,
    /// The fact it rests on: a row of a table, and where that comes from.
    pub fact: Option<String>,
    /// What a merge will need because of it, as the end of a sentence: `2 reviews, 1 senior`.
    pub needs: Option<String>,
    /// Ways out that change the text.
    pub fixes: Vec<Fix>,
    /// Covered by an exception of the policy or of the text; reported only on request.
    pub excepted: Option<String>,
    /// Told along where the rule does not come with the program.
    pub about: Option<Arc<About>>,
}

impl Finding {
    /// What every finding says; all else is empty, and of high confidence.
    pub fn new(rule: &str, path: &str, span: Span, level: Level, message: String) -> Finding {
        Finding {
            rule: rule.to_owned(),
            covers: Vec::new(),
            path: path.to_owned(),
            span,
            level,
            confidence: Confidence::High,
            hold: Vec::new(),
            tier: None,
            origin: Involvement::default(),
            message,
            effect: None,
            target: None,
            outcome: None,
            resource: None,
            attribute: None,
            fingerprint: String::new(),
            symbol: String::new(),
            related: Vec::new(),
            before: None,
            removed: None,
            fact: None,
            needs: None,
            fixes: Vec::new(),
            excepted: None,
            about: None,
        }
    }
}

/// A place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    pub message: String,
    pub path: String,
    pub span: Span,
}

/// A text of the base that the present has no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Where it stood: the file, and the line of the base, from 1.
    pub path: String,
    pub line: usize,
    pub text: String,
}

/// A text change that takes the finding away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub title: String,
    pub edits: Vec<crate::text::Edit>,
}

/// Removed text beyond this many lines is counted, not shown.
const SHOWN_LINES: usize = 12;

impl Removed {
    /// `resource "aws_db_instance" "billing" { … (line 5 of the base, and 7 more)`: one line.
    pub fn line(&self) -> String {
        let first = self.text.lines().next().unwrap_or_default().trim_end();
        let more = match self.text.lines().count().saturating_sub(1) {
            0 => return format!("{first} (line {} of the base)", self.line),
            1 => "1 more line".to_owned(),
            more => format!("{more} more lines"),
        };
        format!("{first} … (line {} of the base, and {more})", self.line)
    }

    /// The text as it stood, cut where it is long, below a line that says where.
    pub fn in_full(&self) -> String {
        let lines: Vec<&str> = self.text.lines().collect();
        let mut shown = format!("removed, line {} of the base:", self.line);
        for line in lines.iter().take(SHOWN_LINES) {
            shown.push('\n');
            shown.push_str(line);
        }
        if lines.len() > SHOWN_LINES {
            shown.push_str(&format!("\n… and {} more lines", lines.len() - SHOWN_LINES));
        }
        shown
    }
}

impl Default for Involvement {
    /// Nobody recorded who wrote it.
    fn default() -> Involvement {
        Involvement { agents: Vec::new(), unknown: true }
    }
}

impl Involvement {
    /// All of it was written by this agent, which says so itself.
    pub fn by(agent: &str) -> Involvement {
        Involvement { agents: vec![agent.to_owned()], unknown: false }
    }

    /// `AI (claude, kiro)`; nothing where no agent is known.
    pub fn agents_shown(&self) -> Option<String> {
        (!self.agents.is_empty()).then(|| format!("AI ({})", self.agents.join(", ")))
    }
}

impl Level {
    /// Lower-case name as in rules, policies and reports.
    pub fn name(self) -> &'static str {
        match self {
            Level::Low => "low",
            Level::Medium => "medium",
            Level::High => "high",
            Level::Critical => "critical",
        }
    }

    /// The level of a lower-case name.
    pub fn from_name(name: &str) -> Option<Level> {
        [Level::Low, Level::Medium, Level::High, Level::Critical].into_iter().find(|level| level.name() == name)
    }

    /// One level up, critical at most.
    pub fn raised(self) -> Level {
        match self {
            Level::Low => Level::Medium,
            Level::Medium => Level::High,
            Level::High | Level::Critical => Level::Critical,
        }
    }

    /// One level down, low at least.
    pub fn lowered(self) -> Level {
        match self {
            Level::Critical => Level::High,
            Level::High => Level::Medium,
            Level::Medium | Level::Low => Level::Low,
        }
    }
}

impl Confidence {
    /// Lower-case name as in rules and reports.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

impl Verdict {
    /// Lower-case name as in policies and records.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Allow => "allow",
            Verdict::Ask => "ask",
            Verdict::Deny => "deny",
        }
    }
}

impl Gate {
    /// Lower-case name as in commands and reports.
    pub fn name(self) -> &'static str {
        match self {
            Gate::Hook => "hook",
            Gate::Commit => "commit",
            Gate::Push => "push",
            Gate::Merge => "merge",
            Gate::Deploy => "deploy",
        }
    }
}

impl Outcome {
    /// Name as in reports.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Replaced => "replaced",
            Outcome::Destroyed => "destroyed",
            Outcome::GuardOff => "guard-off",
            Outcome::Orphaned => "orphaned",
        }
    }
}
