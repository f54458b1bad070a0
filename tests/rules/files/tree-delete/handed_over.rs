use std::{env, fs, path::PathBuf};

fn clean(folders: Vec<PathBuf>) {
    folders.iter().try_for_each(fs::remove_dir_all).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder that is named at run time and everything below
    folders.iter().for_each(std::fs::remove_dir);
    ["target", "dist"].iter().for_each(|folder| fs::remove_dir_all(folder).unwrap());
    let made = PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("made");
    fs::remove_dir_all(&made).unwrap();
    let kept = PathBuf::from(env::var_os("DATA_DIR").unwrap()).join("made");
    fs::remove_dir_all(&kept).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/made" and everything below
}
