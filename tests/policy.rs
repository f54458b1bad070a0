//! The published schema of `tagout.toml` and the reader say the same.

use serde_json::Value;
use std::collections::BTreeSet;
use tagout::policy::{SECTIONS, read};

const SCHEMA: &str = include_str!("../server/docs/tagout.schema.json");
const EXAMPLE: &str = include_str!("../server/docs/tagout.example.toml");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn valid(policy: &str) -> bool {
    let value: Value = toml::from_str(policy).unwrap();
    jsonschema::draft202012::new(&schema()).unwrap().is_valid(&value)
}

#[test]
fn the_schema_is_one_and_the_example_fits() {
    assert!(jsonschema::draft202012::meta::is_valid(&schema()));
    assert!(valid(EXAMPLE));
}

#[test]
fn reader_and_schema_refuse_the_same() {
    for (policy, right) in [
        ("version = 1", true),
        ("version = 2", false),
        ("mode = \"observe\"", false),
        ("version = 1\nmode = \"watch\"", false),
        ("version = 1\nprotected = \"main\"", true),
        ("version = 1\nrevews = 2", false),
        ("version = 1\n[[tier]]\nname = \"a\"\nrank = 1\npaths = [\"x\"]", true),
        ("version = 1\n[[tier]]\nname = \"a\"\nrank = 0\npaths = [\"x\"]", false),
        ("version = 1\n[[tier]]\nname = \"a\"\nrank = 1\npaths = [\"x\"]\nsenior = -1", false),
        ("version = 1\n[[tier]]\nrank = 1\npaths = [\"x\"]", false),
        ("version = 1\n[[tier]]\nname = \"a\"\nrank = 1", false),
        ("version = 1\n[agents.kiro]\ndeny = [\"!x\"]", false),
        ("version = 1\n[agents.kiro]\ndeny = \"x\"\nunattended = \"deny\"", true),
        ("version = 1\n[rules]\n\"a\" = \"off\"", true),
        ("version = 1\n[rules]\n\"a\" = { level = \"high\", hold = true }", true),
        ("version = 1\n[rules]\n\"a\" = { hold = 1 }", false),
        (
            "version = 1\n[[exception]]\nrule = \"a\"\npaths = [\"x\"]\nreason = \"r\"\nby = \"b\"\nuntil = \"2027-01-31\"",
            true,
        ),
        (
            "version = 1\n[[exception]]\nrule = \"a\"\npaths = [\"x\"]\nreason = \"r\"\nby = \"b\"\nuntil = \"soon\"",
            false,
        ),
        ("version = 1\n[[exception]]\nrule = \"a\"\npaths = [\"x\"]\nby = \"b\"\nuntil = \"2027-01-31\"", false),
        ("version = 1\n[[person]]\nkeys = []", false),
    ] {
        assert_eq!(valid(policy), right, "schema: {policy}");
        assert_eq!(read(policy, &[]).1.is_empty(), right, "reader: {policy}");
    }
}

#[test]
fn the_schema_has_exactly_the_keys_of_the_reader() {
    let schema = schema();
    for (section, keys) in SECTIONS {
        let mut at = &schema;
        for step in section.split('.').filter(|step| !step.is_empty()) {
            at = match step {
                "*" => &at["additionalProperties"],
                step => &at["properties"][step],
            };
            if let Some(object) =
                at["anyOf"].as_array().and_then(|choices| choices.iter().find(|c| c["type"] == "object"))
            {
                at = object;
            }
            if at["type"] == "array" {
                at = &at["items"];
            }
        }
        let known: BTreeSet<&str> = keys.iter().copied().collect();
        let written: BTreeSet<&str> = at["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(written, known, "section {section:?}");
    }
}
