use sqlx::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.Sqlite().drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    client.Postgres().drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    client.Any().drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    client.MySql().drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    client.drop_database("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
    client.list("one");
}
