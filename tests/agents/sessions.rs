//! Edits of one session, judged together.

use super::{Repository, policy};

const DECLARED: &str = include_str!("repository/infra/dev/db.tf");

/// What a write of `infra/dev/db.tf` in a session gets told.
fn told(repository: &Repository, session: &str, text: &str) -> String {
    let file = repository.root().join("infra/dev/db.tf");
    let input = serde_json::json!({"file_path": file, "content": text});
    let payload = serde_json::json!({
        "cwd": repository.root(), "session_id": session, "permission_mode": "default", "tool_name": "Write",
        "tool_input": input
    });
    let answer = repository.before(payload.to_string().as_bytes());
    String::from_utf8(answer.stdout).unwrap()
}

#[test]
fn what_an_edit_takes_away_is_recreated_by_a_later_one() {
    let repository = Repository::with(&policy());
    let file = repository.root().join("infra/dev/db.tf");
    assert!(told(&repository, "one", "# gone\n").contains("aws_db_instance.billing"));
    std::fs::write(&file, "# gone\n").unwrap();
    let other = DECLARED.replace("postgres", "mysql");
    let again = told(&repository, "one", &other);
    assert!(again.contains("\"ask\"") && again.contains("deletes and recreates aws_db_instance.billing"), "{again}");
    // Put back as it was it is no other one, and another session took nothing away.
    assert_eq!(told(&repository, "one", DECLARED), "");
    let tagged = DECLARED.replacen("{\n", "{\n  tags = {\n    team = \"shop\"\n  }\n", 1);
    assert_eq!(told(&repository, "one", &tagged), "", "tags are changed in place");
    assert_eq!(told(&repository, "two", &other), "");
    assert_eq!(told(&repository, "one", "resource \"aws_sns_topic\" \"news\" {\n  name = \"news\"\n}\n"), "");
}
