//! What `tagout blame` answers besides: its schema, and why it cannot answer.

use super::stage::Stage;
use serde_json::Value;

fn begun() -> Stage {
    let mut stage = Stage::new(false);
    stage.write("src/app.py", "B10 = 1\nB20 = 2\n");
    stage.git(&["add", "--all"]);
    stage.git(&["commit", "--quiet", "--message", "begin"]);
    stage.agent("P", "src/app.py", "B10 = 1\n\tP10 = 11 \u{1b}[31m\n");
    stage
}

#[test]
fn the_answer_keeps_its_schema() {
    let stage = begun();
    let schema: Value = serde_json::from_str(include_str!("../../server/docs/blame.schema.json")).unwrap();
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for arguments in [vec![], vec!["--rev", "HEAD"], vec!["-L", "2"]] {
        let told = stage.blame(&[&["src/app.py", "--format", "json"], &arguments[..]].concat());
        let told: Value = serde_json::from_str(&told.out).unwrap();
        let wrong: Vec<String> = validator.iter_errors(&told).map(|error| error.to_string()).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{told}");
    }
    let told: Value = serde_json::from_str(&stage.blame(&["src/app.py", "--json"]).out).unwrap();
    assert_eq!((&told["path"], &told["revision"]), (&"src/app.py".into(), &Value::Null));
    assert_eq!(told["summary"]["agents"], 1);
    let line = &told["lines"][1];
    assert_eq!((&line["involved"][0], &line["origins"][0]["actor"]["session"]), (&"claude".into(), &"P".into()));
    assert_eq!(line["removals"][0]["lines"], Value::Null, "a line was replaced, not removed");
    let mut extra = told.clone();
    extra["lines"][0]["touched"] = serde_json::json!(["shiny"]);
    assert!(!validator.is_valid(&extra));
}

#[test]
fn nothing_in_a_text_paints_over_the_answer() {
    let stage = begun();
    let told = stage.blame(&["src/app.py", "-L", "2,2"]);
    assert!(told.out.contains("P10 = 11 \\u{1b}[31m"), "{}", told.out);
}

#[test]
fn a_file_is_found_from_a_folder_below() {
    let mut stage = begun();
    stage.enter("src");
    assert!(stage.blame(&["app.py"]).out.contains("claude"));
    assert!(stage.blame(&["../src/app.py"]).out.contains("claude"));
}

#[test]
fn what_cannot_be_answered_says_why_and_what_helps() {
    let stage = begun();
    std::fs::write(stage.here.join("logo.png"), b"\x89PNG\0\0").unwrap();
    let cases: [(&[&str], &str); 8] = [
        (&["src/none.py"], "src/none.py: no such file; `--rev HEAD` asks for the committed file"),
        (&["src/none.py", "--rev", "HEAD"], "there is no file src/none.py in "),
        (&["src/app.py", "--rev", "none"], "`none` names no commit here; `git log --oneline` lists them"),
        (&["src"], "src: a folder, not a file"),
        (&["logo.png"], "only texts are told line by line"),
        (&["src/app.py", "-L", "5,2"], "`5,2` is no range of lines: expected FIRST,LAST such as 10,20"),
        (&["src/app.py", "-L", "9"], "there is no line 9: the file has 2"),
        (&["src/app.py", "-L", "0"], "`0` is no range of lines"),
    ];
    for (arguments, words) in cases {
        let told = stage.blame(arguments);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}: {}", told.err);
        assert!(told.err.contains(words), "{arguments:?}: {}", told.err);
    }
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("a.py"), "a = 1\n").unwrap();
    let told = crate::cli::program::tagout(outside.path(), &["blame", "a.py"]);
    assert_eq!(told.code, Some(2));
    assert!(told.err.contains("a.py is in no git repository"), "{}", told.err);
}

#[test]
fn a_text_that_is_another_is_not_used_and_that_is_said() {
    let stage = begun();
    let texts = stage.here.join(".git/tagout/texts");
    for entry in texts.read_dir().unwrap().flatten() {
        std::fs::write(entry.path(), "forged\n").unwrap();
    }
    let told = stage.blame(&["src/app.py"]);
    assert!(told.err.contains("it is not the text of this digest; remove it"), "{}", told.err);
    // The digests in the journal still name the agent: both texts of the claim are at hand elsewhere.
    assert!(told.out.contains("claude"), "{}", told.out);
}
