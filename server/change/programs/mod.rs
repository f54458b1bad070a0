//! CDK and Pulumi programs in Python and TypeScript, where the text decides: names of constructs and resources, removal
//! policies, protection, properties of well-known types. Values that a program works out stay unknown.

mod compare;
mod construct;
mod imports;
mod properties;
mod stacks;
pub(super) mod tokens;
mod twins;

use super::{Change, Declared};
use construct::Program;

/// Compares the programs of a unit; texts that say the same on both sides are not looked at.
pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let twin = |file: &Declared<'_>, side: &[Declared<'_>]| {
        side.iter().any(|other| other.path == file.path && other.text == file.text)
    };
    let old: Vec<Program<'_>> =
        base.iter().filter(|file| declares(file.path, file.text) && !twin(file, present)).map(Program::read).collect();
    if old.is_empty() {
        return Vec::new();
    }
    let new: Vec<Program<'_>> =
        present.iter().filter(|file| is_program(file.path) && !twin(file, base)).map(Program::read).collect();
    compare::programs(&old, &new)
}

fn is_program(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default();
    matches!(extension, "py" | "ts" | "tsx" | "js" | "mjs")
}

/// True for a program text that names a library of either tool.
pub(super) fn declares(path: &str, text: &str) -> bool {
    is_program(path) && ["aws_cdk", "aws-cdk-lib", "@aws-cdk/", "pulumi"].iter().any(|name| text.contains(name))
}
