//! Edits, notebooks and unknown tools by example; whole payloads are in `tests/agents`.

use super::*;
use proptest::prelude::*;

fn replacement(old: &str, new: &str, all: bool) -> Replacement {
    Replacement { old: old.to_owned(), new: new.to_owned(), all }
}

#[test]
fn replacements_follow_the_rules_of_the_tool() {
    for (text, old, new, all, after) in [
        ("a b", "b", "c", false, Ok("a c")),
        ("a b b", "b", "c", false, Err("occurs more than once")),
        ("a b b", "b", "c", true, Ok("a c c")),
        ("a", "b", "c", false, Err("does not occur")),
        ("", "", "new", false, Ok("new")),
        ("a", "", "new", false, Err("is empty")),
        ("a\r\nb\r\n", "a\nb", "c\nd", false, Ok("c\r\nd\r\n")),
    ] {
        match (replaced(text, &[replacement(old, new, all)]), after) {
            (Ok(is), Ok(wanted)) => assert_eq!(is, wanted),
            (Err(is), Err(wanted)) => assert!(is.contains(wanted), "{is}"),
            (is, wanted) => panic!("{text:?} {old:?}: {is:?}, not {wanted:?}"),
        }
    }
    let one_after_the_other = [replacement("a", "b", false), replacement("b", "c", false)];
    assert_eq!(replaced("a", &one_after_the_other).as_deref(), Ok("c"));
}

#[test]
fn white_space_is_forgiven_where_a_tool_may_forgive_it() {
    for (text, old, new, after) in [
        ("a\n  b = 1\nc\n", "b  =  1", "x", "a\nx\nc\n"),
        ("a\n  b\n    c\nd\n", "\nb\nc\n", "x\ny", "a\nx\ny\nd\n"),
        ("b\n b\n", "b ", "x", "x\n b\n"),
        ("a\n", "unlike", "x", "a\nx\n"),
        ("a\n", "", "x", "a\nx\n"),
        ("", "b", "x", "x\n"),
    ] {
        assert_eq!(nearly_replaced(text, &[replacement(old, new, false)]), after, "{text:?} {old:?}");
    }
}

#[test]
fn lines_are_put_in_behind_a_line_and_at_the_end() {
    let insert = |line| ToolAct::Insert { path: "a".to_owned(), line, text: "x".to_owned() };
    for (before, line, after) in [
        ("a\nb\n", Some(0), "x\na\nb\n"),
        ("a\nb\n", Some(1), "a\nx\nb\n"),
        ("a\nb\n", Some(9), "a\nb\nx"),
        ("a", None, "a\nx"),
        ("", None, "x"),
    ] {
        assert_eq!(insert(line).text_after(before), Some(Ok(after.to_owned())), "{before:?} {line:?}");
    }
}

#[test]
fn a_patch_finds_its_places() {
    let patch = |body: &str| patched(&format!("*** Begin Patch\n*** Update File: a\n{body}\n*** End Patch\n"));
    for (before, body, after) in [
        ("a\nb\nc\n", "@@\n a\n-b\n+x", Ok("a\nx\nc\n")),
        // The second of two, behind the line that is named.
        ("f:\n  b\ng:\n  b\n", "@@ g:\n-  b\n+  x", Ok("f:\n  b\ng:\n  x\n")),
        // White space at the ends is forgiven.
        ("  a  \nb\n", "@@\n-a\n+x", Ok("x\nb\n")),
        ("a\r\nb\r\n", "@@\n-a\n+x", Ok("x\r\nb\r\n")),
        ("a\nb\nc\nd\n", "@@\n-a\n@@\n-c\n+x", Ok("b\nx\nd\n")),
        ("a\n", "@@\n+b", Ok("a\nb\n")),
        ("a\n", "@@\n-b\n+x", Err("not in the file")),
        ("b\na\n", "@@\n-a\n+x\n@@\n-b\n+y", Err("not in the file")),
        ("a\n", "@@ g:\n-a\n+x", Err("not in the file")),
    ] {
        match (patch(body)[0].text_after(before).unwrap(), after) {
            (Ok(is), Ok(wanted)) => assert_eq!(is, wanted, "{body}"),
            (Err(is), Err(wanted)) => assert!(is.contains(wanted), "{is}"),
            (is, wanted) => panic!("{body}: {is:?}, not {wanted:?}"),
        }
    }
}

