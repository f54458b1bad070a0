//! Files that list commands in a form of their own.

use super::workshop::Workshop;

#[test]
fn commands_are_judged_wherever_they_are_listed() {
    let workshop = Workshop::with(&[
        ("crontab", "PATH=/bin\n0 3 * * * rm -rf /srv/data\n5 3 * * * ls /srv/data\n"),
        ("etc/cron.d/wipe", "@daily root rm -rf /srv/data\n"),
        ("Procfile", "web: bundle exec puma\nrelease: terraform destroy -auto-approve\n"),
        (".husky/pre-commit", "npx lint-staged\nrm -rf /srv/data\n"),
        (".githooks/pre-push", "#!/usr/bin/env python3\nprint('rm -rf /srv/data')\n"),
        ("notes", "web: rm -rf /srv/data\n"),
    ]);
    let (code, mut found) = workshop.found(&["."]);
    found.sort();
    let expected = [
        ".husky/pre-commit:2 rm-recursive",
        "Procfile:2 terraform-destroy",
        "crontab:2 rm-recursive",
        "etc/cron.d/wipe:1 rm-recursive",
    ];
    assert_eq!((code, found), (Some(1), expected.map(str::to_owned).to_vec()));
}
