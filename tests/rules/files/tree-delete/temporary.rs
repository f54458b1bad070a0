use std::fs::{self, remove_dir_all};
use tempfile::{TempDir, tempdir};

fn scratch(given: &Path) -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    fs::remove_dir_all(folder.path())?;
    let other = tempdir().unwrap();
    let below = other.path().join("cache");
    remove_dir_all(&below)?;
    let kept = TempDir::new().expect("a folder").keep();
    fs::remove_dir_all(kept)?;
    let named = tempfile::Builder::new().prefix("report").tempdir()?;
    fs::remove_dir_all(named)?;
    fs::remove_dir_all(given.path().join("cache"))?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/cache" and everything below
    let mut later = tempdir()?.into_path();
    later = given.to_path_buf();
    fs::remove_dir_all(later)
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}

fn own(tempdir: impl Fn() -> PathBuf) -> std::io::Result<()> {
    let folder = tempdir();
    fs::remove_dir_all(folder)?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    fs::remove_dir_all(std::env::temp_dir())
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/tmp" and everything below
}


fn under_the_system(given: &Path) -> std::io::Result<()> {
    fs::remove_dir_all(std::env::temp_dir().join("foo"))?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/foo" and everything below
    fs::remove_dir_all("target/x")?;
    fs::remove_dir_all(given.join("target"))?;
    fs::remove_dir_all(given.join("data"))
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/data" and everything below
}

async fn later_under_the_system() -> std::io::Result<()> {
    tokio::fs::remove_dir_all("/tmp/x").await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/x" and everything below
    async_std::fs::remove_dir_all("/tmp/x").await
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/x" and everything below
}
