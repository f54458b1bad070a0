use scylla::client::session::Session;

async fn anew(session: &Session, name: &str) {
    let drop = format!("DROP KEYSPACE IF EXISTS {name}");
    session.query_unpaged(drop, &[]).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database that is named at run time [database-drop]
    session.query_unpaged("SELECT 1", &[]).await;
}