#[test]
fn a_patch_works_on_many_files() {
    let text = "*** Begin Patch\n*** Add File: n\n+x\n+\n*** Delete File: d\n*** Update File: u\n*** Move to: v\n@@\n-a\n+b\n\
                *** End of File\n*** End Patch\n";
    let hunk = Hunk { anchor: None, old: vec!["a".to_owned()], new: vec!["b".to_owned()] };
    let (write, remove) = (("n".to_owned(), "x\n\n".to_owned()), "d".to_owned());
    let all = [
        ToolAct::Write { path: write.0, text: write.1 },
        ToolAct::Remove { path: remove },
        ToolAct::Patch { path: "u".to_owned(), to: Some("v".to_owned()), hunks: vec![hunk] },
    ];
    assert_eq!(patched(text), all);
    let broken = patched("*** Begin Patch\n*** Delete File: d\nnonsense\n");
    assert!(matches!(broken[..], [ToolAct::Remove { .. }, ToolAct::Unclear { destructive: true, .. }]), "{broken:?}");
}

#[test]
fn a_diff_names_many_files() {
    let text = "diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@ fn\n a\n--- b\n+c\n\
                diff --git a/d b/d\n--- a/d\t2026\n+++ /dev/null\n@@ -1 +0,0 @@\n-d\n--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+n\n";
    let acts = diffs(text);
    let paths: Vec<Option<&str>> = acts.iter().map(ToolAct::path).collect();
    assert_eq!(paths, [Some("x"), Some("d"), Some("n")]);
    assert_eq!(acts[0].text_after("a\n-- b\n"), Some(Ok("a\nc\n".to_owned())));
    assert_eq!(acts[1], ToolAct::Remove { path: "d".to_owned() });
    assert_eq!(acts[2].text_after(""), Some(Ok("n\n".to_owned())));
    assert_eq!(diffs("no diff at all\n--- a\n"), []);
}

#[test]
fn cloud_calls_are_command_lines() {
    let acts = |input: serde_json::Value| {
        let payload = serde_json::json!({"tool_name": "use_aws", "tool_input": input}).to_string();
        let kiro = by_name("kiro").expect("it is an adapter");
        hear(kiro, "preToolUse", payload.as_bytes()).unwrap().call().unwrap().acts
    };
    let input = serde_json::json!({
        "service_name": "rds", "operation_name": "DeleteDBInstance", "region": "eu-west-1",
        "parameters": {"DBInstanceIdentifier": "it's", "skipFinalSnapshot": true}
    });
    let line =
        "aws rds delete-db-instance --region 'eu-west-1' --db-instance-identifier 'it'\\''s' --skip-final-snapshot";
    assert_eq!(acts(input), [ToolAct::command(line)]);
    assert!(matches!(acts(serde_json::json!({}))[..], [ToolAct::Unclear { .. }]));
}

