fn clean(client: &Thing, things: &[Thing]) {
    os::kill(-1);
//  ^^^^^^^^^^^^ high: kills every process that may be killed
    os::killpg(-1);
//  ^^^^^^^^^^^^^^ high: kills every process that may be killed
    syscall::Kill(-1);
//  ^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
    golang::org/x/sys/unix::Kill(-1);
    process::kill(-1);
//  ^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
    Process::kill(-1);
//  ^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
    nix::sys::signal::kill(-1);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
    libc::kill(-1);
//  ^^^^^^^^^^^^^^ high: kills every process that may be killed
    client.list("one");
}
