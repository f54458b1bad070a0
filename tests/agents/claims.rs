//! What agents say they have done, from their payloads: `claims.toml`.

use super::data;
use super::forms::payload;
use serde::Deserialize;
use std::fs;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Declared {
    path: String,
    agent: String,
    model: Option<String>,
    session: String,
    id: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Deserialize)]
struct Case {
    /// Agent and case.
    payload: String,
    event: String,
    now: Option<String>,
    claim: Vec<Declared>,
}

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[test]
fn an_agent_claims_what_its_payload_shows() {
    let text = fs::read_to_string(data().join("claims.toml")).unwrap();
    for case in toml::from_str::<Cases>(&text).unwrap().case {
        let (agent, name) = case.payload.split_once(' ').unwrap();
        let adapter = tagout::agents::by_name(agent).unwrap();
        let message = tagout::agents::hear(adapter, &case.event, payload(agent, name).as_bytes()).unwrap();
        let declared = |claim: tagout::agents::Claim| {
            let sides = claim.sides(case.now.as_deref());
            let (before, after) = sides.map_or((None, None), |(before, after)| (before, Some(after)));
            Declared {
                path: claim.path,
                agent: claim.author.agent,
                model: claim.author.model,
                session: claim.author.session,
                id: claim.author.tool_use_id,
                before,
                after,
            }
        };
        let claims: Vec<Declared> = message.claims().unwrap().into_iter().map(declared).collect();
        assert_eq!(claims, case.claim, "{}", case.payload);
    }
}
