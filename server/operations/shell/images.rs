//! Images of containers that begin with a program of their own: the words behind them are that program's.

use super::programs::Reading;
use super::{Resolved, launch};

/// Image and the program it begins with.
const ENTRYPOINTS: &str = include_str!("../../../queries/lists/image-entrypoints.txt");

/// The program that an image begins with, wherever it is kept and whatever its version.
pub(in crate::operations) fn entrypoint(image: &str) -> Option<&'static str> {
    let kept = image.split_once('/').filter(|(first, _)| first.contains(['.', ':']) || *first == "localhost");
    let name = kept.map_or(image, |(_, rest)| rest).split([':', '@']).next().unwrap_or_default();
    rows().find(|(one, _)| *one == name).map(|(_, program)| program)
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    ENTRYPOINTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '))
}

/// Puts the program in front of the words that it gets.
pub(super) fn begin(name: &str, reading: &Reading, words: &mut Vec<Resolved>) {
    let verbs: Vec<&str> = reading.operands.iter().map(|operand| operand.text.as_str()).collect();
    let composed = name == "docker-compose" || verbs.first() == Some(&"compose");
    let named = |service: &&&str| rows().any(|(_, program)| program == **service);
    let program = match (name, &verbs[..]) {
        ("docker" | "podman" | "nerdctl" | "docker-compose", [.., "run", _]) => {
            let image = verbs.last().filter(|_| !composed).and_then(|image| entrypoint(image));
            // A service is called after what it does.
            let service = verbs.last().filter(|_| composed).filter(named).copied();
            reading.value("--entrypoint").map(|value| value.text.as_str()).or(image).or(service)
        }
        ("kubectl" | "oc", ["run", ..]) if !reading.has_option("--command") => {
            reading.value("--image").and_then(|image| entrypoint(&image.text))
        }
        _ => None,
    };
    let (Some(program), Some(rest)) = (program.filter(|program| !program.is_empty()), reading.rest) else { return };
    if let Some(first) = words.get(1 + rest).filter(|first| launch::program(first) != program) {
        let word = Resolved { span: first.span, ..Resolved::of(program) };
        words.insert(1 + rest, word);
    }
}

#[cfg(test)]
mod tests {
    use super::entrypoint;

    #[test]
    fn images_are_known_wherever_they_are_kept() {
        for (image, program) in [
            ("amazon/aws-cli", Some("aws")),
            ("amazon/aws-cli:2.15", Some("aws")),
            ("public.ecr.aws/aws-cli/aws-cli:latest", Some("aws")),
            ("localhost:5000/bitnami/kubectl@sha256:0", Some("kubectl")),
            ("hashicorp/terraform", Some("terraform")),
            ("me/terraform", None),
            ("alpine", None),
        ] {
            assert_eq!(entrypoint(image), program, "{image}");
        }
    }
}
