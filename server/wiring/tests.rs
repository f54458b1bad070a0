use super::*;
use proptest::prelude::*;
use serde_json::Value;

const PROGRAM: &str = "/opt/tag out/tagout";

fn claude() -> Wiring {
    Wiring::all().into_iter().find(|wiring| wiring.name == "claude").unwrap()
}

fn installed(wiring: &Wiring, now: Option<&str>, receipt: Option<&Receipt>) -> (String, Receipt) {
    let place = &wiring.places[0];
    match install(place, now, &wiring.part(place, PROGRAM, None), receipt).unwrap() {
        Change::Write { text, receipt } => (text, receipt),
        Change::Nothing => panic!("nothing was put into {now:?}"),
    }
}

fn removed(wiring: &Wiring, now: &str, receipt: Option<&Receipt>) -> Left {
    let place = &wiring.places[0];
    uninstall(place, now, &wiring.part(place, PROGRAM, None), receipt).unwrap()
}

/// What a text says; nothing is as good as an empty object.
fn said(left: Left) -> Value {
    let Left::Text(text) = left else { return serde_json::json!({}) };
    json::parse(&text).unwrap().map_or_else(|| serde_json::json!({}), |node| node.value(&text))
}

#[test]
fn every_file_of_agents_is_complete() {
    let all = Wiring::all();
    assert!(all.len() >= 10, "{}", all.len());
    for wiring in &all {
        for place in &wiring.places {
            let part = wiring.part(place, PROGRAM, None);
            if place.form == Form::Json {
                assert!(json::parse(&part).unwrap().is_some(), "{}: {part}", wiring.name);
            }
            let entries = wiring.entries(place, &part);
            assert!(entries.iter().any(|entry| entry.event == wiring.canary.event), "{}: {entries:?}", wiring.name);
        }
        let payload = wiring.canary.payload("echo \"a\"\\", "C:\\x");
        assert!(serde_json::from_str::<Value>(&payload).is_ok(), "{}: {payload}", wiring.name);
        assert!(!wiring.canary.stops.is_empty(), "{}", wiring.name);
    }
}

#[test]
fn a_newer_program_gets_the_newer_text() {
    let claude = claude();
    let part = |version| claude.part(&claude.places[0], PROGRAM, version).contains("onFailure");
    assert!(part(Some("2.1.329")) && part(Some("2.2.0")) && part(Some("3.0")));
    assert!(!part(Some("2.1.240")) && !part(Some("2.1.99")) && !part(None));
}

#[test]
fn a_command_is_known_again() {
    for line in [
        command::line(PROGRAM, "claude", "PreToolUse", true),
        command::line("/it's/tagout", "claude", "PreToolUse", true),
        "tagout hook --agent claude --event PreToolUse".to_owned(),
        "\"C:\\Program Files\\tagout.exe\" hook --agent claude --event PreToolUse".to_owned(),
    ] {
        assert!(is_ours(&line), "{line}");
    }
    assert_eq!(program(&command::line("/it's/tagout", "a", "b", true)).as_deref(), Some("/it's/tagout"));
    for line in ["tagout check", "other hook --agent x --event y", "Bash(tagout hook --agent claude:*)", "tagout", ""] {
        assert!(!is_ours(line), "{line}");
    }
}

/// Before and after, and back.
#[test]
fn what_stands_there_is_kept() {
    let claude = claude();
    for before in [
        "",
        "\n",
        "{}",
        "{ }",
        "{\n}",
        "{\n  // nothing yet\n}\n",
        "{\"hooks\":{}}",
        "{\n  \"hooks\": {}\n}\n",
        "{\r\n\t\"model\": \"x\"\r\n}\r\n",
        "\u{feff}{\"a\": 1}",
        "{\n  \"a\": 1, // why\n  \"hooks\": {\n    \"PreToolUse\": [\n      {\"matcher\": \"Bash\", \"hooks\": []}, // theirs\n    ],\n  },\n}\n",
        "{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"x\", \"hooks\": [{\"type\": \"command\", \"command\": \"lint\"}]}], \"Stop\": []}}",
        "{\n    \"hooks\": {\n        \"Stop\": [1] /* end */\n    } // last\n}",
    ] {
        let (after, receipt) = installed(&claude, Some(before), None);
        assert!(json::parse(&after).unwrap().is_some(), "{before:?} became {after:?}");
        let part = claude.part(&claude.places[0], PROGRAM, None);
        assert_eq!(install(&claude.places[0], Some(&after), &part, Some(&receipt)), Ok(Change::Nothing), "{after}");
        assert_eq!(removed(&claude, &after, Some(&receipt)), Left::Text(before.to_owned()));
        // Without the receipt the entry goes, too, and what is left says the same.
        let (left, before) = (said(removed(&claude, &after, None)), said(Left::Text(before.to_owned())));
        // An object that is empty without ours may have been ours: nobody can tell any more.
        if before.get("hooks") != Some(&serde_json::json!({})) {
            assert_eq!(left, before);
        }
    }
}

