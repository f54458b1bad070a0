//! What a hook keeps of the texts that it records.

use super::shop::Shop;
use std::fs;
use std::process::Output;

/// An agent has replaced `before` by `after`.
fn edited(shop: &Shop, path: &str, before: &str, after: &str) -> Output {
    shop.write(path, after);
    let payload = serde_json::json!({
        "session_id": "s1", "cwd": shop.root(), "permission_mode": "default", "hook_event_name": "PostToolUse",
        "tool_name": "Write", "tool_input": {"file_path": shop.root().join(path), "content": after},
        "tool_response": {"type": "update", "originalFile": before},
    });
    shop.hook("PostToolUse", &payload.to_string())
}

/// What is kept, sorted.
fn kept(shop: &Shop) -> Vec<String> {
    let entries = fs::read_dir(shop.folder().join("texts")).into_iter().flatten().flatten();
    let named = entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    let mut texts: Vec<String> = named.map(|entry| fs::read_to_string(entry.path()).unwrap()).collect();
    texts.sort();
    texts
}

fn records(shop: &Shop) -> Vec<serde_json::Value> {
    let journal = String::from_utf8(shop.journal()).unwrap();
    journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn both_texts_of_an_edit_are_kept_each_once() {
    let shop = Shop::with("version = 1\n");
    edited(&shop, "a.py", "one\r\n", "two\r\n");
    edited(&shop, "a.py", "two\r\n", "three\n");
    assert_eq!(kept(&shop), ["one\n", "three\n", "two\n"]);
    assert!(records(&shop).iter().all(|record| record["before"]["kept"] == true && record["after"]["kept"] == true));
}

#[test]
fn a_file_with_secrets_is_recorded_by_its_digests_alone() {
    let shop = Shop::with("version = 1\n");
    edited(&shop, "deploy/.env", "KEY=1\n", "KEY=2\n");
    assert_eq!((kept(&shop), records(&shop).len()), (Vec::new(), 1));
    assert!(records(&shop)[0]["after"].get("kept").is_none());
}

#[test]
fn a_text_that_cannot_be_kept_stops_no_record() {
    let shop = Shop::with("version = 1\n");
    fs::create_dir_all(shop.folder()).unwrap();
    fs::write(shop.folder().join("texts"), "in the way").unwrap();
    let answer = edited(&shop, "a.py", "one\n", "two\n");
    assert_eq!(answer.status.code(), Some(0), "{answer:?}");
    let said = String::from_utf8_lossy(&answer.stderr).into_owned();
    assert!(said.contains("tagout could not keep the text that a record speaks of: "), "{said}");
    assert_eq!(records(&shop).len(), 1);
    assert!(records(&shop)[0]["after"].get("kept").is_none());
}
