//! What no message may say: values that are secrets by the name of what they are given to, or by their form.
//!
//! Only for showing: a change of a secret is told like any other, without its values.

/// Ends of names, without separators and in lower case, whose values are secrets.
const ENDS: &[&str] = &[
    "secret",
    "secretkey",
    "secretstring",
    "secretbinary",
    "token",
    "apikey",
    "accesskey",
    "authkey",
    "sharedkey",
    "signingkey",
    "encryptionkey",
    "connectionstring",
    "connstr",
    "credential",
    "credentials",
    "userdata",
    "userdatabase64",
    "customdata",
];
/// Words that make a name one of a secret wherever they stand in it.
const WORDS: &[&str] = &["password", "passwd", "passphrase", "privatekey"];
/// Ends of names that speak about a secret and hold none.
const ABOUT: &[&str] = &["id", "arn", "name", "version", "policy", "length", "type", "enabled", "days", "users"];
/// Letters and digits in a row, of all kinds, that nobody would write by hand.
const KEY: usize = 20;

/// True where a value must not be shown: by the last name of the path it stands at, or by what it looks like.
pub(super) fn is_sensitive(path: &str, written: &str) -> bool {
    let value = written.trim().trim_matches(['"', '\'']);
    let plain = matches!(value, "" | "true" | "false" | "null") || value.parse::<f64>().is_ok();
    let name = path.rsplit('.').next().unwrap_or(path);
    // Switches are no secrets; numbers may be.
    if named(name) {
        return !matches!(value, "" | "true" | "false" | "null");
    }
    !plain && (has_login(value) || has_key(value) || assigns(value))
}

/// True for the name of something that is a secret.
fn named(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let about = ABOUT.iter().any(|end| plain.ends_with(end));
    !about && (ENDS.iter().any(|end| plain.ends_with(end)) || WORDS.iter().any(|word| plain.contains(word)))
}

/// `scheme://user:secret@host`.
fn has_login(value: &str) -> bool {
    value.match_indices("://").any(|(at, mark)| {
        let rest = &value[at + mark.len()..];
        let end = rest.find(['/', '?', '#', ' ', '"']).unwrap_or(rest.len());
        rest[..end].rfind('@').is_some_and(|login| rest[..login].contains(':'))
    })
}

/// A private key, or a run of capitals, small letters and digits as services give them out.
fn has_key(value: &str) -> bool {
    let random = |run: &str| {
        run.len() >= KEY
            && run.bytes().any(|byte| byte.is_ascii_uppercase())
            && run.bytes().any(|byte| byte.is_ascii_lowercase())
            && run.bytes().filter(u8::is_ascii_digit).count() >= 3
    };
    value.contains("PRIVATE KEY-----") || value.split(|c: char| !c.is_ascii_alphanumeric()).any(random)
}

/// `NAME=value` and `name: value` inside of a longer text, where the name is that of a secret.
fn assigns(value: &str) -> bool {
    value.match_indices(['=', ':']).any(|(at, _)| {
        let before = value[..at].trim_end_matches(['"', '\'', ' ', '\\']);
        let start =
            before.rfind(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).map_or(0, |at| at + 1);
        let rest = value[at + 1..].trim_start().trim_matches(['"', '\'']);
        let said = rest.split(|c: char| c.is_whitespace() || matches!(c, '"' | ',' | ';' | '}')).next();
        let switch = said.is_some_and(|said| matches!(said, "true" | "false" | "null"));
        // `arn:aws:secretsmanager:…:secret:name` names one.
        let part_of_name = value[..start].ends_with(':');
        !part_of_name && !switch && !rest.is_empty() && named(&before[start..])
    })
}

#[cfg(test)]
mod tests {
    use super::is_sensitive;

    #[test]
    fn secrets_are_known_by_name_and_by_form() {
        for (path, value) in [
            ("admin_password", "\"hunter2\""),
            ("settings.adminPassword", "hunter2"),
            ("master_user_password", "1234"),
            ("user_data", "\"export PASSWORD=hunter2\""),
            ("environment", "{ DB_PASSWORD = \"hunter2\" }"),
            ("url", "\"postgres://shop:hunter2@db/shop\""),
            ("startup", "token: x1"),
            ("value", "\"ghp_1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R\""),
            ("connection_string", "Server=db"),
        ] {
            assert!(is_sensitive(path, value), "{path} {value}");
        }
        for (path, value) in [
            ("manage_master_user_password", "true"),
            ("", "manage_master_user_password = true"),
            ("secret_id", "\"shop/db\""),
            ("kms_key_id", "\"arn:aws:kms:eu-west-1:1:key/1b2c3d4e-1b2c-1b2c-1b2c-1b2c3d4e5f60\""),
            ("secret_arn", "\"arn:aws:secretsmanager:eu-west-1:1:secret:db\""),
            ("role", "\"arn:aws:secretsmanager:eu-west-1:1:secret:db\""),
            ("engine", "\"postgres\""),
            ("image", "\"nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\""),
            ("password_policy", "\"strict\""),
            ("partition_key", "\"id\""),
            ("name", "\"TokenTable\""),
            ("subnet_id", "aws_subnet.a.id"),
        ] {
            assert!(!is_sensitive(path, value), "{path} {value}");
        }
    }
}