#[test]
fn a_file_that_was_not_there_goes_again() {
    let claude = claude();
    let (after, receipt) = installed(&claude, None, None);
    assert_eq!(removed(&claude, &after, Some(&receipt)), Left::Gone);
    assert_eq!(removed(&claude, &after, None), Left::Gone);
    let edited = after.replacen('{', "{\n  \"model\": \"x\",", 1);
    let Left::Text(left) = removed(&claude, &edited, Some(&receipt)) else { panic!("{edited}") };
    assert_eq!(serde_json::from_str::<Value>(&left).unwrap(), serde_json::json!({"model": "x"}));
}

#[test]
fn only_our_handler_leaves_a_group_that_others_joined() {
    let claude = claude();
    let (after, receipt) = installed(&claude, Some("{}"), None);
    let joined = after.replacen("\"hooks\": [\n", "\"hooks\": [\n{\"type\": \"command\", \"command\": \"lint\"},\n", 1);
    assert_ne!(joined, after);
    let Left::Text(left) = removed(&claude, &joined, Some(&receipt)) else { panic!("{joined}") };
    assert!(left.contains("lint") && !left.contains("tagout"), "{left}");
}

#[test]
fn a_program_that_moved_takes_the_place_of_the_old_one() {
    let claude = claude();
    let place = &claude.places[0];
    let before = "{\n  \"hooks\": {\"PreToolUse\": [{\"hooks\": [{\"command\": \"tagout hook --agent claude --event PreToolUse\"}]}]}\n}\n";
    let (after, receipt) = installed(&claude, Some(before), None);
    assert_eq!(claude.entries(place, &after), claude.entries(place, &claude.part(place, PROGRAM, None)), "{after}");
    let part = claude.part(place, "/usr/bin/tagout", None);
    let Ok(Change::Write { text, receipt }) = install(place, Some(&after), &part, Some(&receipt)) else { panic!() };
    assert_eq!(claude.entries(place, &text), claude.entries(place, &part), "{text}");
    assert!(text.contains("/usr/bin/tagout"), "{text}");
    assert!(matches!(removed(&claude, &text, Some(&receipt)), Left::Text(_)));
}

#[test]
fn broken_settings_are_refused_with_their_place() {
    let claude = claude();
    let place = &claude.places[0];
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    for (text, told) in [
        ("{\n  \"a\": ,\n}", "2:8: a value was expected"),
        ("{\"a\": 1 \"b\": 2}", "1:9: `,` or the closing bracket was expected"),
        ("{\"a\": 1", "1:8: `,` or the closing bracket was expected"),
        ("{a: 1}", "1:2: a name in double quotes"),
        ("{\"a\": \"x\n\"}", "1:7: this text has no closing quote"),
        ("{} {}", "1:4: something stands behind"),
        ("{\"hooks\": []}", "1:11: `hooks` is a list, an object was expected"),
        ("[]", "1:1: `the file` is a list, an object was expected"),
        ("null", "1:1: `the file` is a number or word, an object was expected"),
        ("{ /* ", "1:3: this comment has no end"),
        (deep.as_str(), "1:130: nested deeper than 128 levels"),
    ] {
        let part = claude.part(place, PROGRAM, None);
        let error = install(place, Some(text), &part, None).expect_err(text).to_string();
        assert!(error.starts_with(told), "{text}: {error}");
    }
}

