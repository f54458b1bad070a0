//! `tagout notes` in a repository: what other tools left there, told as claims, once.

use super::program::{Ran, tagout, tagout_reading};
use super::workshop::Workshop;
use tagout::host::journal::Journal;
use tagout::provenance::exchange::{self, Source};
use tagout::provenance::record::{Body, Import};

const TEXT: &str = "one\ntwo\nthree\nfour\n";

fn imports(workshop: &Workshop) -> Vec<Import> {
    let journal = Journal::of(&workshop.path().canonicalize().unwrap()).unwrap();
    let entries = journal.reader().poll().unwrap().entries.into_iter();
    let import = |body| if let Body::Imported(import) = body { Some(import) } else { None };
    entries.filter_map(|entry| import(entry.record.body)).collect()
}

/// A note of git-ai for this commit: these lines of `a.py` are a session's.
fn note(commit: &str, lines: &str) -> String {
    format!(
        "a.py\n  s_00000000000001::t_00000000000002 {lines}\n---\n{{\"schema_version\":\"authorship/3.0.0\",\
         \"base_commit_sha\":\"{commit}\",\"prompts\":{{}},\"sessions\":{{\"s_00000000000001\":\
         {{\"agent_id\":{{\"tool\":\"claude\",\"id\":\"c0ffee\",\"model\":\"opus\"}}}}}}}}"
    )
}

fn noted(workshop: &Workshop, lines: &str) -> String {
    let commit = workshop.git(&["rev-parse", "HEAD"]);
    workshop.git(&["notes", "--ref=ai", "add", "-f", "-m", &note(&commit, lines), "HEAD"]);
    commit
}

fn import(workshop: &Workshop, arguments: &[&str]) -> Ran {
    let mut all = vec!["notes", "import"];
    all.extend(arguments);
    tagout(workshop.path(), &all)
}

/// What it says, which ends well.
fn told(workshop: &Workshop, arguments: &[&str]) -> String {
    let ran = import(workshop, arguments);
    assert_eq!(ran.code, Some(0), "{} {}", ran.out, ran.err);
    ran.out
}

/// The bytes that an agent is said to have written.
fn laid(workshop: &Workshop, text: &str) -> Vec<String> {
    let imports = imports(workshop);
    let layer = exchange::lay(&imports, text);
    layer.pieces().iter().map(|piece| piece.span.of(text).to_owned()).collect()
}

#[test]
fn a_note_becomes_claims_once() {
    let workshop = Workshop::with(&[("a.py", TEXT)]);
    let commit = noted(&workshop, "2-3");
    let all = "tagout: git-ai: 2 lines of 1 file in 1 commit taken over, by claude\n\
               tagout: agent-trace: nothing to take over\ntagout: trailers: nothing to take over\n";
    assert_eq!(told(&workshop, &[]), all);
    assert_eq!(told(&workshop, &["--from", "git-ai"]), "tagout: git-ai: nothing new, 1 file known already\n");
    let found = imports(&workshop);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].source, &*found[0].path, &*found[0].commit), (Source::GitAi, "a.py", &*commit));
    assert_eq!(found[0].blob, workshop.git(&["rev-parse", "HEAD:a.py"]));
    let log = tagout(workshop.path(), &["log", "--session", "c0f", "--path", "a.py"]).out;
    let line = format!("imported · git-ai: claude (c0ffee) wrote 2 lines of a.py at {}\n", &commit[..8]);
    assert!(log.ends_with(&line), "{log}");
    assert_eq!(laid(&workshop, TEXT), ["two\nthree\n"]);
    assert_eq!(tagout(workshop.path(), &["verify"]).code, Some(0));
}

