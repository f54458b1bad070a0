use std::fs;

fn clean(path: &str) -> std::io::Result<()> {
    fs::remove_dir_all(path)?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    std::fs::remove_dir_all("/srv/data")?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    fs::remove_dir_all("target")?;
    fs::remove_file("notes.txt")?;
    println!("fs::remove_dir_all(path)");
    Ok(())
}

async fn later(path: &str) -> std::io::Result<()> {
    tokio::fs::remove_dir_all(path).await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    async_std::fs::remove_dir_all(path).await
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}

fn replace(target: &str) -> std::io::Result<()> {
    fs::remove_dir_all(target)
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}

use std::fs::remove_dir_all as wipe;

fn renamed(path: &str) -> std::io::Result<()> {
    wipe(path)?;
//  ^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    let clear = fs::remove_dir_all;
    clear("/srv/data")
//  ^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
}

fn shadowed(path: &str, clear: impl Fn(&str)) {
    clear(path);
    let wipe = |path: &str| println!("{path}");
    wipe(path);
}
