use fs_extra::remove_items;
fn f() { remove_items(&["/srv/data"]).unwrap(); }
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
