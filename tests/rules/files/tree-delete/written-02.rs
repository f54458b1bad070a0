use tokio::fs;
async fn f() { fs::remove_dir_all("/srv/data").await.unwrap(); }
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
