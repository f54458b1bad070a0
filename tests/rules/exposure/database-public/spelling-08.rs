fn clean(client: &Thing, things: &[Thing]) {
    client.publicly_accessible(true);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
    client.list("one");
}