#[test]
fn a_note_that_git_copied_speaks_of_the_commit_that_it_names() {
    let workshop = Workshop::with(&[("a.py", TEXT)]);
    let before = noted(&workshop, "1");
    workshop.write("a.py", &format!("zero\n{TEXT}"));
    workshop.git(&["commit", "--quiet", "--all", "--amend", "--message", "again"]);
    workshop.git(&["notes", "--ref=ai", "copy", &before, "HEAD"]);
    workshop.git(&["notes", "--ref=ai", "remove", &before]);
    assert!(told(&workshop, &["--from", "git-ai"]).contains("1 line of 1 file in 1 commit"));
    // The lines are those of the text of then, whatever stands there now.
    assert_eq!(laid(&workshop, TEXT), ["one\n"]);
    assert_eq!(laid(&workshop, &format!("zero\n{TEXT}")), [""; 0]);
    let gone = "1".repeat(40);
    workshop.git(&["notes", "--ref=ai", "add", "-f", "-m", &note(&gone, "1"), "HEAD"]);
    let said = told(&workshop, &["--from", "git-ai"]);
    assert!(said.contains("speaks of lines of 11111111, which is not here"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_does_not_fit_is_left_out_and_said() {
    let workshop = Workshop::with(&[("a.py", TEXT)]);
    std::os::unix::fs::symlink("a.py", workshop.path().join("link.py")).unwrap();
    std::fs::write(workshop.path().join("picture"), b"\0\xff\xfe").unwrap();
    workshop.commit("more");
    let commit = workshop.git(&["rev-parse", "HEAD"]);
    let lines = note(&commit, "1,3-9");
    let more =
        format!("link.py\n  s_00000000000001 1\npicture\n  s_00000000000001 1\nb.py\n  s_00000000000001 1\n{lines}");
    let ran = tagout_reading(workshop.path(), &["notes", "import", "--from", "git-ai", "-"], &more);
    let at = &commit[..8];
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.starts_with("tagout: git-ai: 1 line of 1 file in 1 commit taken over, by claude\n"), "{}", ran.out);
    for reason in [
        format!("{at}: a.py: lines 3-9: it has 4 lines, the record speaks of another text"),
        format!("{at}: b.py: it has no such file"),
        format!("{at}: link.py: it has no such file"),
        format!("picture at {at}: "),
    ] {
        assert!(ran.out.contains(&format!("  left out: {reason}")), "{reason}\n{}", ran.out);
    }
    assert_eq!(laid(&workshop, TEXT), ["one\n"]);
}

#[test]
fn traces_stand_beside_the_code() {
    let workshop = Workshop::with(&[("a.py", TEXT)]);
    let commit = workshop.git(&["rev-parse", "HEAD"]);
    let trace = |version: &str, lines: &str| {
        format!(
            "{{\"version\":\"{version}\",\"vcs\":{{\"type\":\"git\",\"revision\":\"{commit}\"}},\"tool\":{{\"name\":\
             \"cursor\"}},\"files\":[{{\"path\":\"a.py\",\"conversations\":[{{\"contributor\":{{\"type\":\"ai\"}},\
             \"ranges\":[{lines}]}}]}},{{\"path\":\".shell-history\",\"conversations\":[]}}]}}\n"
        )
    };
    let lines = trace("1.0", r#"{"start_line":1,"end_line":1},{"start_line":3,"end_line":4}"#);
    let path = workshop.write(".agent-trace/traces.jsonl", &format!("{lines}{lines}{{\"torn"));
    let said = told(&workshop, &["--from", "agent-trace"]);
    assert!(said.starts_with("tagout: agent-trace: 2 lines of 1 file in 1 commit taken over, by cursor\n"), "{said}");
    assert!(said.contains("line 3 is no JSON") && said.contains(".shell-history"), "{said}");
    assert_eq!(laid(&workshop, TEXT), ["three\nfour\n"]);
    let file = path.to_str().unwrap();
    assert!(told(&workshop, &["--from", "agent-trace", file]).contains("nothing new, 1 file known already"));
    // Of another commit nothing is said.
    workshop.commit("empty");
    assert!(told(&workshop, &["--from", "agent-trace", "HEAD"]).contains("nothing to take over"));
}

#[test]
fn a_commit_says_that_an_agent_took_part_in_what_it_added() {
    let workshop = Workshop::with(&[("a.py", TEXT), ("b.py", TEXT)]);
    workshop.write("a.py", "one\nnew\ntwo\nthree\nfour\n");
    workshop.commit("mend\n\nCo-Authored-By: Claude <noreply@anthropic.com>");
    workshop.write("b.py", "one\ntwo\nthree\nfour\nfive\n");
    workshop.commit("mend\n\nCo-Authored-By: Claude Dupont <claude@example.org>");
    let said = told(&workshop, &["--from", "trailers"]);
    assert_eq!(said, "tagout: trailers: 1 line of 1 file in 1 commit taken over, by claude\n");
    assert!(imports(&workshop).iter().all(|import| import.authors.iter().all(|author| author.shared)));
    assert_eq!(laid(&workshop, "one\nnew\ntwo\nthree\nfour\n"), ["new\n"]);
    assert!(told(&workshop, &["--from", "trailers", "HEAD~1..HEAD"]).contains("nothing to take over"));
    assert!(told(&workshop, &["--from", "trailers", "HEAD~1"]).contains("nothing new, 1 file known already"));
}

#[test]
fn a_merge_is_told_by_what_it_merged() {
    let workshop = Workshop::with(&[("a.py", TEXT)]);
    workshop.git(&["checkout", "--quiet", "-b", "side"]);
    workshop.write("b.py", "typed\n");
    workshop.commit("by a person");
    workshop.git(&["checkout", "--quiet", "main"]);
    let merge = "merge\n\nCo-Authored-By: Claude <noreply@anthropic.com>";
    workshop.git(&["merge", "--quiet", "--no-ff", "--message", merge, "side"]);
    let said = told(&workshop, &["--from", "trailers"]);
    assert!(said.contains("nothing to take over") && said.contains("it is a merge"), "{said}");
}

#[test]
fn what_cannot_be_meant_is_said_with_what_to_write() {
    let workshop = Workshop::with(&[("a.py", TEXT), ("main", TEXT)]);
    let cases: [(&[&str], &str); 6] = [
        (&["nothing"], "`nothing` is no commit, no range (A..B) and no file here"),
        (&["a.py"], "say whose records a.py holds: --from git-ai or --from agent-trace"),
        (&["main"], "`main` is a commit and a file; write ./main for the file"),
        (&["--from", "trailers", "./main"], "trailers stand in commits, not in ./main"),
        (&["--from", "git-ai", "--", "-x..HEAD"], "is no commit, no range"),
        (&["HEAD...HEAD"], "is no commit, no range"),
    ];
    for (arguments, reason) in cases {
        let ran = import(&workshop, arguments);
        assert!(ran.code == Some(2) && ran.err.contains(reason), "{arguments:?}: {} {}", ran.out, ran.err);
    }
    let nowhere = tempfile::tempdir().unwrap();
    let ran = tagout(nowhere.path(), &["notes", "import"]);
    assert!(ran.code == Some(2) && ran.err.contains("is in no git repository"), "{}", ran.err);
    // Nothing was written by any of this.
    assert!(!workshop.path().join(".git/tagout").exists());
}

#[test]
fn nothing_to_take_over_writes_nothing() {
    let workshop = Workshop::unborn();
    let said = told(&workshop, &[]);
    assert_eq!(said.matches("nothing to take over").count(), 3, "{said}");
    assert!(!workshop.path().join(".git/tagout").exists());
}

/// An agent's hook says that it has turned `a.py` from one text into another.
fn claims(workshop: &Workshop, before: &str, after: &str) {
    let root = workshop.path().canonicalize().unwrap();
    let file = root.join("a.py");
    workshop.write("a.py", after);
    let payload = serde_json::json!({
        "session_id": "c0ffee", "cwd": root, "permission_mode": "default", "hook_event_name": "PostToolUse",
        "tool_name": "Write", "tool_use_id": "t1", "tool_input": {"file_path": file, "content": after},
        "tool_response": {"filePath": file, "originalFile": before},
    });
    let hook = ["hook", "--agent", "claude", "--event", "PostToolUse"];
    let ran = tagout_reading(workshop.path(), &hook, &payload.to_string());
    assert_eq!(ran.code, Some(0), "{} {}", ran.out, ran.err);
}

fn export(workshop: &Workshop, arguments: &[&str]) -> Ran {
    let mut all = vec!["notes", "export"];
    all.extend(arguments);
    tagout(workshop.path(), &all)
}

/// A commit in which an agent wrote lines 2 and 3, and nobody known the last one.
fn written() -> Workshop {
    let workshop = Workshop::with(&[("a.py", TEXT)]);
    let after = "one\nnew\nmore\ntwo\nthree\nfour\n";
    claims(&workshop, TEXT, after);
    workshop.write("a.py", &format!("{after}five\n"));
    workshop.commit("mend");
    workshop
}

#[test]
fn what_a_commit_added_is_told_in_the_form_of_git_ai() {
    let workshop = written();
    let ran = export(&workshop, &["--to", "git-ai"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let (lines, metadata) = ran.out.split_once("---\n").unwrap();
    let entry = lines.strip_prefix("a.py\n  s_").unwrap_or_else(|| panic!("{}", ran.out));
    assert!(entry.ends_with(" 2-3\n") && entry.lines().count() == 1, "{lines}");
    let metadata: serde_json::Value = serde_json::from_str(metadata).unwrap();
    assert_eq!(metadata["base_commit_sha"], workshop.git(&["rev-parse", "HEAD"]));
    let session = metadata["sessions"].as_object().unwrap().values().next().unwrap();
    assert_eq!((&session["agent_id"]["tool"], &session["agent_id"]["id"]), (&"claude".into(), &"c0ffee".into()));
    // A clone that has only the note knows the same.
    workshop.git(&["notes", "--ref=ai", "add", "-m", &ran.out, "HEAD"]);
    std::fs::remove_dir_all(workshop.path().join(".git/tagout")).unwrap();
    assert!(told(&workshop, &["--from", "git-ai"]).contains("2 lines of 1 file in 1 commit taken over, by claude"));
    assert_eq!(export(&workshop, &["--to", "git-ai", "HEAD"]).out, ran.out);
}

#[test]
fn what_a_commit_added_is_told_in_the_form_of_agent_trace() {
    let workshop = written();
    let ran = export(&workshop, &["--to", "agent-trace"]);
    assert_eq!((ran.code, ran.out.lines().count()), (Some(0), 1), "{} {}", ran.out, ran.err);
    let record: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let conversation = &record["files"][0]["conversations"][0];
    assert_eq!(conversation["url"], "tagout:session/c0ffee");
    assert_eq!(
        (&conversation["ranges"][0]["start_line"], &conversation["ranges"][0]["end_line"]),
        (&2.into(), &3.into())
    );
    assert_eq!(ran.out, export(&workshop, &["--to", "agent-trace"]).out, "equal input, equal output");
    workshop.write(".agent-trace/own.jsonl", &ran.out);
    assert!(
        told(&workshop, &["--from", "agent-trace"]).contains("2 lines of 1 file in 1 commit taken over, by claude")
    );
}

#[test]
fn a_commit_of_which_nothing_is_known_says_so() {
    let workshop = written();
    let ran = export(&workshop, &["--to", "agent-trace", "HEAD~1"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
    assert!(
        ran.err.starts_with("tagout: of no line that ") && ran.err.contains("is it known who wrote it"),
        "{}",
        ran.err
    );
    let ran = export(&workshop, &["--to", "git-ai", "nowhere"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("`nowhere` names no commit here"), "{}", ran.err);
}

#[test]
fn a_merge_tells_only_what_none_of_its_parents_has() {
    let workshop = written();
    workshop.git(&["checkout", "--quiet", "-b", "side", "HEAD~1"]);
    workshop.write("b.py", "typed\n");
    workshop.commit("by a person");
    workshop.git(&["merge", "--quiet", "--no-ff", "--message", "merge", "main"]);
    let ran = export(&workshop, &["--to", "git-ai"]);
    assert!(ran.code == Some(0) && ran.out.starts_with("---\n"), "{} {}", ran.out, ran.err);
}
