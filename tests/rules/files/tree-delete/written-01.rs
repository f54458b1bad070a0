use std::fs;
fn f() -> std::io::Result<()> { fs::remove_dir_all("/srv/data") }
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
