fn f() { let d = tempfile::tempdir().unwrap(); std::fs::remove_dir_all(d.path()).unwrap(); }
