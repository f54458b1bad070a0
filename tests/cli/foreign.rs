//! Results of other scanners join ours.

use super::workshop::Workshop;
use serde_json::Value;

const CHECKOV: &str = include_str!("scans/checkov.sarif");
const SEMGREP: &str = include_str!("scans/semgrep.sarif");

const DATABASES: &str = "resource \"aws_db_instance\" \"a\" {\n  identifier = \"a\"\n  multi_az   = false\n}\n\n\
                         resource \"aws_db_instance\" \"b\" {\n  identifier = \"b\"\n  engine     = \"postgres\"\n}\n";
const PROGRAM: &str = "import subprocess\n\nsubprocess.run(\"é\", shell=True)\n";
const POLICY: &str = "version = 1\nmode = \"enforce\"\n[[tier]]\nname = \"tier-1\"\nrank = 1\npaths = [\"infra/**\"]\n\
                      reviews = 1\n";

fn shop() -> Workshop {
    Workshop::with(&[
        ("infra/db.tf", DATABASES),
        ("app one.py", PROGRAM),
        ("tagout.toml", POLICY),
        ("checkov.sarif", CHECKOV),
        ("semgrep.sarif", SEMGREP),
    ])
}

const BOTH: &[&str] = &["--with-sarif", "checkov.sarif", "--with-sarif", "semgrep.sarif"];

fn objects(shop: &Workshop, arguments: &[&str]) -> Vec<Value> {
    let ran = shop.check(&[arguments, BOTH, &["--format", "jsonl"]].concat());
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn they_keep_their_rule_and_tool_and_get_tier_and_hold() {
    let shop = shop();
    let found = objects(&shop, &[]);
    let told: Vec<String> = found
        .iter()
        .filter(|one| one["tool"].is_string())
        .map(|one| {
            let place = &one["range"];
            format!(
                "{} {} {}:{}-{}:{} {} {} {}",
                one["tool"].as_str().unwrap(),
                one["rule"].as_str().unwrap(),
                place["start"]["line"],
                place["start"]["column"],
                place["end"]["line"],
                place["end"]["column"],
                one["level"].as_str().unwrap(),
                one["tier"],
                one["hold"],
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "Checkov checkov:CKV_AWS_16 6:1-9:2 high \"tier-1\" [\"merge\",\"deploy\"]",
            "Checkov checkov:CKV_AWS_157 1:1-4:2 low \"tier-1\" [\"merge\",\"deploy\"]",
            "Semgrep OSS semgrep-oss:python.lang.security.audit.subprocess-shell-true 3:29-3:33 high null []",
        ],
    );
    let message = found.iter().find(|one| one["tool"] == "Semgrep OSS").map(|one| one["message"].clone());
    assert_eq!(message, Some(Value::from("Found a call with shell=True")));
}

#[test]
fn of_a_change_only_changed_lines_speak() {
    let shop = shop();
    shop.git(&["checkout", "--quiet", "-b", "feature"]);
    shop.write("infra/db.tf", &DATABASES.replace("\"postgres\"", "\"mysql\""));
    let (_, found) = shop.found(&["--diff", "main", "--with-sarif", "checkov.sarif"]);
    assert!(found.contains(&"infra/db.tf:6 checkov:CKV_AWS_16".to_owned()), "{found:?}");
    assert!(!found.iter().any(|one| one.contains("CKV_AWS_157")), "{found:?}");
}

#[test]
fn the_policy_speaks_of_them() {
    let shop = shop();
    let off = format!("{POLICY}[rules]\n\"checkov:CKV_AWS_157\" = \"off\"\n\"checkov:CKV_AWS_16\" = \"critical\"\n");
    shop.write("tagout.toml", &off);
    let found = objects(&shop, &["infra"]);
    let levels: Vec<(&str, &str)> = found
        .iter()
        .filter(|one| one["tool"].is_string())
        .map(|one| (one["rule"].as_str().unwrap(), one["level"].as_str().unwrap()))
        .collect();
    assert_eq!(levels, [("checkov:CKV_AWS_16", "critical")]);
}

#[test]
fn every_format_carries_them() {
    let shop = shop();
    for format in ["text", "json", "jsonl", "sarif", "github", "gitlab"] {
        let ran = shop.check(&[BOTH, &["--format", format]].concat());
        assert!(ran.out.contains("CKV_AWS_16") && ran.code == Some(1), "{format}: {} {}", ran.out, ran.err);
    }
    let sarif: Value = serde_json::from_str(&shop.check(&[BOTH, &["--format", "sarif"]].concat()).out).unwrap();
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let checkov = rules.iter().find(|rule| rule["id"] == "checkov:CKV_AWS_16").unwrap();
    assert_eq!(checkov["properties"]["tool"], "Checkov");
}

#[test]
fn a_broken_log_is_no_pass() {
    let shop = Workshop::with(&[("a.sh", "echo hello\n")]);
    let cases = [
        ("{", "no JSON"),
        ("{\"version\": \"2.0.0\", \"runs\": []}", "SARIF 2.0.0; only 2.1.0 is read"),
        ("{\"runs\": []}", "`version` is missing"),
        ("{\"version\": \"2.1.0\", \"runs\": {}}", "`runs` is no list"),
        ("{\"version\": \"2.1.0\", \"runs\": [{}]}", "runs[0]: `tool.driver.name` is missing"),
        (
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"x\"}}, \"results\": [{}]}]}",
            "runs[0].results[0]: neither `ruleId` nor a rule of the driver",
        ),
    ];
    for (text, said) in cases {
        shop.write("scan.sarif", text);
        let ran = shop.check(&["--with-sarif", "scan.sarif"]);
        assert_eq!(ran.code, Some(2), "{text}: {}", ran.out);
        assert!(ran.err.contains("scan.sarif: ") && ran.err.contains(said), "{said} in {}", ran.err);
    }
    shop.write("scan.sarif", CHECKOV);
    let ran = shop.check(&["--with-sarif", "scan.sarif"]);
    assert!(ran.code == Some(2) && ran.err.contains("none of its 1 files is here"), "{} {}", ran.out, ran.err);
    shop.write("scan.sarif", &CHECKOV.replace("infra/db.tf", "../../etc/passwd"));
    let ran = shop.check(&["--with-sarif", "scan.sarif"]);
    assert!(ran.code == Some(2) && ran.err.contains("leads out of the repository"), "{}", ran.err);
    assert_eq!(shop.check(&["--with-sarif", "nowhere.sarif"]).code, Some(2));
}
