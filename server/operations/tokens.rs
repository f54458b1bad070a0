//! Secrets that are known by their form, wherever they stand: keys and tokens of services, private keys.

use super::resources::secret;
use crate::text::Span;

/// How a token begins, how many characters at least follow, and what it is.
const TOKENS: &[(&str, usize, &str)] = &[
    ("AKIA", 16, "access key of AWS"),
    ("AIza", 35, "key of Google"),
    ("dop_v1_", 60, "token of DigitalOcean"),
    ("ghp_", 36, "token of GitHub"),
    ("gho_", 36, "token of GitHub"),
    ("ghs_", 36, "token of GitHub"),
    ("github_pat_", 40, "token of GitHub"),
    ("glpat-", 20, "token of GitLab"),
    ("npm_", 36, "token of npm"),
    ("rk_live_", 20, "key of Stripe"),
    ("sk_live_", 20, "key of Stripe"),
    ("xoxb-", 20, "token of Slack"),
    ("xoxp-", 20, "token of Slack"),
];
/// What a token never holds: it stands for one then.
const STANDS_FOR: &[&str] = &["example", "xxxx", "1234567890", "abcdefgh", "00000000"];
/// Different characters that a token has at least; `AKIAX7X7X7…` is none.
const FEWEST: usize = 5;
const KEY: &str = "-----BEGIN ";
const KEY_ENDS: &str = "PRIVATE KEY-----";
/// Tokens of one text that are told.
const MAX_TOKENS: usize = 64;
/// What stands before a password in the words for a connection.
const CONNECTION_KEYS: &[&str] = &[";Password=", ";Pwd=", ";password=", ";pwd="];
/// Addresses that are looked at, and characters of a password in one.
const MAX_ADDRESSES: usize = 256;
const SHORTEST: usize = 10;

/// Bytes that a token begins with, by their place in it. Few words of a text get past three of them.
static BEGINS: [[bool; 256]; 3] = {
    let mut table = [[false; 256]; 3];
    let mut place = 0;
    while place < table.len() {
        let mut of = 0;
        while of < TOKENS.len() {
            table[place][TOKENS[of].0.as_bytes()[place] as usize] = true;
            of += 1;
        }
        table[place][KEY.as_bytes()[place] as usize] = true;
        place += 1;
    }
    table
};

/// The tokens of a text, in its order.
pub(super) fn tokens(text: &str) -> Vec<(Span, &'static str)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    for (at, three) in bytes.windows(BEGINS.len()).enumerate() {
        let begins = three.iter().zip(&BEGINS).all(|(byte, table)| table[usize::from(*byte)]);
        let alone = || at == 0 || !in_token(bytes[at - 1]) || bytes[at] == b'-';
        if begins
            && at >= from
            && alone()
            && let Some((length, kind)) = text.get(at..).and_then(token)
        {
            found.push((Span::new(at, at + length), kind));
            if found.len() == MAX_TOKENS {
                break;
            }
            from = at + length;
        }
    }
    found.extend(in_addresses(text));
    found.extend(in_connections(text));
    found.sort_by_key(|(span, _)| span.start);
    found
}

/// Passwords in addresses: `postgresql://name:password@host`. One for the machine itself, or for a container beside
/// it, is none that anybody wants.
fn in_addresses(text: &str) -> impl Iterator<Item = (Span, &'static str)> {
    text.match_indices("://").take(MAX_ADDRESSES).filter_map(|(at, _)| {
        let from = at + 3;
        let rest = text.get(from..)?;
        let end = rest.find(|c: char| c.is_whitespace() || "/?#\"'`<>|,;()[]{}$".contains(c)).unwrap_or(rest.len());
        let (user, host) = rest[..end].rsplit_once('@')?;
        let (name, password) = user.split_once(':')?;
        let host = host.split(':').next().unwrap_or_default();
        let near =
            !host.contains('.') || host.starts_with("127.") || host.ends_with(".localhost") || host.contains("example");
        let lower = password.to_ascii_lowercase();
        let stands_for = ["pass", "user", "pw", "1234", "abc", "hunter"].iter().any(|word| lower.contains(word));
        let real = password.len() >= SHORTEST && !name.is_empty() && !stands_for && secret::is_real(password);
        (real && !near).then(|| {
            let start = from + name.len() + 1;
            (Span::new(start, start + password.len()), "password in an address")
        })
    })
}

