fn clean(client: &Thing, things: &[Thing]) {
    syscall::Reboot();
//  ^^^^^^^^^^^^^^^^^ high: shuts the machine down or restarts it
    golang::org/x/sys/unix::Reboot();
    nix::sys::reboot::reboot();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: shuts the machine down or restarts it
    client.list("one");
}
