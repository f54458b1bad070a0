//! What people and machines are shown.

use super::*;
use crate::risk::{Gate, Involvement, Removed};
use crate::text::Span;

/// A finding on `part` of `text`.
fn row(text: &str, part: &str) -> Row {
    let start = text.find(part).unwrap();
    let span = Span::new(start, start + part.len());
    let finding = Finding {
        covers: vec!["data.files".into()],
        hold: vec![Gate::Hook, Gate::Merge],
        tier: Some("tier-1".into()),
        origin: Involvement::by("claude"),
        effect: Some("deletes".into()),
        target: Some("billing".into()),
        fingerprint: "00ff".into(),
        symbol: "main".into(),
        ..Finding::new("throw-away", "app/run.py", span, Level::Critical, "deletes \"billing\"".into())
    };
    Row::new(finding, Some((text, &LineIndex::new(text))))
}

fn shown(format: Format, rows: Vec<Row>) -> String {
    let mut summary = Summary { files: 1, ..Summary::default() };
    let mut report = Report::new(format, Colour::Off, "0".to_owned());
    let mut out = report.head();
    for row in rows {
        summary.count(&row.finding);
        out.push_str(&report.row(row));
    }
    out.push_str(&report.tail(&summary));
    out
}

#[test]
fn text_shows_the_line_the_place_and_the_hold() {
    let expected = "\
critical[throw-away]: deletes \"billing\"
 --> app/run.py:2:5
  |
2 |     drop('billing')
  |     ^^^^
  |
  = here: tier-1 · AI (claude) · held at hook, merge

tagout: 1 critical in 1 file · 1 held at hook · 1 held at merge
";
    assert_eq!(shown(Format::Text, vec![row("def f():\n    drop('billing')\n", "drop")]), expected);
}

#[test]
fn what_is_gone_is_quoted_with_its_line_in_the_base() {
    let mut one = row("drop()", "drop");
    one.finding.removed = Some(Removed { path: "app/run.py".into(), line: 7, text: "keep = true".into() });
    let mut many = row("drop()", "drop");
    many.finding.removed = Some(Removed { path: "app/run.py".into(), line: 9, text: "a {\n  b\n}".into() });
    let text = shown(Format::Text, vec![one, many]);
    assert!(text.contains("  = note: removed: keep = true (line 7 of the base)\n"), "{text}");
    assert!(text.contains("  = note: removed: a { … (line 9 of the base, and 2 more lines)\n"), "{text}");
}

/// The source line and the underline below it.
fn drawn(text: &str, part: &str) -> (String, String) {
    let shown = shown(Format::Text, vec![row(text, part)]);
    let mut lines = shown.lines().filter_map(|line| line.split_once("| ").map(|(_, rest)| rest.to_owned()));
    (lines.next().unwrap(), lines.next().unwrap())
}

#[test]
fn the_underline_stands_below_wide_and_tabbed_text() {
    assert_eq!(drawn("\t\tdrop()", "drop"), ("        drop()".into(), "        ^^^^".into()));
    assert_eq!(drawn("'日本' drop()", "drop"), ("'日本' drop()".into(), "       ^^^^".into()));
    assert_eq!(drawn("x('日本')", "'日本'"), ("x('日本')".into(), "  ^^^^^^".into()));
}

#[test]
fn text_under_review_cannot_steer_the_terminal() {
    let (line, underline) = drawn("a\u{1b}[2J\u{202e} drop()", "drop");
    assert_eq!(line, "a\\u{1b}[2J\\u{202e} drop()");
    assert_eq!(underline.trim_end().len(), "a\\u{1b}[2J\\u{202e} drop".len());
}

#[test]
fn long_lines_are_cut_around_the_finding() {
    let text = format!("{}drop(){}", "x".repeat(5000), "y".repeat(5000));
    let (line, underline) = drawn(&text, "drop");
    assert!(line.chars().count() <= 142, "{}", line.len());
    assert_eq!(line.chars().position(|c| c == 'd'), underline.chars().position(|c| c == '^'));
}

#[test]
fn a_span_over_several_lines_says_where_it_ends() {
    let (line, underline) = drawn("drop(\n  'a',\n)\n", "drop(\n  'a',\n)");
    assert_eq!((line.as_str(), underline.as_str()), ("drop(", "^^^^^ … to line 3"));
}

#[test]
fn annotations_escape_what_would_end_them() {
    let mut row = row("drop()", "drop");
    row.finding.message = "100% gone\n::error::x".into();
    row.finding.path = "a,b:c.py".into();
    let expected = "::error file=a%2Cb%3Ac.py,line=1,endLine=1,col=1,endColumn=5,title=critical[throw-away]::100%25 \
                    gone%0A::error::x\n";
    assert_eq!(shown(Format::Github, vec![row]), expected);
}

#[test]
fn columns_are_bytes_in_json_and_characters_in_sarif() {
    let text = "'äöü' drop()";
    let json: serde_json::Value = serde_json::from_str(&shown(Format::Jsonl, vec![row(text, "drop")])).unwrap();
    assert_eq!(json["range"]["start"]["column"], 10);
    let sarif: serde_json::Value = serde_json::from_str(&shown(Format::Sarif, vec![row(text, "drop")])).unwrap();
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&7.into(), &11.into()));
}

#[test]
fn a_finding_in_a_text_that_is_gone_stands_at_its_beginning() {
    let gone = Row::new(row("drop()", "drop").finding, None);
    assert_eq!((gone.start.line, gone.start.column), (1, 1));
    assert!(shown(Format::Text, vec![gone]).contains(" --> app/run.py:1:1\n"));
}

#[test]
fn code_quality_reports_name_place_and_fingerprint() {
    let report: serde_json::Value = serde_json::from_str(&shown(Format::Gitlab, vec![row("drop()", "drop")])).unwrap();
    assert_eq!(report[0]["location"]["path"], "app/run.py");
    assert_eq!((&report[0]["severity"], &report[0]["fingerprint"]), (&"blocker".into(), &"00ff".into()));
}

/// Every format against its schema.
mod schemas {
    use super::*;

    fn check(schema: &str, value: &str) {
        let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
        let value: serde_json::Value = serde_json::from_str(value).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let wrong: Vec<String> =
            validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn json_keeps_its_contract() {
        let schema = include_str!("../docs/report.schema.json");
        let mut full = row("drop()", "drop");
        full.finding.outcome = Some(crate::risk::Outcome::GuardOff);
        full.finding.resource = Some("aws_db_instance.billing".into());
        full.finding.attribute = Some("deletion_protection".into());
        full.finding.excepted = Some("agreed by ana@example.org".into());
        check(schema, &shown(Format::Json, vec![full, row("drop()", "drop")]));
        check(schema, &shown(Format::Json, Vec::new()));
    }

    #[test]
    fn the_contract_refuses_what_it_does_not_know() {
        let schema: serde_json::Value = serde_json::from_str(include_str!("../docs/report.schema.json")).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(!validator.is_valid(&serde_json::json!({ "version": 0, "findings": [] })));
        let mut report: serde_json::Value =
            serde_json::from_str(&shown(Format::Json, vec![row("drop()", "drop")])).unwrap();
        assert!(validator.is_valid(&report));
        report["findings"][0]["level"] = "terrible".into();
        assert!(!validator.is_valid(&report));
    }
}
