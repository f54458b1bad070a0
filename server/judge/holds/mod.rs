//! What is stopped, where: one explicit table. Level says how bad it is; tier, environment and agent say who has to
//! agree first.
//!
//! | before an agent's tool runs | gets |
//! |---|---|
//! | writes protected configuration, or switches checks off | deny |
//! | runs something critical | deny |
//! | writes text that is critical when applied | ask: nothing has happened yet |
//! | runs something of level medium or more in a tier | what the tier's `commands` says |
//! | runs something of level medium or more | what the agent's `commands` says |
//! | writes in a tier | what the tier's `edits` says |
//! | runs something that takes away a folder with files of a tier | what the tier's `commands` and `edits` say |
//! | writes anything | what the agent's `edits` says; deny below its `deny` paths |
//! | touches a tier while nobody watches | what `unattended` says; ask at most where the agent does not tell |
//! | cannot be decided in a tier, or on something that looks destructive | ask |
//!
//! The strictest row wins. In observe mode, and so without a policy, the table is answered all the same but nothing is
//! stopped: [`Decision::verdict`] allows, [`Decision::would`] says what enforcing would do.
//!
//! This module must not know how agents word their payloads, nor read anything.

mod checkouts;
mod gates;
mod mentions;
mod orders;
mod pages;
mod prompts;
mod reads;
mod switches;
#[cfg(test)]
mod tests;
mod touches;

pub use checkouts::{Checkout, checkouts};
pub use gates::{EXPIRED, TIER_HOLD, VOID, demands, expired, finding, gates, tier_hold};
pub use mentions::protected_mentions;
pub use pages::{ids, page, reasons};
pub use prompts::waits_for_input;
pub use switches::{looks_destructive, switched_off};
pub use touches::{Touch, places_of, tier_of_operation, touches_of};

use crate::policy::{self, Guarded, Policy, Watch};
use crate::provenance::record::Gone;
use crate::risk::{Finding, Level, Verdict};

/// Who acts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Actor<'a> {
    /// `claude`, `kiro`.
    pub agent: &'a str,
    pub watch: Watch,
    /// Address of the person who drives the agent, where known; nobody known counts as junior.
    pub operator: Option<&'a str>,
    /// Home folder, absolute.
    pub home: Option<&'a str>,
}

/// What a tool is about to do.
#[derive(Clone, Debug, Default)]
pub struct Deed {
    /// It happens at once, as a command does; an edit happens when somebody applies it.
    pub runs: bool,
    pub touches: Vec<Touch>,
    /// With [`Finding::tier`] of the path or of the environment.
    pub findings: Vec<Finding>,
    /// Checks that it switches off, in words.
    pub switches: Vec<String>,
    pub unclear: Vec<Unclear>,
    /// What it takes away, for later calls of the session.
    pub gone: Vec<Gone>,
}

/// What could not be understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unclear {
    /// In words.
    pub text: String,
    /// It looks as if it took something away.
    pub destructive: bool,
}

/// What a hook answers, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// What is answered.
    pub verdict: Verdict,
    /// What is answered when the policy enforces.
    pub would: Verdict,
    /// Strictest first.
    pub reasons: Vec<Reason>,
}

/// One row of the table that applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub verdict: Verdict,
    pub text: String,
    /// The rule of the finding that is the reason, if one is.
    pub rule: Option<String>,
}

impl Reason {
    fn new(verdict: Verdict, text: String) -> Reason {
        Reason { verdict, text, rule: None }
    }
}

/// Findings below this level are no reason to stop a command.
const DESTRUCTIVE: Level = Level::Medium;

impl Decision {
    /// Both together, the stricter one first.
    pub fn and(mut self, other: Decision) -> Decision {
        for reason in other.reasons {
            if !self.reasons.contains(&reason) {
                self.reasons.push(reason);
            }
        }
        self.reasons.sort_by_key(|reason| std::cmp::Reverse(reason.verdict));
        Decision { verdict: self.verdict.max(other.verdict), would: self.would.max(other.would), reasons: self.reasons }
    }
}

/// Answers the table.
pub fn decide(policy: &Policy, actor: &Actor<'_>, deed: &Deed) -> Decision {
    let mut reasons = Vec::new();
    configuration(actor, deed, &mut reasons);
    findings(policy, actor, deed, &mut reasons);
    edits(policy, actor, deed, &mut reasons);
    unattended(policy, actor, deed, &mut reasons);
    unclear(policy, deed, &mut reasons);
    reasons.retain(|reason| reason.verdict > Verdict::Allow);
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.verdict));
    reasons.dedup();
    let would = reasons.first().map_or(Verdict::Allow, |reason| reason.verdict);
    Decision { verdict: if policy.enforces() { would } else { Verdict::Allow }, would, reasons }
}

fn configuration(actor: &Actor<'_>, deed: &Deed, reasons: &mut Vec<Reason>) {
    for touch in &deed.touches {
        // What cannot be named may be anything below.
        let filled = touch.path.strip_suffix("/…");
        let guarded = match (touch.stray, touch.removes || filled.is_some()) {
            (true, _) => policy::protected_outside(&touch.path, actor.home),
            (false, true) => policy::protects(filled.unwrap_or(&touch.path), actor.home),
            (false, false) => policy::protected(&touch.path, actor.home),
        };
        let ours = touch.hook.then_some(Guarded { what: "git hooks of tagout", takes: None });
        let guarded = guarded.or(ours);
        if let Some(Guarded { what, takes }) = guarded {
            let takes = takes.map(|name| format!("would take {name} along, which ")).unwrap_or_default();
            let text = format!(
                "{} {takes}is protected ({what}): no agent may write it; a proposal can go to .tagout/proposals/ for a \
                 person to accept",
                touch.path
            );
            reasons.push(Reason::new(Verdict::Deny, text));
        }
    }
    for switch in &deed.switches {
        reasons.push(Reason::new(Verdict::Deny, format!("{switch}, which no agent may do")));
    }
}

