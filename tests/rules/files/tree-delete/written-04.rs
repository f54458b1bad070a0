use remove_dir_all::remove_dir_all;
fn f() { remove_dir_all("/srv/data").unwrap(); }
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
