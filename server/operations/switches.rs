//! Variables of the environment by which programs leave a check or a question out, wherever they are set.

use super::{Act, Operation};
use crate::facts::{Text, Value};
use crate::text::Span;

const NAMES: &str = include_str!("../../queries/lists/switch-variables.txt");

/// The block of such a variable.
const BLOCK: &str = "environment";

/// True for the name of one.
pub(super) fn is_one(name: &str) -> bool {
    NAMES.lines().any(|line| line == name)
}

/// The variable as a setting.
pub(super) fn setting(name: &str, value: &str, span: Span, language: &'static str) -> Operation {
    told(BLOCK, name, value, span, language)
}

/// A setting that stands for itself.
pub(super) fn told(block: &str, path: &str, value: &str, span: Span, language: &'static str) -> Operation {
    let act = Act::Setting {
        block: block.to_owned(),
        name: String::new(),
        path: path.to_owned(),
        value: Value::Text(Text::literal(value)),
        beside: Vec::new(),
    };
    Operation::plain(act, span, language)
}
