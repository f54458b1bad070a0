//! Rules of a repository, at every door.

use super::program::{tagout, tagout_reading};
use super::workshop::Workshop;
use std::fs;

const RULE: &str = r#"title = "Tenant wiped"
level = "critical"
confidence = "high"
effect = "deletes"
message = "wipes the tenant {target}"
covers = ["own.tenant"]
why = "Every order of the tenant is gone at once."
undo = "From the nightly export, by hand."
instead = "Close the tenant in the console; it is kept for 30 days."
lost = "Orders, invoices and the audit trail."
references = ["https://docs.example.org/tenants"]

[[match]]
command = "acmectl tenant wipe"
unless = { flag = "--dry-run" }

[[match]]
call = "acme.wipe"

[[match]]
setting = { block = "*", key = "acmeRetention", value = 0 }
level = "high"
"#;

const SCRIPT: &str = "acmectl tenant wipe shop\nacmectl tenant wipe shop --dry-run\necho acmectl tenant wipe\n";
const PROGRAM: &str = "import acme\n\nacme.wipe(\"shop\")\nacme.show(\"shop\")\n";
const SETTINGS: &str = "service:\n  acmeRetention: 0\n---\nservice:\n  acmeRetention: 30\n";

fn shop() -> Workshop {
    Workshop::with(&[
        (".tagout/rules/tenant-wipe.toml", RULE),
        ("run.sh", SCRIPT),
        ("app.py", PROGRAM),
        ("acme.yaml", SETTINGS),
    ])
}

#[test]
fn a_rule_of_the_repository_finds_commands_calls_and_settings() {
    let found = ["acme.yaml:2 tenant-wipe", "app.py:3 tenant-wipe", "run.sh:1 tenant-wipe"];
    assert_eq!(shop().found(&["."]), (Some(1), found.map(str::to_owned).to_vec()));
}

#[test]
fn a_report_names_the_rules_in_force_and_tells_why() {
    let shop = shop();
    let catalogue = |shop: &Workshop| {
        let report: serde_json::Value = serde_json::from_str(&shop.check(&["--format", "json"]).out).unwrap();
        report["catalogue"].as_str().unwrap().to_owned()
    };
    let with = catalogue(&shop);
    let builtin = catalogue(&Workshop::with(&[("run.sh", SCRIPT)]));
    assert!(with.starts_with(&format!("{builtin}+")), "{with} {builtin}");
    shop.write(".tagout/rules/tenant-wipe.toml", &RULE.replace("by hand", "slowly"));
    assert_ne!(catalogue(&shop), with);
    let text = shop.check(&["run.sh"]).out;
    assert!(text.contains("Every order of the tenant is gone at once."), "{text}");
    let sarif: serde_json::Value = serde_json::from_str(&shop.check(&["run.sh", "--format", "sarif"]).out).unwrap();
    let rule = &sarif["runs"][0]["tool"]["driver"]["rules"][0];
    assert_eq!(
        (rule["id"].as_str(), rule["shortDescription"]["text"].as_str()),
        (Some("tenant-wipe"), Some("Tenant wiped"))
    );
}

#[test]
fn a_change_speaks_of_what_is_new_only() {
    let shop = shop();
    shop.git(&["checkout", "--quiet", "-b", "feature"]);
    shop.write("run.sh", &format!("{SCRIPT}acmectl tenant wipe other\n"));
    assert_eq!(shop.found(&["--diff", "main"]), (Some(1), vec!["run.sh:4 tenant-wipe".to_owned()]));
    // A merge gate asks the rules of the base: taking the rule out with the change does not help.
    fs::remove_file(shop.path().join(".tagout/rules/tenant-wipe.toml")).unwrap();
    shop.write("tagout.toml", "version = 1\nmode = \"enforce\"\n");
    shop.commit("take the rule out");
    let (_, found) = shop.found(&["--gate", "merge"]);
    assert!(found.contains(&"run.sh:4 tenant-wipe".to_owned()), "{found:?}");
}

#[test]
fn the_policy_knows_the_rule() {
    let shop = shop();
    shop.write("tagout.toml", "version = 1\n[rules]\n\"tenant-wipe\" = \"low\"\n");
    let ran = shop.check(&["run.sh", "--fail-on", "medium"]);
    assert_eq!(ran.code, Some(0), "{} {}", ran.out, ran.err);
    shop.write(
        "run.sh",
        "# tagout: allow(tenant-wipe) agreed with the tenant, until 2999-01-01\nacmectl tenant wipe shop\n",
    );
    assert_eq!(shop.found(&["run.sh"]), (Some(0), Vec::new()));
}

