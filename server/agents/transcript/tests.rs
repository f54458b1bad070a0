use super::{PastCall, Transcript};
use crate::agents::ToolAct;

fn read(agent: &str, lines: &[&str]) -> (Vec<PastCall>, usize) {
    let mut transcript = Transcript::of(agent).unwrap();
    for line in lines {
        transcript.line(line.as_bytes());
    }
    let before = transcript.unread();
    let (calls, unread) = transcript.calls();
    (calls, before + unread)
}

fn commands(calls: &[PastCall]) -> Vec<(&str, Option<&str>)> {
    let text = |call: &'_ PastCall| match &call.call.acts[..] {
        [ToolAct::Command { text, folder }] => {
            (text.clone().leak() as &str, folder.clone().map(|one| one.leak() as &str))
        }
        acts => panic!("{acts:?}"),
    };
    calls.iter().map(text).collect()
}

const META: &str = r#"{"timestamp":"2026-11-02T08:00:00Z","type":"session_meta","payload":{"id":"s","cwd":"/shop"}}"#;

#[test]
fn commands_of_codex_are_read_however_they_are_written() {
    let item =
        |payload: &str| format!(r#"{{"timestamp":"2026-11-02T08:00:01Z","type":"response_item","payload":{payload}}}"#);
    let lines = [
        item(
            r#"{"type":"function_call","name":"shell","call_id":"1","arguments":"{\"command\":[\"bash\",\"-lc\",\"ls -l\"]}"}"#,
        ),
        item(
            r#"{"type":"function_call","name":"shell","arguments":"{\"command\":[\"rm\",\"-rf\",\"my files\"],\"workdir\":\"/x\"}"}"#,
        ),
        item(r#"{"type":"function_call","name":"exec_command","arguments":"{\"cmd\":\"make\",\"workdir\":\"sub\"}"}"#),
        item(r#"{"type":"function_call","name":"shell_command","arguments":"{\"command\":\"git status\"}"}"#),
        item(r#"{"type":"local_shell_call","action":{"type":"exec","command":["ls"],"working_directory":"/y"}}"#),
        r#"{"type":"function_call","name":"shell","arguments":"{\"command\":[\"true\"]}"}"#.to_owned(),
    ];
    let lines: Vec<&str> = std::iter::once(META).chain(lines.iter().map(String::as_str)).collect();
    let (calls, unread) = read("codex", &lines);
    let expected = [
        ("ls -l", None),
        ("rm -rf 'my files'", Some("/x")),
        ("make", Some("sub")),
        ("git status", None),
        ("ls", Some("/y")),
        ("true", None),
    ];
    assert_eq!((commands(&calls), unread), (expected.to_vec(), 0));
    assert_eq!((calls[0].day.as_str(), calls[0].call.folder.as_deref()), ("2026-11-02", Some("/shop")));
    assert_eq!(calls[0].call.id.as_deref(), Some("1"));
}

#[test]
fn a_patch_of_codex_is_its_files() {
    let patch = r#"{"timestamp":"","type":"response_item","payload":{"type":"custom_tool_call","name":"apply_patch","call_id":"p","input":"*** Begin Patch\n*** Add File: a.txt\n+one\n*** Delete File: b.txt\n*** End Patch\n"}}"#;
    let (calls, unread) = read("codex", &[META, patch]);
    let paths: Vec<Option<&str>> = calls[0].call.acts.iter().map(ToolAct::path).collect();
    assert_eq!((paths, unread, calls[0].day.as_str()), (vec![Some("a.txt"), Some("b.txt")], 0, ""));
}

#[test]
fn the_text_before_an_edit_comes_from_its_result() {
    let lines = [
        r#"{"type":"assistant","timestamp":"2026-11-02T08:00:00Z","cwd":"/shop","message":{"content":[{"type":"text","text":"I fix it"},{"type":"tool_use","id":"e","name":"Edit","input":{"file_path":"/shop/a.py","old_string":"1","new_string":"2"}}]}}"#,
        r#"{"type":"user","cwd":"/shop","message":{"content":[{"type":"tool_result","tool_use_id":"e","content":"ok"}]},"toolUseResult":{"originalFile":"x = 1\n","newString":"2"}}"#,
    ];
    let (calls, unread) = read("claude", &lines);
    assert_eq!((calls.len(), unread, calls[0].call.before.as_deref()), (1, 0, Some("x = 1\n")));
}

#[test]
fn what_says_nothing_of_tools_is_quiet_and_what_is_not_known_is_counted() {
    let quiet = [
        "",
        r#"{"type":"summary","summary":"rm -rf /"}"#,
        r#"{"type":"user","message":{"content":"please rm -rf /"}}"#,
        r#"{"type":"assistant","message":{"content":[{"type":"text","text":"I would rm -rf /"}]}}"#,
        r#"{"type":"file-history-snapshot"}"#,
        r#"{"type":"api-request-blob","message":{"content":[{"type":"tool_use","name":"Bash","input":{"command":"rm -rf /"}}]}}"#,
        r#"{"type":"tools-used","tools":["Bash"]}"#,
    ];
    assert_eq!(read("claude", &quiet), (Vec::new(), 0));
    let quiet = [
        r#"{"type":"world_state","payload":{"full":true,"state":{}}}"#,
        r#"{"type":"token_usage_record","payload":{"usage":{}}}"#,
    ];
    assert_eq!(read("codex", &quiet), (Vec::new(), 0));
    let unknown = ["{", "[]", "3", r#"{"type":"from-the-future"}"#, r#"{"no":"type"}"#, "\u{0}"];
    assert_eq!(read("claude", &unknown), (Vec::new(), 6));
    let broken = [
        r#"{"type":"response_item","payload":{"type":"function_call","name":"shell","arguments":"{cut"}}"#,
        r#"{"type":"response_item","payload":{"type":"function_call","name":"shell","arguments":"{\"command\":7}"}}"#,
        r#"{"type":"response_item"}"#,
        r#"{"type":"session_meta"}"#,
    ];
    assert_eq!(read("codex", &broken), (Vec::new(), 4));
}

#[test]
fn every_form_is_of_an_agent_we_know() {
    for agent in ["claude", "codex"] {
        assert_eq!(Transcript::of(agent).unwrap().adapter().name, agent);
    }
    assert!(Transcript::of("nobody").is_none());
}
