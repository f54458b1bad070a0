use super::format;
use super::{builtin, by_id, glob, page};

#[test]
fn globs_match_whole_texts() {
    for (pattern, text, expected) in [
        ("*", "", true),
        ("prod-*", "prod-eu", true),
        ("prod-*", "preprod-eu", false),
        ("*a*b", "xaxxb", true),
        ("*a*b", "xaxxbc", false),
        ("", "", true),
        (r"/\*", "/*", true),
        (r"/\*", "/x", false),
        (r"*/\*", "…/*", true),
        (r"\*", "", false),
        ("…/*", "…/x", true),
    ] {
        assert_eq!(glob(pattern, text), expected, "{pattern} against {text}");
    }
}

#[test]
fn a_rule_file_reports_every_mistake_on_its_place() {
    let text = "title = \"Bucket gone\"\nlevel = \"awful\"\nconfidence = \"critical\"\neffect = \"eats\"\nmessage = \"deletes it.\"\n\
                why = \"\"\nundo = \"no\"\ncolour = 3\n\n[[match]]\ncommand = \"rm\"\nsql = \"drop table\"\nunless = {}\n";
    let problems = format::read("files", "Bad_Id", text).unwrap_err();
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let expected = [
        "1:1: `covers` names at least one row",
        "1:1: `instead` is missing",
        "1:1: the file name `Bad_Id` is no id",
        "2:9: `awful` is no level; one of low, medium, high, critical",
        "3:14: `critical` is no confidence; one of low, medium, high",
        "4:10: `eats` is no effect",
        "5:11: message and title are parts of a sentence",
        "6:7: `why` is empty",
        "8:1: nobody understands `colour` here",
        "10:1: a [[match]] has exactly one of",
        "13:10: an empty condition always holds",
    ];
    assert_eq!(shown.len(), expected.len(), "{shown:#?}");
    for (shown, expected) in shown.iter().zip(expected) {
        assert!(shown.starts_with(expected), "{shown} should start with {expected}");
    }
}

#[test]
fn broken_toml_is_a_problem_and_no_panic() {
    for text in ["= 3", "title = ", "[[match]", "match = 3", "[[match]]\nsetting = 4", "fix = [1]", "\u{feff}"] {
        assert!(format::read("files", "some-rule", text).is_err(), "{text}");
    }
}

#[test]
fn every_rule_has_a_page_that_says_what_to_do() {
    for rule in builtin().rules() {
        let page = page(rule);
        assert!(page.contains(rule.instead.as_ref()) && page.contains("**Recognised**"), "{page}");
        assert_eq!(by_id(&rule.id), Some(rule));
    }
}
