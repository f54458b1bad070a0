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
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
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
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}
