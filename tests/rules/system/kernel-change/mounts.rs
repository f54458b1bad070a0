use nix::mount::{umount2, MntFlags};

fn release(point: &Path) {
    umount2(point, MntFlags::MNT_FORCE).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: unmounts what is named at run time under whatever uses it
    umount2(point, MntFlags::empty()).unwrap();
}