fn findings(policy: &Policy, actor: &Actor<'_>, deed: &Deed, reasons: &mut Vec<Reason>) {
    let agent = policy.agent(actor.agent);
    // That an exception has ended says nothing about what this does: what it covered is a finding again.
    let does = |finding: &&Finding| finding.excepted.is_none() && finding.rule != EXPIRED;
    for finding in deed.findings.iter().filter(does) {
        let mut verdict = match (finding.level, deed.runs) {
            (Level::Critical, true) => Verdict::Deny,
            (Level::Critical, false) => Verdict::Ask,
            _ => Verdict::Allow,
        };
        let mut because = String::new();
        if deed.runs && finding.level >= DESTRUCTIVE {
            let tier = finding.tier.as_deref().and_then(|name| policy.tier_named(name));
            verdict = verdict.max(tier.map_or(Verdict::Allow, |tier| tier.commands));
            if let Some(own) = agent.commands.filter(|own| *own > verdict) {
                verdict = own;
                because = format!(" · by the policy for {}", called(actor));
            }
        }
        let text = format!("{}{because}", told(deed, finding));
        reasons.push(Reason { verdict, text, rule: Some(finding.rule.clone()) });
    }
}

fn edits(policy: &Policy, actor: &Actor<'_>, deed: &Deed, reasons: &mut Vec<Reason>) {
    let agent = policy.agent(actor.agent);
    for touch in &deed.touches {
        let path = &touch.path;
        for tier in policy.tiers_over(path) {
            let needs = policy.demands(&[tier], true, actor.operator);
            let later = if needs.is_nothing() { String::new() } else { format!(" · merge needs {needs}") };
            reasons.push(Reason::new(tier.edits, format!("{path} is in {}{later}", tier.name)));
        }
        // By its whole path a command may name what its own words do not show to be in a tier.
        let taken =
            policy.tier_within(path).filter(|tier| deed.runs && touch.removes && !tier.paths.cover(path, policy.case));
        if let Some(tier) = taken {
            let text = format!("running this takes away {path}, which holds files of {}", tier.name);
            reasons.push(Reason::new(tier.commands.max(tier.edits), text));
        }
        if agent.deny.cover(&policy::canonical(path, policy.case), policy.case) {
            let text = format!("{path} is denied to {} by the policy", called(actor));
            reasons.push(Reason::new(Verdict::Deny, text));
        }
        if let Some(verdict) = agent.edits {
            let text = format!("{path}: edits of {} are held by the policy", called(actor));
            reasons.push(Reason::new(verdict, text));
        }
    }
}

fn unattended(policy: &Policy, actor: &Actor<'_>, deed: &Deed, reasons: &mut Vec<Reason>) {
    if actor.watch == Watch::Attended {
        return;
    }
    let senior = actor.operator.and_then(|email| policy.person(email)).is_some_and(policy::Person::is_senior);
    let junior = if senior { Verdict::Allow } else { policy.junior.unattended };
    let verdict = junior.max(policy.agent(actor.agent).unattended.unwrap_or_default());
    let Some(tier) = tier_of_deed(policy, deed) else { return };
    let reason = match actor.watch {
        Watch::Unattended => Reason::new(verdict, format!("nobody watches {} here, and this is {tier}", called(actor))),
        _ => Reason::new(
            verdict.min(Verdict::Ask),
            format!("{} does not say whether a person watches, and this is {tier}", called(actor)),
        ),
    };
    reasons.push(reason);
}

fn unclear(policy: &Policy, deed: &Deed, reasons: &mut Vec<Reason>) {
    let matters = deed.findings.iter().any(|finding| finding.level >= DESTRUCTIVE)
        || deed.touches.iter().any(|touch| touch.removes)
        || tier_of_deed(policy, deed).is_some();
    for unclear in deed.unclear.iter().filter(|unclear| matters || unclear.destructive) {
        reasons.push(Reason::new(Verdict::Ask, unclear.text.clone()));
    }
}

/// Name of the strictest tier that a deed touches.
fn tier_of_deed<'p>(policy: &'p Policy, deed: &Deed) -> Option<&'p str> {
    let named = deed.findings.iter().filter_map(|finding| finding.tier.as_deref());
    named
        .filter_map(|name| policy.tier_named(name))
        .chain(deed.touches.iter().filter_map(|touch| policy.tier_of(&touch.path)))
        .min_by_key(|tier| tier.rank)
        .map(|tier| tier.name.as_str())
}

fn told(deed: &Deed, finding: &Finding) -> String {
    let doing = if deed.runs { "running" } else { "applying" };
    let tier = finding.tier.as_deref().map(|tier| format!(" · {tier}")).unwrap_or_default();
    format!("{doing} this {} ({}, {}){tier}", finding.message, finding.rule, finding.level.name())
}

fn called<'a>(actor: &Actor<'a>) -> &'a str {
    if actor.agent.is_empty() { "this agent" } else { actor.agent }
}
