//! Where a command acts: its working folder and what selects its environment.

use super::UNKNOWN;
use crate::operations::Place;

/// Programs that act on what the folder they run in declares.
const BY_FOLDER: [&str; 6] = ["terraform", "tofu", "terragrunt", "pulumi", "cdk", "helmfile"];

/// True for a program that acts on what the folder it runs in declares.
pub fn acts_on_folder(program: &str) -> bool {
    BY_FOLDER.contains(&program)
}

/// Notes a selector; `folder` moves instead, a host is cut out of an address.
pub(super) fn set(place: &mut Place, selector: &str, value: &str) {
    match selector {
        "folder" => place.folder = moved(place.folder.as_deref(), value),
        "database" if value.contains("://") => {
            let name = value.rsplit('/').next().unwrap_or(value).split('?').next().unwrap_or(value);
            place.selectors.insert(selector.to_owned(), name.to_owned());
        }
        "host" => {
            place.selectors.insert(selector.to_owned(), host(value).to_owned());
        }
        _ => {
            place.selectors.insert(selector.to_owned(), value.to_owned());
        }
    }
}

/// The folder after `cd path` in `folder`; nothing when that cannot be known.
pub(super) fn moved(folder: Option<&str>, path: &str) -> Option<String> {
    if path.contains(UNKNOWN) || path == "-" {
        return None;
    }
    let absolute = path.starts_with(['/', '~']);
    let mut steps: Vec<&str> = Vec::new();
    let before = if absolute { "" } else { folder? };
    for step in before.split('/').chain(path.split('/')).filter(|step| !step.is_empty() && *step != ".") {
        let back = step == ".." && steps.last().is_some_and(|last| *last != ".." && *last != "~");
        if back {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    let root = path.starts_with('/') || !absolute && before.starts_with('/');
    Some(format!("{}{}", if root { "/" } else { "" }, steps.join("/")))
}

/// True for an address of a server; a bucket or a file is none.
pub(super) fn is_address(text: &str) -> bool {
    let storage = ["s3", "gs", "file", "az", "abfs", "abfss", "wasbs", "oss", "oci", "docker", "sqlite"];
    text.split_once("://").is_some_and(|(scheme, _)| !storage.contains(&scheme.to_ascii_lowercase().as_str()))
}

/// The host of `user@host`, `scheme://user:secret@host:port/path` or a bare name.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['/', '?', ',']).next().unwrap_or(rest);
    let rest = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    match rest.split_once(':') {
        Some((host, port)) if port.chars().all(|c| c.is_ascii_digit()) => host,
        _ => rest,
    }
}
