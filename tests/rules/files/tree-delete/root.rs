use std::fs;
fn wipe() {
    fs::remove_dir_all("/").unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
}
async fn gone() {
    tokio::fs::remove_dir_all("/").await.unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
}
