//! Every key a policy may have, by section. The reader, its suggestions and the test of the schema use this one table.

/// Section → keys. `*` stands for names the user chooses.
pub const SECTIONS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "version",
            "requires",
            "mode",
            "protected",
            "tier",
            "environment",
            "catalog",
            "person",
            "junior",
            "agents",
            "rules",
            "exception",
        ],
    ),
    ("tier", &["name", "rank", "paths", "reviews", "senior", "evidence", "edits", "commands"]),
    ("environment", &["name", "tier", "match"]),
    ("environment.match", SELECTORS),
    ("catalog", &["codeowners", "files"]),
    ("person", &["email", "github", "keys", "roles"]),
    ("junior", &["senior", "unattended"]),
    ("agents.*", &["deny", "edits", "commands", "unattended"]),
    ("rules.*", &["level", "hold"]),
    ("exception", &["rule", "paths", "reason", "by", "until"]),
];

/// What a command can say about where it acts.
pub(super) const SELECTORS: &[&str] =
    &["aws_profile", "kube_context", "namespace", "workspace", "host", "project", "subscription", "region"];

/// The keys of one section.
pub(super) fn keys_of(section: &str) -> &'static [&'static str] {
    SECTIONS.iter().find(|(name, _)| *name == section).map_or(&[], |(_, keys)| keys)
}
