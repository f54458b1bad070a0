//! Calls in the programs that the shell of MongoDB runs: `db.users.deleteMany({})`.
//!
//! Only calls whose receiver begins with `db`, `rs` or `sh` are told; texts in quotes are no calls.

/// Longer programs are not looked through.
const MAX_TEXT: usize = 1 << 16;
/// Calls of one program.
const MAX_CALLS: usize = 32;

/// The calls of a program, each as words: method, what it is called on, its arguments without white space.
pub(super) fn of_mongo(program: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut rest = if program.len() <= MAX_TEXT { program } else { "" };
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        if found.len() >= MAX_CALLS {
            break;
        }
        if matches!(c, '"' | '\'' | '`') {
            rest = behind_quote(&rest[1..], c);
            before = c;
            continue;
        }
        let begins = !before.is_alphanumeric() && before != '_' && before != '.';
        if begins && ["db", "rs", "sh"].iter().any(|root| starts_with_name(rest, root)) {
            let (calls, behind) = chain(rest);
            found.extend(calls);
            before = ')';
            rest = behind;
            continue;
        }
        before = c;
        rest = &rest[c.len_utf8()..];
    }
    found.truncate(MAX_CALLS);
    found
}

fn starts_with_name(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '[']))
}

/// `db.users.find({}).limit(3)`: its calls, and what stands behind it.
fn chain(text: &str) -> (Vec<Vec<String>>, &str) {
    let end = |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(text.len());
    let mut on = String::new();
    let mut calls = Vec::new();
    let mut rest = &text[end(text)..];
    while let Some(next) = rest.strip_prefix('.') {
        let name = &next[..end(next)];
        rest = next[name.len()..].trim_start();
        if let Some(inside) = rest.strip_prefix('(') {
            let (arguments, behind) = bracketed(inside);
            rest = behind;
            if name == "getCollection" || name == "getSiblingDB" || name == "collection" {
                on = arguments.trim_matches(['"', '\'']).to_owned();
            } else {
                calls.push(vec![name.to_owned(), on.clone(), arguments]);
            }
        } else {
            on = name.to_owned();
        }
    }
    if let Some(inside) = rest.strip_prefix('[') {
        return (calls, inside);
    }
    (calls, rest)
}

/// What stands in brackets, without white space, and what stands behind them.
fn bracketed(text: &str) -> (String, &str) {
    let mut depth = 1usize;
    let mut inside = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let behind = &rest[c.len_utf8()..];
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            '"' | '\'' | '`' => {
                let after = behind_quote(behind, c);
                inside.push_str(&rest[..rest.len() - after.len()]);
                rest = after;
                continue;
            }
            _ => {}
        }
        rest = behind;
        if depth == 0 {
            break;
        }
        if !c.is_whitespace() {
            inside.push(c);
        }
    }
    (inside, rest)
}

/// The text behind a literal whose first quote was read.
fn behind_quote(text: &str, quote: char) -> &str {
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if c == quote {
            return &text[at + 1..];
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::of_mongo;

    #[test]
    fn calls_are_told_and_texts_are_not() {
        for (program, expected) in [
            ("db.dropDatabase()", vec!["dropDatabase  "]),
            ("use shop; db.users.drop()", vec!["drop users "]),
            ("db.users.deleteMany( {} )", vec!["deleteMany users {}"]),
            ("db.getCollection('users').remove({})", vec!["remove users {}"]),
            ("db.users.find({a: 1}).limit(3)", vec!["find users {a:1}", "limit users 3"]),
            ("print('db.dropDatabase()')", vec![]),
            ("mydb.drop()", vec![]),
            ("rs.reconfig(c, {force: true})", vec!["reconfig  c,{force:true}"]),
        ] {
            let seen: Vec<String> = of_mongo(program).iter().map(|call| call.join(" ")).collect();
            assert_eq!(seen, expected, "{program}");
        }
    }

    #[test]
    fn broken_programs_end() {
        for program in ["db.", "db.x(", "db.x('", "db[", "db.x({", "\\", "db.é('\\"] {
            assert!(of_mongo(program).len() <= 1, "{program}");
        }
    }
}
