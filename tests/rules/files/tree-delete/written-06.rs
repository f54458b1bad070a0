use walkdir::WalkDir;
fn f() { for e in WalkDir::new("/srv/data") { std::fs::remove_file(e.unwrap().path()).ok(); } }
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
