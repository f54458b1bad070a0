//! Each agent's payloads, their verdicts and the forms of its replies, as the tables beside this file have them.

use super::{Repository, data, policy};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

/// What differs between an answer and the reply it should be.
pub(super) fn difference(answer: &Output, reply: &Value) -> Option<String> {
    let written = String::from_utf8_lossy(&answer.stdout);
    let told = String::from_utf8_lossy(&answer.stderr);
    let stdout = match &reply["stdout"] {
        Value::String(text) => *text == written,
        json => serde_json::from_str(&written).is_ok_and(|written: Value| alike(&written, json)),
    };
    let stderr = alike(&Value::String(told.to_string()), &reply["stderr"]);
    let exit = answer.status.code().map(i64::from) == reply["exit"].as_i64();
    let same = stdout && stderr && exit;
    (!same).then(|| format!("exit {:?}, stdout {written:?}, stderr {told:?}", answer.status.code()))
}

/// A reply that repeats what the payload says.
fn moved(repository: &Repository, reply: &Value) -> Value {
    serde_json::from_str(&repository.moved(&reply.to_string())).unwrap()
}

fn alike(written: &Value, wanted: &Value) -> bool {
    match (written, wanted) {
        (Value::String(written), Value::String(wanted)) if wanted == "<reason>" => written.trim().len() > 20,
        (Value::Object(written), Value::Object(wanted)) => {
            written.len() == wanted.len()
                && wanted.iter().all(|(key, wanted)| written.get(key).is_some_and(|value| alike(value, wanted)))
        }
        (written, wanted) => written == wanted,
    }
}

/// One event of an agent: how each verdict is worded there, and the verdict on each payload.
#[derive(Deserialize)]
pub(super) struct Event {
    pub(super) name: String,
    pub(super) reply: BTreeMap<String, Value>,
    pub(super) verdict: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Agent {
    event: Vec<Event>,
}

pub(super) fn events(agent: &str) -> Vec<Event> {
    let file = data().join(format!("{agent}.toml"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    toml::from_str::<Agent>(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())).event
}

pub(super) fn payload(agent: &str, case: &str) -> String {
    let file = data().join("payloads").join(agent).join(format!("{case}.json"));
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn every_payload_gets_its_verdict_in_the_form_of_its_agent() {
    let repository = Repository::with(&policy());
    let mut wrong = Vec::new();
    for adapter in tagout::agents::all() {
        let agent = adapter.name;
        let mut listed = Vec::new();
        for event in events(agent) {
            for (case, verdict) in &event.verdict {
                let reply = event.reply.get(verdict).unwrap_or_else(|| panic!("{agent} {case}: no form of {verdict}"));
                let payload = repository.moved(&payload(agent, case));
                let answer = repository.hook(&["--agent", agent, "--event", &event.name], payload.as_bytes());
                let reply = &moved(&repository, reply);
                let different = |difference| format!("{agent} {case}, {verdict}: {difference}");
                wrong.extend(difference(&answer, reply).map(different));
                listed.push(format!("{case}.json"));
            }
        }
        let files = data().join("payloads").join(agent).read_dir().unwrap();
        let mut files: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        listed.sort();
        assert_eq!(files, listed, "payloads of {agent}, and those that have a verdict");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_observing_policy_and_none_stop_nothing() {
    let observing = policy().replace("mode = \"enforce\"", "mode = \"observe\"");
    for policy in [observing.as_str(), "version = 1\n"] {
        let repository = Repository::with(policy);
        for agent in tagout::agents::all() {
            for event in events(agent.name) {
                for case in event.verdict.keys() {
                    let payload = repository.moved(&payload(agent.name, case));
                    let answer = repository.hook(&["--agent", agent.name, "--event", &event.name], payload.as_bytes());
                    assert_eq!(difference(&answer, &event.reply["allow"]), None, "{} {case}", agent.name);
                }
            }
        }
    }
}

/// A payload at the hook of another agent.
#[derive(Deserialize)]
struct Foreign {
    /// Agent and event on the command line.
    called: String,
    /// Agent and case.
    payload: String,
    /// The event of the payload's agent.
    event: String,
}

#[derive(Deserialize)]
struct Foreigners {
    case: Vec<Foreign>,
}

#[test]
fn a_payload_is_answered_as_its_own_agent_wants_it() {
    let repository = Repository::with(&policy());
    let text = fs::read_to_string(data().join("foreign.toml")).unwrap();
    for Foreign { called, payload: whose, event } in toml::from_str::<Foreigners>(&text).unwrap().case {
        let (agent, at) = called.split_once(' ').unwrap();
        let (own, case) = whose.split_once(' ').unwrap();
        let events = events(own);
        let event = events.iter().find(|known| known.name == event && known.verdict.contains_key(case));
        let event = event.unwrap_or_else(|| panic!("{own} has no {case} at this event"));
        let payload = repository.moved(&payload(own, case));
        let answer = repository.hook(&["--agent", agent, "--event", at], payload.as_bytes());
        let reply = moved(&repository, &event.reply[&event.verdict[case]]);
        assert_eq!(difference(&answer, &reply), None, "{whose} at {called}");
    }
}
