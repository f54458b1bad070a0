fn clean(client: &Thing, things: &[Thing]) {
    sqlx::Postgres::drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    sqlx::Sqlite::drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    sqlx::MySql::drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    client.list("one");
}