#[test]
fn a_mistake_stands_on_its_line_and_the_other_rules_count() {
    let shop = shop();
    shop.write(".tagout/rules/broken.toml", &RULE.replace("critical", "deadly"));
    shop.write(".tagout/rules/table-drop.toml", RULE);
    shop.write(".tagout/rules/tabled.toml", &RULE.replace("command = \"acmectl tenant wipe\"", "table = \"aws\""));
    let ran = shop.check(&["."]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    for said in [
        "broken.toml:2:9: `deadly` is no level",
        "table-drop.toml:1:1: `table-drop` is a built-in rule",
        "tabled.toml:1:1: `table` names a table of the program",
    ] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    assert!(ran.out.contains("wipes the tenant \"shop\""), "{}", ran.out);
}

#[test]
fn a_folder_that_leads_out_and_a_file_without_end_are_not_read() {
    let shop = Workshop::with(&[("run.sh", SCRIPT)]);
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("tenant-wipe.toml"), RULE).unwrap();
    fs::create_dir_all(shop.path().join(".tagout")).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(elsewhere.path(), shop.path().join(".tagout/rules")).unwrap();
        let ran = shop.check(&["run.sh"]);
        assert!(ran.err.contains(".tagout/rules: leads out of the repository"), "{}", ran.err);
        assert!(!ran.out.contains("wipes"), "{}", ran.out);
        fs::remove_file(shop.path().join(".tagout/rules")).unwrap();
    }
    shop.write(".tagout/rules/long.toml", &format!("{RULE}# {}\n", "x".repeat(70_000)));
    let ran = shop.check(&["run.sh"]);
    assert!(ran.err.contains("long.toml:1:1: the file has more than 64 KiB"), "{}", ran.err);
}

#[test]
fn its_page_its_place_in_the_list_and_its_tests() {
    let shop = shop();
    let page = tagout(shop.path(), &["explain", "tenant-wipe"]).out;
    for part in [
        "# Tenant wiped",
        "Every order",
        "**Lost.** Orders, invoices",
        "**References.** https://docs.example.org/tenants",
        "**Undo.** From the nightly export",
        "**Instead.** Close the tenant",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let list = tagout(shop.path(), &["rules", "list"]).out;
    assert!(list.lines().last().unwrap().starts_with("tenant-wipe"), "{list}");
    let untested = tagout(shop.path(), &["rules", "test"]);
    assert_eq!(untested.code, Some(1), "{}", untested.out);
    assert!(untested.out.contains("tenant-wipe: no test in .tagout/rules/tests/tenant-wipe/"), "{}", untested.out);
    let test = shop.write(".tagout/rules/tests/tenant-wipe/case.sh", SCRIPT);
    let unmarked = tagout(shop.path(), &["rules", "test"]);
    assert!(unmarked.out.contains("+ #^^"), "{}", unmarked.out);
    assert_eq!(tagout(shop.path(), &["rules", "test", "--update"]).code, Some(0));
    let written = fs::read_to_string(&test).unwrap();
    let mark = "acmectl tenant wipe shop\n#^^^^^^^^^^^^^^^^^^^^^^^ critical: wipes the tenant \"shop\"\nacmectl tenant wipe shop --dry-run\n";
    assert!(written.starts_with(mark), "{written}");
    let ran = tagout(shop.path(), &["rules", "test"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "1 own rules, 1 tests, 0 wrong\n"));
}

#[test]
fn the_hook_asks_the_rule() {
    let shop = shop();
    shop.write("tagout.toml", "version = 1\nmode = \"enforce\"\n");
    let payload = |command: &str| {
        serde_json::json!({
            "session_id": "s", "transcript_path": "", "cwd": shop.path(), "hook_event_name": "PreToolUse",
            "tool_name": "Bash", "tool_input": { "command": command },
        })
        .to_string()
    };
    let hook = ["hook", "--agent", "claude", "--event", "PreToolUse"];
    let stopped = tagout_reading(shop.path(), &hook, &payload("acmectl tenant wipe shop"));
    assert!(stopped.out.contains("wipes the tenant"), "{} {}", stopped.out, stopped.err);
    let passed = tagout_reading(shop.path(), &hook, &payload("acmectl tenant show shop"));
    assert_eq!(passed.out, "", "{}", passed.err);
}
