//! `tagout hook`: answers a coding agent before each of its tools, and hears of each that has run.
//!
//! Agents wait for every answer and let the tool run when none comes in time. So this starts no runtime, no query and
//! no process (but git where a commit is checked out), has a deadline of its own, and writes its answer once, at the end.
//! Nothing here decides: the table is `judge::holds`.

mod ask;
mod checkout;
mod ground;
mod losses;
pub(super) mod past;
mod patches;
mod program;
mod record;
mod text;

use crate::agents::{self, Adapter, Because, Message, Reply, Stage, tell};
use crate::judge::holds::{self, Actor, Decision, Deed, Unclear};
use crate::policy::Policy;
use crate::provenance::record::Call;
use ground::Ground;
use record::{Account, Entry};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Far below the time that agents give a hook.
const DEADLINE: Duration = Duration::from_millis(1500);

/// So long the record of an answer that came too late may take.
const LAST_WORDS: Duration = Duration::from_millis(200);

/// Larger payloads are not read to their end.
const MAX_PAYLOAD_BYTES: usize = 10 << 20;

/// What is read of a payload: enough to tell that it is too large.
const MOST: u64 = 1 + (10 << 20);

/// What the work and the clock share.
#[derive(Default)]
struct Shared {
    progress: Mutex<Progress>,
    /// The answer, as soon as there is one: what is done after it cannot change it.
    decided: Mutex<Option<Reply>>,
    /// Somebody writes the answer, or has: there is one only.
    answered: AtomicBool,
}

/// The answer, and what is to be recorded.
#[derive(Default)]
struct Outcome {
    reply: Reply,
    records: Vec<Entry>,
}

/// What is known when time runs out.
#[derive(Default)]
struct Progress {
    payload: Vec<u8>,
    policy: Option<Arc<Policy>>,
}

/// Runs the hook with the arguments after `hook`.
pub(super) fn run(arguments: &[OsString]) -> ExitCode {
    let start = Instant::now();
    let call = match called(arguments) {
        Ok(call) => call,
        Err(problem) => return misconfigured(&problem),
    };
    // A panic is answered below; its own words would only confuse the agent.
    std::panic::set_hook(Box::new(|_| {}));
    let shared = Arc::new(Shared::default());
    // The work is done here, on the main thread, whose memory is the cheapest; the other one only watches the clock.
    let watching = Arc::clone(&shared);
    let watch = thread::Builder::new().spawn(move || watch(&call, &watching, start + DEADLINE));
    let outcome = match watch {
        Err(_) => shared.undecided(&call, "tagout could not start its work"),
        Ok(_) => catch_unwind(AssertUnwindSafe(|| answer(&call, &shared, start + DEADLINE)))
            .unwrap_or_else(|_| shared.undecided(&call, "tagout failed on this; please report it")),
    };
    let mut reply = outcome.reply;
    if !outcome.records.is_empty() {
        *shared.decided.lock().unwrap_or_else(PoisonError::into_inner) = Some(reply.clone());
        let kept = catch_unwind(|| record::keep(outcome.records));
        complain(
            &mut reply,
            kept.unwrap_or_else(|_| Some("tagout failed to record this; please report it".to_owned())),
        );
    }
    if shared.answered.swap(true, Ordering::SeqCst) {
        // The clock was faster and ends the process.
        loop {
            thread::park();
        }
    }
    let code = write(&reply);
    // The process ends here: nobody needs the memory back.
    std::mem::forget(shared);
    ExitCode::from(code)
}

/// Answers in time, whatever the work is at.
fn watch(call: &Called, shared: &Shared, deadline: Instant) {
    while let Some(left) = deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
        thread::sleep(left);
    }
    if !shared.answered.swap(true, Ordering::SeqCst) {
        let decided = shared.decided.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(reply) = decided else {
            let outcome = shared.undecided(call, shared.late());
            let exit = write(&outcome.reply);
            // The disk may be what takes so long.
            let (done, ended) = channel();
            let keep = move || done.send(record::keep(outcome.records));
            if thread::Builder::new().spawn(keep).is_ok() {
                let _ = ended.recv_timeout(LAST_WORDS);
            }
            std::process::exit(i32::from(exit));
        };
        std::process::exit(i32::from(write(&reply)));
    }
}

/// Adds what could not be done beside answering to what the agent's program logs.
fn complain(reply: &mut Reply, problem: Option<String>) {
    if let Some(problem) = problem {
        reply.stderr.push_str(&format!("{problem}\n"));
    }
}

impl Shared {
    /// What took too long, in words.
    fn late(&self) -> &'static str {
        let heard = !self.progress.lock().unwrap_or_else(PoisonError::into_inner).payload.is_empty();
        if heard { "tagout could not judge this in time" } else { "the call did not reach tagout in time" }
    }

    /// The reply by what is known so far.
    fn undecided(&self, call: &Called, problem: &str) -> Outcome {
        let progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        let message = agents::hear(call.adapter, call.event, &progress.payload);
        let message = message.unwrap_or_else(|_| Message::nothing(call.adapter, call.event));
        undecided(&message, progress.policy.as_deref(), &progress.payload, problem)
    }
}

