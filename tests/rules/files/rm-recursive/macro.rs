fn by_macro(sh: &xshell::Shell, dir: &str) -> Result<(), Error> {
    duct::cmd!("rm", "-rf", dir).run()?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time and everything below
    xshell::cmd!(sh, "rm -rf {dir}/*").run()?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "…/*": with an empty variable that is every folder of the machine
    xshell::cmd!(sh, "ls {dir}").run()?;
    mine::cmd!("rm", "-rf", "/srv/data");
    tracing::info!("rm -rf {}", "/srv/data");
    Ok(())
}
