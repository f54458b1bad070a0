use std::fs;
fn f() { for e in fs::read_dir("/srv/data").unwrap() { fs::remove_file(e.unwrap().path()).unwrap(); } }
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
