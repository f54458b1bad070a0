use sea_orm_migration::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.drop_table();
//  ^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
    sea_orm_migration::SchemaManager::drop_table();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
    client.drop_table();
//  ^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
    client.list("one");
}