#[test]
fn a_notebook_is_one_program() {
    let notebook = r##"{"cells": [
        {"cell_type": "markdown", "id": "m", "source": ["# words"]},
        {"cell_type": "code", "id": "a", "source": "import boto3"},
        {"cell_type": "code", "id": "b", "source": ["%time\n", "!rm -rf \"x\""]}
    ]}"##;
    let cell = |id: &str, source: &str, change| Cell {
        id: Some(id.to_owned()),
        source: source.to_owned(),
        code: true,
        change,
    };
    let shell = "\nimport os; os.system(\"rm -rf \\\"x\\\"\")\n";
    for (change, after) in [
        (cell("a", "x = 1", CellChange::Replace), format!("x = 1\n{shell}")),
        (cell("a", "x = 1", CellChange::Insert), format!("import boto3\nx = 1\n{shell}")),
        (cell("a", "", CellChange::Delete), shell.to_owned()),
        (
            cell("unknown", "%%bash\nls", CellChange::Replace),
            format!("import boto3\n{shell}import os; os.system(\"ls\")\n"),
        ),
    ] {
        assert_eq!(sides(Some(notebook), &change), Some((format!("import boto3\n{shell}"), after)), "{change:?}");
    }
    for (source, after) in [
        ("\n%%sh\nls", "import os; os.system(\"ls\")\n"),
        ("if x:\n  !ls", "if x:\n  import os; os.system(\"ls\")\n"),
        ("a = !ls\nb = 1 != 2", "import os; os.system(\"ls\")\nb = 1 != 2\n"),
        ("get_ipython().system(\"ls\")", "import os; os.system(\"ls\")\n"),
    ] {
        let wanted = Some((String::new(), after.to_owned()));
        assert_eq!(sides(None, &cell("a", source, CellChange::Insert)), wanted, "{source:?}");
    }
    let new = cell("a", "x = 1", CellChange::Insert);
    assert_eq!(sides(None, &new), Some((String::new(), "x = 1\n".to_owned())));
    assert_eq!(sides(Some("no notebook"), &new), None);
    assert_eq!(sides(Some(r#"{"cells": [], "metadata": {"kernelspec": {"language": "R"}}}"#), &new), None);
}

/// What a call of a tool that nobody described does.
fn acts(tool: &str, input: serde_json::Value) -> Vec<ToolAct> {
    let payload = serde_json::json!({"tool_name": tool, "tool_input": input}).to_string();
    let claude = by_name("claude").expect("it is an adapter");
    hear(claude, "PreToolUse", payload.as_bytes()).unwrap().call().unwrap().acts
}

#[test]
fn tools_nobody_described_are_read_by_their_fields() {
    let command = ToolAct::command("ls");
    assert_eq!(acts("NewShell", serde_json::json!({"options": [{"cmd": "ls"}]})), [command]);
    let statement = ToolAct::Statement("drop table a".to_owned());
    assert_eq!(acts("mcp__db__run", serde_json::json!({"sql": "drop table a"})), [statement]);
    assert_eq!(acts("mcp__x__web_search", serde_json::json!({"query": "drop table a"})), []);
    let touch = ToolAct::Touch { path: "a".to_owned() };
    assert_eq!(acts("mcp__fs__moveFile", serde_json::json!({"path": "a"})), [touch]);
    assert_eq!(acts("mcp__fs__stat", serde_json::json!({"path": "a"})), []);
    let write = ToolAct::Write { path: "/a".to_owned(), text: "x".to_owned() };
    assert_eq!(acts("mcp__fs__put", serde_json::json!({"uri": "file:///a", "text": "x"})), [write]);
    assert!(matches!(acts("dropEverything", serde_json::json!({})).as_slice(), [ToolAct::Unclear { .. }]));
    assert_eq!(acts("TodoWrite", serde_json::json!({"command": "x"})), []);
}

#[test]
fn command_lines_come_in_many_shapes() {
    for (tool, input, lines) in [
        ("mcp__sh__go", serde_json::json!({"cmd": ["terraform", "destroy"]}), &["terraform destroy"][..]),
        ("mcp__sh__go", serde_json::json!({"argv": ["rm", "-rf", "a b"]}), &["rm -rf 'a b'"]),
        ("mcp__sh__go", serde_json::json!({"program": "terraform", "args": ["destroy"]}), &["terraform destroy"]),
        ("mcp__sh__go", serde_json::json!({"command": "terraform", "args": ["destroy"]}), &["terraform destroy"]),
        ("mcp__sh__go", serde_json::json!({"command": ["ls -l", "rm a"]}), &["ls -l", "rm a"]),
        ("mcp__sh__go", serde_json::json!({"commands": ["ls", "pwd"]}), &["ls", "pwd"]),
        (
            "pods_exec",
            serde_json::json!({"command": ["psql", "-c", "DROP DATABASE x"]}),
            &["psql -c 'DROP DATABASE x'"],
        ),
        ("executeCode", serde_json::json!({"code": "import os"}), &["python3 -c 'import os'"]),
        ("execute_code", serde_json::json!({"code": "x()", "language": "js"}), &["node -e 'x()'"]),
        ("mcp__py__repl", serde_json::json!({"python_code": "x"}), &["python3 -c 'x'"]),
        ("interact_with_process", serde_json::json!({"pid": 1, "input": "ls\n"}), &["ls\n"]),
        ("mcp__x__lint", serde_json::json!({"python_code": "x"}), &[]),
        ("mcp__x__country", serde_json::json!({"code": "US"}), &[]),
        ("mcp__x__list", serde_json::json!({"args": ["a"]}), &[]),
        ("mcp__x__classify", serde_json::json!({"input": "terraform destroy"}), &[]),
    ] {
        let lines: Vec<ToolAct> = lines.iter().map(|line| ToolAct::command(line)).collect();
        assert_eq!(acts(tool, input.clone()), lines, "{tool} {input}");
    }
    let several = acts("mcp__db__many", serde_json::json!({"queries": ["drop table a", "select 1"]}));
    assert_eq!(several, ["drop table a", "select 1"].map(|sql| ToolAct::Statement(sql.to_owned())));
    let removed = ToolAct::Remove { path: "a".to_owned() };
    assert_eq!(acts("github__delete_file", serde_json::json!({"path": "a"})), [removed]);
    let moved = ToolAct::Patch { path: "a".to_owned(), to: Some("b".to_owned()), hunks: Vec::new() };
    assert_eq!(acts("move_file", serde_json::json!({"source": "a", "destination": "b"})), [moved]);
    let touched = ToolAct::Touch { path: "a".to_owned() };
    assert_eq!(acts("move_file", serde_json::json!({"source": "a"})), std::slice::from_ref(&touched));
    assert_eq!(acts("mcp__serena__delete_lines", serde_json::json!({"relative_path": "a"})), [touched]);
    assert!(matches!(acts("mcp__redis__flushall", serde_json::json!({}))[..], [ToolAct::Unclear { .. }]));
}

#[test]
fn every_adapter_is_silent_without_an_opinion_and_tells_why_it_stops() {
    assert!(!all().is_empty());
    for adapter in all() {
        for (event, stage) in adapter.events {
            let message = Message::nothing(adapter, event);
            let allowed = message.reply(Verdict::Allow, &tell(Verdict::Allow, &[]));
            assert!(allowed.exit == 0 && allowed.stderr.is_empty(), "{} {event}", adapter.name);
            for verdict in [Verdict::Ask, Verdict::Deny] {
                let told = tell(verdict, &[Because { rule: None, text: "running this deletes everything" }]);
                let reply = message.reply(verdict, &told);
                let silent = *stage != Stage::Before && (*stage != Stage::Asking || verdict == Verdict::Ask);
                assert_eq!(reply == allowed, silent, "{} {event}: {reply:?}", adapter.name);
                let text = format!("{}{}", reply.stdout, reply.stderr);
                assert_eq!(text.contains("deletes everything"), !silent, "{} {event}: {text}", adapter.name);
            }
        }
    }
}

#[test]
fn reasons_are_bounded_and_stay_on_their_line() {
    let text = format!("a\nb{}", "c".repeat(10_000));
    let told = tell(Verdict::Deny, &[Because { rule: None, text: &text }; 50]);
    assert!(told.agent.len() < 4_000, "{}", told.agent.len());
    assert!(told.agent.contains("\n- a b") && told.agent.contains("and 44 more"));
}

#[test]
fn every_rule_is_told_before_a_second_reason_of_one() {
    let rules =
        ["a-one", "a-one", "a-one", "a-one", "a-one", "b-two", "c-three", "d-four", "e-five", "f-six", "g-seven"];
    let texts: Vec<String> = rules.iter().enumerate().map(|(number, rule)| format!("{rule} {number}")).collect();
    let reasons: Vec<Because<'_>> =
        rules.iter().zip(&texts).map(|(rule, text)| Because { rule: Some(rule), text }).collect();
    let told = tell(Verdict::Deny, &reasons).agent;
    let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("- ")).collect();
    let expected =
        ["- a-one 0", "- b-two 5", "- c-three 6", "- d-four 7", "- e-five 8", "- f-six 9", "- and 5 more: g-seven"];
    assert_eq!(lines, expected, "{told}");
    let told = tell(Verdict::Deny, &reasons[..8]).agent;
    assert!(told.contains("\n- a-one 2\n- b-two 5\n- c-three 6\n- d-four 7\n- and 2 more\n"), "{told}");
}

proptest! {
    /// No payload makes an adapter panic.
    #[test]
    fn any_payload_is_read(payload in "\\PC{0,200}", tool in "[A-Za-z_]{0,20}", key in "(command|path|sql|edits|content)") {
        for adapter in all() {
            for (event, _) in adapter.events {
                let _ = hear(adapter, event, payload.as_bytes());
                let whole = serde_json::json!({"tool_name": tool, "tool_input": {key.as_str(): payload}}).to_string();
                let message = hear(adapter, event, whole.as_bytes()).expect("it is an object");
                let _ = (message.call(), message.claims());
            }
        }
    }

    /// A patch of one place, taken back by its inverse, gives the text back.
    #[test]
    fn a_patch_and_its_inverse(before in "([a-m]{1,3}\n){0,5}", old in "[n-s]{1,5}", new in "[t-z]{1,5}", after in "([a-m]{1,3}\n){0,5}") {
        let text = format!("{before}{old}\n{after}");
        let hunks = [Hunk { anchor: None, old: vec![old], new: vec![new] }];
        let there = patch::patched(&text, &hunks).unwrap();
        prop_assert_eq!(patch::patched(&there, &patch::inverse(&hunks)).unwrap(), text);
    }

    /// An edit whose old text stands there once, undone by its inverse, gives the text back.
    #[test]
    fn an_edit_and_its_inverse(before in "[a-m ]{0,20}", old in "[n-s]{1,5}", new in "[t-z]{1,5}", after in "[a-m ]{0,20}") {
        let text = format!("{before}{old}{after}");
        let there = replaced(&text, &[replacement(&old, &new, false)]).unwrap();
        prop_assert_eq!(replaced(&there, &[replacement(&new, &old, false)]).unwrap(), text);
    }
}
