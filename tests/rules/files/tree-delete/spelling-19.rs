fn clean(client: &Thing, things: &[Thing]) {
    fs_extra::dir::remove("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    fs_extra::remove_items("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    fs_extra::dir::create_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    fs_err::remove_dir_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    fs_err::tokio::remove_dir_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    remove_dir_all::remove_dir_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    remove_dir_all::remove_dir_contents("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    remove_dir_all::ensure_empty_dir("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    smol::fs::remove_dir_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    trash::delete("one");
//  ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    trash::delete_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    async_fs::remove_dir_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    client.list("one");
}
