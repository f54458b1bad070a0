use diesel_migrations::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.revert_all_migrations();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    client.undo();
//  ^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    client.list("one");
}
