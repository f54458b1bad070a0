use std::os::unix::fs::PermissionsExt;
fn f() { std::fs::set_permissions("/srv/data", std::fs::Permissions::from_mode(0o777)).unwrap(); }
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change a file
