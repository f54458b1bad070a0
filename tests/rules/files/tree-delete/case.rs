use std::fs;

fn clean(path: &str) -> std::io::Result<()> {
    fs::remove_dir_all(path)?;
    std::fs::remove_dir_all("/srv/data")?;
    fs::remove_dir_all("target")?;
    fs::remove_file("notes.txt")?;
    println!("fs::remove_dir_all(path)");
    Ok(())
}

async fn later(path: &str) -> std::io::Result<()> {
    tokio::fs::remove_dir_all(path).await?;
    async_std::fs::remove_dir_all(path).await
}
