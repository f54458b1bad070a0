//! Every format, written by the program and held to its schema.

use super::program::tagout;
use super::workshop::{DELETES, Workshop};
use serde_json::Value;
use std::process::Command;
use tempfile::tempdir;

fn check(schema: &str, value: &str) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let value: Value = serde_json::from_str(value).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> =
        validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The schema that the crate serde-sarif carries, wherever cargo keeps its sources.
fn sarif_schema() -> String {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    // Of other platforms' crates nothing is here: cargo fetched only what it built.
    let arguments = ["metadata", "--format-version", "1", "--offline", "--locked", "--manifest-path", manifest];
    let host = host();
    let platform = ["--filter-platform", host.as_str()];
    let output = Command::new(env!("CARGO")).args(arguments).args(platform).output().expect("cargo runs the tests");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let sarif = packages.iter().find(|package| package["name"] == "serde-sarif").expect("a dependency of the tests");
    let folder = std::path::Path::new(sarif["manifest_path"].as_str().unwrap()).parent().unwrap();
    std::fs::read_to_string(folder.join("src/schema.json")).expect("serde-sarif carries the schema")
}

/// The platform that the tests are built for, as rustc calls it.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc built the tests");
    let told = String::from_utf8(output.stdout).unwrap();
    told.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc tells its host").to_owned()
}

#[test]
fn sarif_is_valid() {
    let workshop = Workshop::with(&[("a b/ü.sh", DELETES), ("c.sh", DELETES)]);
    let judged = workshop.check(&["--format", "sarif"]);
    assert_eq!(judged.code, Some(1), "{}", judged.err);
    check(&sarif_schema(), &judged.out);
    let log: Value = serde_json::from_str(&judged.out).unwrap();
    let run = &log["runs"][0];
    assert_eq!(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%20b/%C3%BC.sh");
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "rds-delete");
    assert_eq!(run["results"].as_array().unwrap().len(), 2);
    let folder = tempdir().unwrap();
    check(&sarif_schema(), &tagout(folder.path(), &["check", "--format", "sarif"]).out);
}

#[test]
fn json_keeps_the_published_contract() {
    let workshop = Workshop::with(&[("a.sh", DELETES)]);
    let schema = include_str!("../../server/docs/report.schema.json");
    let judged = workshop.check(&["--format", "json"]);
    check(schema, &judged.out);
    let report: Value = serde_json::from_str(&judged.out).unwrap();
    assert_eq!((&report["summary"]["findings"]["critical"], &report["summary"]["files"]), (&1.into(), &1.into()));
    let line = workshop.check(&["--format", "jsonl"]).out;
    assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), report["findings"][0]);
}

#[test]
fn the_order_of_findings_is_the_order_of_paths() {
    let names: Vec<String> = (0..60).map(|number| format!("d{}/f{number:02}.sh", number % 7)).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), DELETES)).collect();
    let workshop = Workshop::with(&files);
    let (_, found) = workshop.found(&[]);
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!((found.len(), &found), (60, &sorted));
    assert_eq!(workshop.found(&[]).1, found);
}

#[test]
fn annotations_and_code_quality_reports_name_the_place() {
    let workshop = Workshop::with(&[("a.sh", DELETES)]);
    let annotation = workshop.check(&["--format", "github"]).out;
    assert!(annotation.starts_with("::error file=a.sh,line=1,endLine=1,col=1,"), "{annotation}");
    let quality: Value = serde_json::from_str(&workshop.check(&["--format", "gitlab"]).out).unwrap();
    assert_eq!(quality[0]["location"]["path"], "a.sh");
}

#[test]
fn every_format_says_where_an_exception_stands() {
    let workshop = Workshop::with(&[("a.sh", "# tagout: allow(rds-delete)\nls\n")]);
    for format in ["text", "json", "jsonl", "sarif", "github", "gitlab"] {
        let judged = workshop.check(&["--format", format]);
        assert_eq!(judged.code, Some(0), "a notice stops nothing: {}", judged.err);
        let said = judged.out.contains("exception-void") && judged.out.contains("it has no reason; write ");
        assert!(said, "{format}: {}", judged.out);
    }
    let report = workshop.check(&["--format", "json"]);
    check(include_str!("../../server/docs/report.schema.json"), &report.out);
    check(&sarif_schema(), &workshop.check(&["--format", "sarif"]).out);
}

#[test]
fn there_is_colour_only_where_it_is_asked_for() {
    let workshop = Workshop::with(&[("a.sh", DELETES)]);
    assert!(!workshop.check(&[]).out.contains('\u{1b}'));
    assert!(workshop.check(&["--color", "always"]).out.contains("\u{1b}["));
}

#[test]
fn the_exit_code_follows_the_level_asked_for() {
    let workshop = Workshop::with(&[("a.sh", DELETES)]);
    assert_eq!(workshop.check(&["--fail-on", "critical"]).code, Some(1));
    workshop.write("tagout.toml", "version = 1\n[rules]\n\"rds-delete\" = \"medium\"\n");
    assert_eq!(workshop.check(&[]).code, Some(0));
    assert_eq!(workshop.check(&["--fail-on", "medium"]).code, Some(1));
}

#[test]
fn one_command_is_judged_like_a_script() {
    let folder = tempdir().unwrap();
    let judged = tagout(folder.path(), &["check", "--command", DELETES.trim()]);
    assert_eq!(judged.code, Some(1), "{}{}", judged.out, judged.err);
    assert_eq!(tagout(folder.path(), &["check", "--command", "ls -l"]).code, Some(0));
}
