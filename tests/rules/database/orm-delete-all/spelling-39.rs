use sea_orm::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.delete_many("one").exec();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.list("one");
}
