// Nothing else in this file has a word that a rule waits for.
fn clean() -> std::io::Result<()> {
    std::process::Command::new("rm").arg("-rf").arg("/srv/data").status()?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    std::process::Command::new("rm").args(["-rf", "target"]).status()?;
    std::process::Command::new("ls").arg("/srv/data").status()?;
    Ok(())
}