#[test]
fn a_reply_is_understood_as_the_agent_does() {
    let claude = claude().canary;
    assert_eq!(claude.outcome(Some(0), ""), Outcome::Runs);
    assert_eq!(claude.outcome(Some(1), ""), Outcome::Runs);
    assert_eq!(claude.outcome(None, ""), Outcome::Runs);
    assert_eq!(claude.outcome(Some(2), ""), Outcome::Stops);
    let ask = "{\"hookSpecificOutput\": {\"permissionDecision\": \"ask\"}}";
    assert_eq!(claude.outcome(Some(0), ask), Outcome::Asks);
    let cline = Wiring::all().into_iter().find(|wiring| wiring.name == "cline").unwrap().canary;
    assert_eq!(cline.outcome(Some(0), "{\"cancel\":true}"), Outcome::Stops);
    assert_eq!(cline.outcome(Some(2), "{\"cancel\":false}"), Outcome::Runs);
}

/// JSON as somebody might have written it, laid out in some way.
fn settings() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "[ -~é\\n]{0,8}".prop_map(Value::from),
    ];
    let name = prop_oneof![Just("hooks".to_owned()), Just("PreToolUse".to_owned()), "[a-z/*]{1,4}"];
    let value = leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    });
    let group = serde_json::json!({"matcher": "Bash", "hooks": [{"type": "command", "command": "lint"}]});
    let theirs = prop::collection::vec(Just(group), 0..3).prop_map(|groups| serde_json::json!({"PreToolUse": groups}));
    let hooks = prop_oneof![Just(serde_json::json!({})), theirs];
    (prop::collection::btree_map("[a-z]{1,3}", value, 0..4), prop::option::of(hooks), 0..4).prop_map(
        |(mut map, hooks, layout)| {
            if let Some(hooks) = hooks {
                map.insert("hooks".to_owned(), hooks);
            }
            let value: Value = map.into_iter().collect();
            match layout {
                0 => value.to_string(),
                1 => serde_json::to_string_pretty(&value).unwrap() + "\n",
                2 => serde_json::to_string_pretty(&value).unwrap().replace("\n", "\r\n"),
                _ => serde_json::to_string_pretty(&value).unwrap().replace(",\n", ", // said\n").replace("  ", "\t"),
            }
        },
    )
}

proptest! {
    #[test]
    fn merge_and_back_is_nothing(before in settings()) {
        let before_value = json::parse(&before).unwrap().unwrap().value(&before);
        for wiring in Wiring::all().iter().filter(|wiring| wiring.places[0].form == Form::Json && wiring.name == "claude") {
            let (after, receipt) = installed(wiring, Some(&before), None);
            let after_value = json::parse(&after).unwrap().unwrap().value(&after);
            // All that was said is still said.
            for (name, value) in before_value.as_object().unwrap().iter().filter(|(name, _)| *name != "hooks") {
                prop_assert_eq!(after_value.get(name), Some(value));
            }
            let place = &wiring.places[0];
            let part = wiring.part(place, PROGRAM, None);
            prop_assert_eq!(wiring.entries(place, &after).len(), wiring.entries(place, &part).len());
            prop_assert_eq!(removed(wiring, &after, Some(&receipt)), Left::Text(before.clone()));
            let mut wanted = before_value.clone();
            if wanted.get("hooks") == Some(&serde_json::json!({})) {
                // Nobody can tell any more who made it.
                wanted.as_object_mut().unwrap().remove("hooks");
            }
            if wanted.get("hooks") == Some(&serde_json::json!({"PreToolUse": []})) {
                wanted.as_object_mut().unwrap().remove("hooks");
            }
            prop_assert_eq!(said(removed(wiring, &after, None)), wanted);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\[\\]{}\",:/* \\\\a1\n]{0,40}") {
        let claude = claude();
        let place = &claude.places[0];
        let part = claude.part(place, PROGRAM, None);
        if let Ok(Change::Write { text: after, receipt }) = install(place, Some(&text), &part, None) {
            prop_assert!(json::parse(&after).unwrap().is_some());
            prop_assert_eq!(removed(&claude, &after, Some(&receipt)), Left::Text(text));
        }
    }
}