/// Reads, judges, words the reply.
fn answer(called: &Called, shared: &Shared, deadline: Instant) -> Outcome {
    let progress = &shared.progress;
    let mut payload = Vec::new();
    let read = io::stdin().lock().take(MOST).read_to_end(&mut payload);
    let note = |policy: &Arc<Policy>| {
        progress.lock().unwrap_or_else(PoisonError::into_inner).policy = Some(Arc::clone(policy));
    };
    let message = match read {
        Err(error) => Err(format!("the payload could not be read: {error}")),
        Ok(length) if length > MAX_PAYLOAD_BYTES => Err("the payload is larger than 10 MB".to_owned()),
        Ok(_) => agents::hear(called.adapter, called.event, &payload),
    };
    let unread = |message: &Message, problem: &str| undecided(message, None, &payload, problem);
    let silent = |message: &Message| Outcome { reply: in_form(message, &Decision::default()), records: Vec::new() };
    let message = match message {
        Ok(message) => message,
        Err(problem) => return unread(&Message::nothing(called.adapter, called.event), &problem),
    };
    match message.stage {
        Stage::Before | Stage::Asking => {}
        Stage::After => return heard(&message),
        Stage::Aside => return silent(&message),
    }
    let call = match message.call() {
        Ok(call) if call.acts.is_empty() => return silent(&message),
        Ok(call) => call,
        Err(problem) => return unread(&message, &problem),
    };
    progress.lock().unwrap_or_else(PoisonError::into_inner).payload = payload;
    let (account, root) = ask::about(message.adapter, &call, deadline, &note);
    outcome(&message, account, root, record::call(&message, Some(&call)))
}

/// Takes down what an agent says it has done. Nothing is decided any more.
fn heard(message: &Message) -> Outcome {
    let mut reply = in_form(message, &Decision::default());
    let records = record::claims(message).unwrap_or_else(|problem| record::unheard(message, &problem));
    let mut roots: Vec<PathBuf> = records.iter().map(|entry| entry.root.clone()).collect();
    roots.dedup();
    complain(&mut reply, record::tidy(&roots));
    Outcome { reply, records }
}

fn outcome(message: &Message, account: Account, root: PathBuf, call: Call) -> Outcome {
    let reply = in_form(message, &account.decision);
    Outcome { reply, records: account.body(call).map(|body| Entry::of(root, body)).into_iter().collect() }
}

/// The answer where the question was not understood: it depends on whether it looks as if it mattered.
fn undecided(message: &Message, policy: Option<&Policy>, payload: &[u8], problem: &str) -> Outcome {
    let here = Ground::at(&here());
    let policy = policy.unwrap_or(&here.policy);
    let text = String::from_utf8_lossy(payload);
    // Of what is missing, too large or no payload at all nothing can be said.
    let unseen =
        !text.trim_start_matches('\u{feff}').trim_start().starts_with('{') || payload.len() > MAX_PAYLOAD_BYTES;
    let matters = unseen || holds::looks_destructive(&text) || policy.may_speak_of_a_tier(&text);
    let unclear = vec![Unclear { text: problem.to_owned(), destructive: matters }];
    let agent = message.adapter.name;
    let actor = Actor { agent, watch: crate::policy::Watch::Attended, ..Actor::default() };
    let deed = Deed { unclear, ..Deed::default() };
    let mut account = Account::default();
    account.add(policy, &deed, holds::decide(policy, &actor, &deed));
    let call = record::call(message, message.call().ok().as_ref());
    outcome(message, account, here.root, call)
}

fn in_form(message: &Message, decision: &Decision) -> Reply {
    let because = decision.reasons.iter().map(|reason| Because { rule: reason.rule.as_deref(), text: &reason.text });
    let reasons: Vec<Because<'_>> = because.collect();
    message.reply(decision.verdict, &tell(decision.verdict, &reasons))
}

/// Who called, and why.
#[derive(Clone, Copy)]
struct Called {
    adapter: &'static Adapter,
    event: &'static str,
}

/// Reads `--agent NAME --event EVENT`, in any order, also with `=`.
fn called(arguments: &[OsString]) -> Result<Called, String> {
    const USAGE: &str = "usage: tagout hook --agent NAME --event EVENT";
    let (mut agent, mut event) = (None, None);
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = arguments.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let slot = match name.as_str() {
            "--agent" => &mut agent,
            "--event" => &mut event,
            _ => return Err(format!("`{name}` is unknown; {USAGE}")),
        };
        *slot = Some(value.or_else(|| arguments.next()).ok_or_else(|| format!("{name} needs a value; {USAGE}"))?);
    }
    let agent = agent.ok_or_else(|| format!("--agent is missing; {USAGE}"))?;
    let event = event.ok_or_else(|| format!("--event is missing; {USAGE}"))?;
    let known = || agents::all().iter().map(|adapter| adapter.name).collect::<Vec<_>>().join(", ");
    let adapter = agents::by_name(&agent).ok_or_else(|| format!("no agent is called {agent}; known: {}", known()))?;
    let known = || adapter.events().collect::<Vec<_>>().join(", ");
    let (event, _) =
        adapter.event(&event).ok_or_else(|| format!("{agent} has no event {event} for hooks; known: {}", known()))?;
    Ok(Called { adapter, event })
}

/// A hook that is wired wrongly protects nobody: under a policy that enforces it stops, so that somebody looks.
fn misconfigured(problem: &str) -> ExitCode {
    super::output::complain(&format!("error: tagout hook: {problem}"));
    if Ground::at(&here()).policy.enforces() { ExitCode::from(super::FAILED) } else { ExitCode::SUCCESS }
}

fn write(reply: &Reply) -> u8 {
    // A reply that cannot be written leaves the exit code to speak.
    let _ = io::stdout().lock().write_all(reply.stdout.as_bytes());
    let _ = io::stderr().lock().write_all(reply.stderr.as_bytes());
    reply.exit
}

fn here() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}
