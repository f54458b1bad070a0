use diesel::Client;

fn clean(client: &Thing, things: &[Thing]) {
    diesel::update::set::get_result();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
    diesel::update::set::get_results();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
    client.list("one");
}
