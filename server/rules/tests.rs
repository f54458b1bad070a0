use super::format;
use super::{builtin, by_id, page};

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

#[test]
fn a_page_says_under_which_conditions() {
    for (rule, words) in [
        ("rm-recursive", "command `rm` with `-r`, `-R` or `--recursive`"),
        ("git-force-push", "command `git push` with "),
        ("find-delete", "; silent with `-name` or `-iname` "),
        ("rds-delete", "cloud operation `aws:rds:DeleteDBInstance`"),
        ("delete-without-where", "without a `WHERE`"),
        ("final-snapshot-skipped", "setting `skip_final_snapshot` of `resource.*` that is `true`"),
    ] {
        let page = page(by_id(rule).unwrap());
        assert!(page.contains(words), "{words} in\n{page}");
    }
}

#[test]
fn a_list_stands_for_its_folders_wherever_they_are() {
    let rule = |glob: &str| {
        format!(
            "title = \"x\"\nlevel = \"low\"\nconfidence = \"low\"\neffect = \"deletes\"\nmessage = \"x\"\nwhy = \"x\"\nundo = \"x\"\n\
             instead = \"x\"\ncovers = [\"a.b\"]\n[[match]]\ncommand = \"rm\"\nwhen = {{ operand = \"{glob}\" }}\n"
        )
    };
    let read = format::read("files", "some-rule", &rule("<build-folders>")).unwrap();
    let format::Test::Operand(globs) = &read.matches[0].when[0] else { panic!("{read:?}") };
    for wanted in ["dist", "dist/*", "*/dist", "*/dist/*", "*.egg-info"] {
        assert!(globs.iter().any(|glob| glob == wanted), "{wanted} in {globs:?}");
    }
    let problems = format::read("files", "some-rule", &rule("<no-such-list>")).unwrap_err();
    assert!(problems[0].what.contains("known: build-folders"), "{problems:?}");
}
