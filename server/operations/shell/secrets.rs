//! What programs print that is a secret: files of keys, stores of secrets, all variables at once.

use super::Source;
use super::programs::Reading;
use crate::text::glob;

const FILES: &str = include_str!("../../../queries/lists/secret-files.txt");

/// Ends of the names of variables that hold a secret, in capitals.
const NAMES: &[&str] = &[
    "PASSWORD",
    "PASSWD",
    "PASSPHRASE",
    "SECRET",
    "SECRET_KEY",
    "TOKEN",
    "API_KEY",
    "APIKEY",
    "ACCESS_KEY",
    "PRIVATE_KEY",
    "CLIENT_SECRET",
    "CREDENTIALS",
];

/// Words of programs that print what a store of secrets holds: program, then the words in their order.
const STORES: &[(&str, &[&str])] = &[
    ("aws", &["secretsmanager", "get-secret-value"]),
    ("aws", &["configure", "export-credentials"]),
    ("aws", &["iam", "create-access-key"]),
    ("az", &["keyvault", "secret", "show"]),
    ("bw", &["get"]),
    ("doppler", &["secrets", "download"]),
    ("gcloud", &["secrets", "versions", "access"]),
    ("heroku", &["config"]),
    ("infisical", &["export"]),
    ("op", &["item", "get"]),
    ("op", &["read"]),
    ("pass", &["show"]),
    ("sops", &["decrypt"]),
    ("ansible-vault", &["view"]),
    ("vault", &["kv", "get"]),
    ("vault", &["read"]),
];

/// Programs that print the files they are given, in whatever form.
const PRINTERS: &[&str] = &[
    "cat", "head", "tail", "less", "more", "nl", "tac", "base64", "xxd", "od", "hexdump", "strings", "tar", "zip",
    "gzip", "jq",
];

/// True for the name of a variable that holds a secret.
pub(super) fn names_one(name: &str) -> bool {
    let upper = name.to_ascii_uppercase();
    NAMES.iter().any(|end| upper.ends_with(end)) && !upper.starts_with("NEXT") && !upper.contains("PUBLIC")
}

/// Where the value of such a variable comes from. Keys that nobody sends anywhere count as what is kept apart.
pub(super) fn named(name: &str) -> Option<Source> {
    let kept = ["SECRET_ACCESS_KEY", "PRIVATE_KEY"].iter().any(|end| name.ends_with(end));
    names_one(name).then_some(if kept { Source::Secret } else { Source::Password })
}

/// True for a file that holds secrets. Certificates are there to be shown.
pub(super) fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let shown = ["cert", "chain", "ca.pem", "ca-", ".pub", "example", "sample", "template"];
    // A star that the shell is to fill stands for a name here.
    let patterns = FILES.lines().filter(|line| !line.starts_with('#')).map(|line| line.replace("\\*", "*"));
    !shown.iter().any(|word| name.contains(word)) && patterns.into_iter().any(|pattern| glob(&pattern, path))
}

/// True for a program that prints secrets.
pub(super) fn reads(name: &str, reading: &Reading) -> bool {
    let operand = |at: usize| reading.operands.get(at).map_or("", |operand| operand.text.as_str());
    let has = |option: &str| reading.options.iter().any(|(one, _)| one == option);
    match name {
        "env" | "printenv" => reading.operands.is_empty() || names_one(operand(0)),
        "kubectl" | "oc" => operand(0) == "get" && operand(1).starts_with("secret") && (has("-o") || has("--output")),
        "aws" if operand(0) == "ssm" => operand(1).starts_with("get-parameter") && has("--with-decryption"),
        "sops" if has("-d") || has("--decrypt") => true,
        "terraform" | "tofu" => operand(0) == "output" && (has("-json") || has("-raw") && names_one(operand(1))),
        _ if PRINTERS.contains(&name) => reading.operands.iter().any(|operand| is_file(&operand.text)),
        _ => STORES.iter().any(|(program, words)| {
            *program == name && words.iter().enumerate().all(|(at, word)| operand(at) == *word)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_file, names_one};

    #[test]
    fn files_of_keys_are_known_by_their_names() {
        for path in [
            ".env",
            "/srv/shop/.env",
            "~/.ssh/id_rsa",
            "~/.ssh",
            "~/.ssh/deploy",
            "/home/ana/.aws/credentials",
            "/proc/1/environ",
        ] {
            assert!(is_file(path), "{path}");
        }
        for path in ["", ".env.example", "ca.pem", "~/.ssh/id_rsa.pub", "main.rs", "/etc/hosts", "fullchain.pem"] {
            assert!(!is_file(path), "{path}");
        }
    }

    #[test]
    fn variables_are_known_by_their_names() {
        for (name, secret) in [("DB_PASSWORD", true), ("github_token", true), ("NEXT_TOKEN", false), ("PATH", false)] {
            assert_eq!(names_one(name), secret, "{name}");
        }
    }
}
