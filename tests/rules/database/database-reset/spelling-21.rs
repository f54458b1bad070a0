use sea_orm_migration::Client;

fn clean(client: &Thing, things: &[Thing]) {
    Migrator::fresh();
//  ^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    Migrator::reset();
//  ^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    Migrator::refresh();
//  ^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    client.list("one");
}
