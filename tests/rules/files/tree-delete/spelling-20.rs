fn clean(client: &Thing, things: &[Thing]) {
    for one in things {
        std::fs::remove_file("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
        tokio::fs::remove_file("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
        fs_err::remove_file("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
        client.list("one");
    }
}
