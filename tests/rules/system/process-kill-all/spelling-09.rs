fn clean(client: &Thing, things: &[Thing]) {
    nix::sys::signal::kill(Pid::from_raw(-1));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
    client.list("one");
}
