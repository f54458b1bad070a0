use super::{FactKind, ItemCache, Value, extract};
use crate::language;

fn facts(id: &str, text: &str) -> Vec<FactKind> {
    let language = language::by_id(id).expect("a known language");
    let tree = language::parse(language, text, None, &mut || true).expect("small enough");
    let facts = extract(language, text, &tree, &|_| true, &mut ItemCache::default());
    facts.iter().map(|(_, fact, _)| fact.kind.clone()).collect()
}

#[test]
fn python_calls_binds_and_imports() {
    let found = facts(
        "python",
        "from boto3 import client as c\nimport os.path, sys\nrds = c('rds', region_name=f'eu-{x}-1')\nrds.delete_db_instance(DBInstanceIdentifier='a' + 'b')\n",
    );
    assert!(found.contains(&FactKind::Import { path: "boto3.client".into(), name: "c".into() }), "{found:#?}");
    assert!(found.contains(&FactKind::Import { path: "os".into(), name: "os".into() }), "{found:#?}");
    let call = found.iter().rev().find_map(|fact| match fact {
        FactKind::Call(call) => Some(call),
        _ => None,
    });
    let call = call.expect("a call");
    assert_eq!(call.callee.path().as_deref(), Some("rds.delete_db_instance"));
    assert_eq!(call.named("DBInstanceIdentifier").and_then(Value::as_text).as_deref(), Some("ab"));
}
