//! Payloads that cannot be read: nothing is decided, and where it may matter each agent is told so in its own form.

use super::forms::{difference, events};
use super::{Repository, policy};
use std::fs;

#[test]
fn what_cannot_be_read_is_asked_about_where_it_may_matter() {
    let repository = Repository::with(&policy());
    let huge = [b"{\"tool_name\": \"Bash\", \"x\": \"".as_slice(), &vec![b'x'; 11 << 20]].concat();
    for (name, payload, verdict) in [
        ("nothing", b"".as_slice(), "ask"),
        ("cut off, about a tier", b"{\"tool_name\": \"Write\", \"tool_input\": {\"file_path\": \"infra/prod/x", "ask"),
        ("cut off, destructive", b"{\"tool_name\": \"Bash\", \"tool_input\": {\"command\": \"terraform destroy", "ask"),
        ("cut off, harmless", b"{\"tool_name\": \"Read\", \"tool_input\": {\"file_path\": \"src/a", ""),
        ("no object", b"[\"destroy\"]", "ask"),
        ("an empty list", b"[]", "ask"),
        ("words", b"garbage", "ask"),
        ("a number", b"7", "ask"),
        ("no tool", b"{\"tool_input\": {\"command\": \"terraform destroy\"}}", "ask"),
        ("too large", &huge, "ask"),
        ("a byte order mark", b"\xEF\xBB\xBF{\"tool_name\": \"Write\", \"tool_input\": {\"file_path\": \"infra/prod/a.tf\", \"content\": \"\"}}", "ask"),
        ("input as text", b"{\"tool_name\": \"Write\", \"tool_input\": \"{\\\"file_path\\\": \\\"infra/prod/a.tf\\\", \\\"content\\\": \\\"\\\"}\"}", "ask"),
        ("no folder", b"{\"tool_name\": \"Write\", \"tool_input\": {\"file_path\": \"infra/prod/a.tf\", \"content\": \"\"}}", "ask"),
        ("a folder that is gone", b"{\"cwd\": \"/nowhere/at/all\", \"tool_name\": \"Write\", \"tool_input\": {\"file_path\": \"a.tf\", \"content\": \"\"}}", ""),
    ] {
        let answer = repository.before(payload);
        let text = String::from_utf8(answer.stdout).unwrap();
        assert_eq!(answer.status.code(), Some(0), "{name}: {text}");
        match verdict {
            "" => assert_eq!(text, "", "{name}"),
            verdict => assert!(text.contains(&format!("\"permissionDecision\":\"{verdict}\"")), "{name}: {text}"),
        }
    }
}

#[test]
fn no_agent_goes_on_where_nothing_could_be_read() {
    let repository = Repository::with(&policy());
    let huge = [b"{\"tool_name\": \"x\", \"y\": \"".as_slice(), &vec![b'x'; 11 << 20]].concat();
    for agent in tagout::agents::all() {
        for event in events(agent.name) {
            let allow = &event.reply["allow"];
            // Where a person is asked anyway, and after a tool has run, nothing is said.
            let stopped = event.reply.get("ask").or(event.reply.get("deny")).unwrap_or(allow);
            let arguments = ["--agent", agent.name, "--event", &event.name];
            for (name, payload) in [
                ("nothing", b"".as_slice()),
                ("cut off", b"{\"tool_input\": {\"command\": \"terraform destroy"),
                ("no object", b"[\"terraform destroy\"]"),
                ("too large", &huge),
            ] {
                let answer = repository.hook(&arguments, payload);
                // Nobody can be asked in the words of a request that could not be read.
                let fits = agent.name == "acp" && answer.status.code() == Some(2) && !answer.stderr.is_empty();
                assert!(
                    fits || difference(&answer, stopped).is_none(),
                    "{} {}, {name}: {answer:?}",
                    agent.name,
                    event.name
                );
            }
            for (name, payload) in
                [("cut off, harmless", b"{\"tool_input\": {\"x\": \"src/a".as_slice()), ("no fields", b"{}")]
            {
                let answer = repository.hook(&arguments, payload);
                assert_eq!(difference(&answer, allow), None, "{} {}, {name}", agent.name, event.name);
            }
        }
    }
}

/// Whoever may append one byte to the policy must not be able to switch it off.
#[test]
fn a_policy_that_cannot_be_read_enforces() {
    let payload = br#"{"tool_name": "Bash", "tool_input": {"command": "terraform destroy"}}"#;
    let harmless = br#"{"tool_name": "Bash", "tool_input": {"command": "ls"}}"#;
    for folder in ["", "infra"] {
        for (what, bytes) in [
            ("a zero byte", Some(b"version = 1\n\0".to_vec())),
            ("no UTF-8", Some(b"version = 1\n\xff".to_vec())),
            ("too large", Some([b"version = 1\n#".as_slice(), &vec![b'x'; 1 << 20]].concat())),
            ("a folder", None),
        ] {
            let repository = Repository::with("version = 1\n");
            let place = repository.root().join(folder);
            let file = place.join("tagout.toml");
            let _ = fs::remove_file(&file);
            match bytes {
                Some(bytes) => fs::write(&file, bytes).unwrap(),
                None => fs::create_dir(&file).unwrap(),
            }
            let at = |payload: &[u8]| {
                let cwd = format!("{{\"cwd\": {:?}, ", place.to_str().unwrap());
                repository.before(String::from_utf8_lossy(payload).replacen('{', &cwd, 1).as_bytes())
            };
            let answer = at(payload);
            let told =
                format!("{}{}", String::from_utf8_lossy(&answer.stdout), String::from_utf8_lossy(&answer.stderr));
            assert!(answer.status.code() == Some(2) || told.contains("\"deny\""), "{what} in {folder:?}: {told}");
            assert!(told.contains("tagout.toml"), "{what} in {folder:?} is named: {told}");
            assert_eq!(at(harmless).stdout, b"", "{what} in {folder:?}: nothing is lost by a listing");
        }
    }
}
