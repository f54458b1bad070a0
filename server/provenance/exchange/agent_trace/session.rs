//! The name of a session as the address of a conversation, which is all the format has for it.

/// Before a session that is no address itself.
const SCHEME: &str = "tagout:session/";

/// The address of a session; `None` for one without a name.
pub(super) fn address(session: &str) -> Option<String> {
    if session.is_empty() {
        return None;
    }
    let web = session.starts_with("https://") || session.starts_with("http://");
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte);
    if web && session.len() > "https://".len() && session.bytes().all(plain) && whole_escapes(session) {
        return Some(session.to_owned());
    }
    let mut address = SCHEME.to_owned();
    for byte in session.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(address)
}

/// The session of an address.
pub(super) fn session(address: &str) -> String {
    address.strip_prefix(SCHEME).and_then(decoded).unwrap_or_else(|| address.to_owned())
}

/// Every `%` begins an escape.
fn whole_escapes(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()))
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(tail.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &tail[2..];
    }
    String::from_utf8(bytes).ok()
}
