//! What no message may say: values that are secrets by the name of what they are given to, or by their form.
//!
//! Only for showing: a change of a secret is told like any other, without its values.

/// Ends of names, without separators and in lower case, whose values are secrets. More of one, numbers and `value` behind them
/// are seen through.
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
    "pwd",
    "userdata",
    "userdatabase64",
    "customdata",
];
/// Words that make a name one of a secret wherever they stand in it.
const WORDS: &[&str] = &["password", "passwd", "passphrase", "privatekey"];
/// Last words of names that are short for one of these; `compass` and `bypass` are other words.
const PASS: &[&str] = &["pass", "dbpass", "userpass", "adminpass", "rootpass", "pgpass"];
/// Ends of names that speak about a secret and hold none.
const ABOUT: &[&str] = &[
    "id",
    "ids",
    "arn",
    "arns",
    "name",
    "names",
    "version",
    "policy",
    "length",
    "type",
    "enabled",
    "days",
    "users",
    "ttl",
    "expiry",
    "expiration",
    "rotation",
    "required",
    "file",
    "path",
    "url",
    "uri",
    "endpoint",
    "passwordage",
    "history",
    "prevention",
    "hours",
    "minutes",
    "seconds",
];
/// Ends of names whose values are long numbers that everybody may read.
const DIGESTS: &[&str] = &[
    "sha",
    "sha1",
    "sha256",
    "sha512",
    "md5",
    "hash",
    "digest",
    "checksum",
    "etag",
    "commit",
    "revision",
    "ref",
    "tag",
    "image",
    "fingerprint",
    "thumbprint",
    "serial",
    "uuid",
    "guid",
    "zone",
    "account",
];
/// Letters and digits in a row, of all kinds, that nobody would write by hand.
const KEY: usize = 20;
/// Digits of base 16 in a row that are more than the name of something; a commit of git has 40.
const HEX: usize = 32;
const COMMIT: usize = 40;

/// True where a value must not be shown: by the last name of the path it stands at, or by what it looks like.
pub(super) fn is_sensitive(path: &str, written: &str) -> bool {
    let value = written.trim().trim_matches(['"', '\'']);
    let plain = matches!(value, "" | "true" | "false" | "null") || value.parse::<f64>().is_ok();
    let name = path.rsplit('.').next().unwrap_or(path);
    if named(name) {
        return holds(name, value);
    }
    !plain && (has_login(value) || has_key(value) || has_hex(name, written) || assigns(value))
}

/// True for the name of something that is a secret.
fn named(name: &str) -> bool {
    let plain = plain(name);
    let one = plain.trim_end_matches(|c: char| c.is_ascii_digit());
    let one = one.strip_suffix("value").unwrap_or(one);
    let of_ends = |one: &str| ENDS.iter().any(|end| one.ends_with(end));
    let secret = [&plain, one].into_iter().any(of_ends)
        || one.strip_suffix('s').is_some_and(of_ends)
        || WORDS.iter().any(|word| plain.contains(word))
        || PASS.contains(&last_word(name).as_str());
    secret && !ABOUT.iter().any(|end| plain.ends_with(end))
}

/// True where something of that name would be told by the value. Switches are no secrets; numbers may be.
fn holds(name: &str, value: &str) -> bool {
    let plain = plain(name);
    // `max_tokens` counts them, and `PWD` is the folder one is in.
    let counts = plain.ends_with('s') && !plain.ends_with("pass") && value.parse::<f64>().is_ok();
    let folder = plain.ends_with("pwd") && value.starts_with(['/', '.', '~', '$']);
    !matches!(value, "" | "true" | "false" | "null") && !counts && !folder
}