/// Passwords in the words for a connection: `Server=host;User Id=name;Password=…`.
fn in_connections(text: &str) -> impl Iterator<Item = (Span, &'static str)> {
    let named = CONNECTION_KEYS.iter().flat_map(|key| text.match_indices(key).take(MAX_ADDRESSES));
    named.filter_map(|(at, key)| {
        let from = at + key.len();
        let rest = text.get(from..)?;
        let end = rest.find(|c: char| c.is_whitespace() || ";\"'`<>{}$".contains(c)).unwrap_or(rest.len());
        let line = text[..at].rfind('\n').map_or(0, |start| start + 1);
        let near = ["localhost", "127.0.0.1", "(local", "=."].iter().any(|host| text[line..at].contains(host));
        let password = &rest[..end];
        let lower = password.to_ascii_lowercase();
        let stands_for = ["pass", "user", "1234", "abc"].iter().any(|word| lower.contains(word));
        let real = password.len() >= SHORTEST && !near && !stands_for && secret::is_real(password);
        real.then(|| (Span::new(from, from + end), "password in an address"))
    })
}

/// The token at the start of a text: its length, and what it is.
fn token(rest: &str) -> Option<(usize, &'static str)> {
    if let Some(behind) = rest.strip_prefix(KEY) {
        let head = behind.get(..behind.len().min(40)).or_else(|| behind.get(..24))?;
        let end = head.find(KEY_ENDS)? + KEY_ENDS.len();
        let body = behind.get(end..)?.trim_start_matches(['\\', 'n', 'r', '\n', '\r', ' ', '"', ',']);
        let key = body.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')).count();
        return (key >= 20).then_some((KEY.len() + end, "private key"));
    }
    let (start, least, kind) = TOKENS.iter().find(|(start, ..)| rest.starts_with(start))?;
    let body: &str = &rest[start.len()..];
    let length = body.bytes().take_while(|byte| in_token(*byte)).count();
    let body = &body[..length];
    let lower = body.to_ascii_lowercase();
    let real = body.bytes().any(|byte| byte.is_ascii_digit()) && !STANDS_FOR.iter().any(|word| lower.contains(word));
    let mut seen = [false; 256];
    body.bytes().for_each(|byte| seen[usize::from(byte)] = true);
    let real = real && seen.iter().filter(|seen| **seen).count() >= FEWEST;
    let upper = *start != "AKIA" || length == *least && !body.bytes().any(|byte| byte.is_ascii_lowercase());
    (length >= *least && real && upper).then_some((start.len() + length, kind))
}

fn in_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn a_token_is_known_by_its_form() {
        for (text, kinds) in [
            ("id = AKIA1111222233334455", vec!["access key of AWS"]),
            ("AKIAIOSFODNN7EXAMPLE", vec![]),
            ("AKIAJX7X7X7X7X7X7X7X", vec![]),
            ("xAKIA1111222233334455", vec![]),
            ("token: glpat-a1B2c3D4e5F6g7H8i9J0", vec!["token of GitLab"]),
            ("npm_config_registry=https://example.org", vec![]),
            ("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF", vec!["private key"]),
            ("postgresql://web:kT4v9Lq2xWz7Rb@db.shop.internal:5432/shop", vec!["password in an address"]),
            ("postgresql://web:kT4v9Lq2xWz7Rb@localhost:5432/shop", vec![]),
            ("postgresql://web:kT4v9Lq2xWz7Rb@db:5432/shop", vec![]),
            ("postgresql://web:${PASSWORD}@db.shop.internal/shop", vec![]),
            ("amqp://guest:password1234@mq.shop.internal", vec![]),
            ("-----BEGIN PRIVATE KEY-----\n...", vec![]),
            ("-----BEGIN PUBLIC KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF", vec![]),
        ] {
            let found: Vec<&str> = tokens(text).into_iter().map(|(_, kind)| kind).collect();
            assert_eq!(found, kinds, "{text}");
        }
    }
}
