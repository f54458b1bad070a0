fn after(path: &str) {
    std::fs::remove_dir_all(path).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the folder that is named at run time and everything below
    std::fs::remove_dir_all("target").unwrap();
}