/// A name without separators, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// `pass` of `db_pass`, `DB-PASS` and `dbPass`.
fn last_word(name: &str) -> String {
    let name = name.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
    let last = name.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(name);
    let capitals = last.bytes().all(|byte| !byte.is_ascii_lowercase());
    let start = last.rfind(|c: char| c.is_ascii_uppercase()).filter(|_| !capitals).unwrap_or(0);
    last[start..].to_ascii_lowercase()
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

/// A long number of base 16 that stands alone, and is no digest by the name before it.
pub(super) fn has_hex(name: &str, written: &str) -> bool {
    let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
    let edge =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '=' | ',' | ';' | '(' | ')' | '[' | ']' | '}');
    let mut rest = written;
    let mut at = 0;
    while let Some(start) = rest.find(is_digit) {
        let length = rest[start..].find(|c: char| !is_digit(c)).unwrap_or(rest.len() - start);
        let (from, to) = (at + start, at + start + length);
        let (before, run) = (&written[..from], &written[from..to]);
        let alone = before.chars().next_back().is_none_or(edge) && written[to..].chars().next().is_none_or(edge);
        let random = run.bytes().any(|byte| byte.is_ascii_digit()) && run.bytes().any(|byte| byte.is_ascii_lowercase());
        if length >= HEX && length != COMMIT && alone && random {
            let said = plain(name_before(before).unwrap_or(name));
            if !DIGESTS.iter().chain(ABOUT).any(|end| said.ends_with(end)) {
                return true;
            }
        }
        at = to;
        rest = &written[to..];
    }
    false
}

/// The name that a value behind this text is given to.
fn name_before(text: &str) -> Option<&str> {
    let before = text.trim_end_matches(['"', '\'', ' ', '[', '(']).strip_suffix(['=', ':'])?;
    Some(last_name(before))
}

/// The name at the end of a text, without what closes it.
fn last_name(text: &str) -> &str {
    let text = text.trim_end_matches(['"', '\'', ' ', '\\']);
    text.rsplit(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).next().unwrap_or(text)
}

/// `NAME=value` and `name: value` inside of a longer text, where the name is that of a secret.
fn assigns(value: &str) -> bool {
    value.match_indices(['=', ':']).any(|(at, _)| {
        let name = last_name(&value[..at]);
        let before = value[..at].trim_end_matches(['"', '\'', ' ', '\\']);
        let rest = value[at + 1..].trim_start().trim_matches(['"', '\'']);
        let said = rest.split(|c: char| c.is_whitespace() || matches!(c, '"' | ',' | ';' | '}')).next();
        // `arn:aws:secretsmanager:…:secret:name` names one.
        let part_of_name = before[..before.len() - name.len()].ends_with(':');
        !part_of_name && named(name) && said.is_some_and(|said| holds(name, said.trim_matches('\'')))
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
            ("pwd", "\"hunter2\""),
            ("db_pwd", "hunter2"),
            ("pass", "hunter2"),
            ("db_pass", "hunter2"),
            ("dbPass", "hunter2"),
            ("DB-PASS", "1234"),
            ("userpass", "hunter2"),
            ("root_passwd", "hunter2"),
            ("tokens", "[\"hunter2\"]"),
            ("api_keys", "[\"hunter2\"]"),
            ("token_2", "hunter2"),
            ("secret_value", "hunter2"),
            ("", "é password = hunter2"),
            ("", "DB_PASS=hunter2 ./run"),
            ("", "api_keys: [\"hunter2\"]"),
            ("signing", "\"9f86d081884c7d659a2feaa0c55ad015\""),
            ("", "seed = \"9f86d081884c7d659a2feaa0c55ad0159f86d081884c7d659a2feaa0c55ad015\""),
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
            ("passed", "\"yes\""),
            ("compass", "\"north\""),
            ("bypass", "\"all\""),
            ("", "bypass = \"all\""),
            ("", "password_policy = \"strict\""),
            ("token_ttl", "\"3600s\""),
            ("max_tokens", "4096"),
            ("", "max_tokens: 4096,"),
            ("", "PWD=/srv/shop"),
            ("password_file", "\"/run/secrets/db\""),
            ("ref", "\"4f0c2d14f0c2d14f0c2d14f0c2d14f0c2d14f0c2\""),
            ("", "uses: actions/checkout@4f0c2d14f0c2d14f0c2d14f0c2d14f0c2d14f0c2"),
            ("", "4f0c2d14f0c2d14f0c2d14f0c2d14f0c2d14f0c2"),
            ("zone_id", "\"023e105f4ecef8ad9ca31a8372d0c353\""),
            ("", "source_code_hash = \"9f86d081884c7d659a2feaa0c55ad0159f86d081884c7d659a2feaa0c55ad015\""),
            ("value", "\"arn:aws:kms:eu-west-1:1:key/mrk-1234abcd12ab34cd56ef1234567890ab\""),
            ("value", "\"00000000000000000000000000000000\""),
        ] {
            assert!(!is_sensitive(path, value), "{path} {value}");
        }
    }
}
