use mongodb::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.delete_many(doc! {});
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or changes every document of a collection
    client.update_many(doc! {});
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or changes every document of a collection
    client.list("one");
}
