use std::fs;
fn f() { fs::remove_file("/srv/one.lock").unwrap(); }
