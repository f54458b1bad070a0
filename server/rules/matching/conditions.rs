//! The conditions of a pattern on an operation of its shape.

use super::shapes::is;
use super::subject::Subject;
use crate::operations::shell::Source;
use crate::operations::{Act, library};
use crate::rules::format::{Target, Test, Text};
use crate::text::glob;

/// True when the condition holds. A star fits unknown parts too: an `unless` by globs says which operands it excludes.
pub(super) fn holds(test: &Test, subject: &Subject<'_>, target: &Target) -> bool {
    match test {
        Test::Flag(names) => options(subject, names).next().is_some(),
        Test::Option { names, values } => options(subject, names).any(|value| any(values, value)),
        Test::Argument { name, values } => {
            subject.argument(name).is_some_and(|value| values.iter().any(|wanted| is(wanted, value)))
        }
        Test::Beside { name, values } => {
            subject.beside(name).is_some_and(|value| values.iter().any(|wanted| is(wanted, value)))
        }
        Test::Given(names) => names.iter().any(|name| subject.argument(name).is_some()),
        Test::Operand(globs) => subject.operands().iter().any(|operand| any(globs, &operand.text)),
        Test::EveryOperand(globs) => {
            let operands = subject.operands();
            !operands.is_empty() && operands.iter().all(|operand| any(globs, &operand.text))
        }
        Test::NoOperand(globs) => !subject.operands().iter().any(|operand| any(globs, &operand.text)),
        Test::MaybeEmpty(globs) => {
            subject.operands().iter().any(|operand| operand.maybe_empty && any(globs, &operand.text))
        }
        Test::Target(globs) => subject.whole_target(target).is_some_and(|target| any(globs, &target)),
        Test::NoTarget(globs) => subject.whole_target(target).is_some_and(|target| !any(globs, &target)),
        Test::Imports(names) => imports(subject, names),
        Test::Path(globs) => any(globs, subject.path),
        Test::Says(globs) => statement(subject, |statement| any(globs, &statement.words)) == Some(true),
        Test::Inside(globs) => any(globs, &subject.operation.symbol),
        Test::Filtered(wanted) => statement(subject, |statement| statement.filtered) == Some(*wanted),
        Test::Own(wanted) => match subject.command() {
            Some(command) => command.own == *wanted,
            None => statement(subject, |statement| statement.own) == Some(*wanted),
        },
        Test::Word(globs) => {
            subject.command().is_some_and(|command| command.words.iter().any(|word| any(globs, &word.text)))
        }
        Test::Redirect(globs) => {
            subject.command().is_some_and(|command| command.redirects.iter().any(|(_, to)| any(globs, &to.text)))
        }
        Test::Input(globs) => {
            let input = subject.command().and_then(|command| command.input.as_ref());
            input.is_some_and(|input| any(globs, input.text.trim_end()))
        }
        Test::Variable { name, values } => subject.command().is_some_and(|command| {
            command.environment.iter().any(|(one, value)| one == name && any(values, &value.text))
        }),
        Test::Known(wanted) => subject.operation.certain == *wanted,
        Test::Repeated(wanted) => subject.operation.repeated == *wanted,
        Test::From(wanted) => subject.sources().any(|source| any(wanted, name_of(source))),
    }
}

/// Values of the options of these names; the empty text for an option without one.
fn options<'o>(subject: &Subject<'o>, names: &[Text]) -> impl Iterator<Item = &'o str> {
    let options = subject.command().map(|command| command.options.as_slice()).unwrap_or_default();
    let given = options.iter().filter(|(name, _)| names.iter().any(|one| one == name));
    given.map(|(_, value)| value.as_ref().map_or("", |value| value.text.as_str()))
}

/// True where a resolved path begins with one of these names, or the text around the call imports one.
fn imports(subject: &Subject<'_>, names: &[Text]) -> bool {
    let Act::Call { path, imports, .. } = &subject.operation.act else { return false };
    let root = library(path);
    any(names, root) || imports.iter().any(|one| any(names, one))
}

fn name_of(source: &Source) -> &'static str {
    match source {
        Source::Download(_) => "download",
        Source::Decoded => "decoded",
        Source::Listed => "listed",
        Source::Password => "password",
        Source::Secret => "secret",
        Source::Anywhere | Source::Caller | Source::Made | Source::Files(_) => "",
    }
}

fn any(globs: &[Text], text: &str) -> bool {
    globs.iter().any(|one| glob(one, text))
}

fn statement(subject: &Subject<'_>, of: impl Fn(&crate::operations::sql::Statement) -> bool) -> Option<bool> {
    match &subject.operation.act {
        Act::Statement(statement) => Some(of(statement)),
        _ => None,
    }
}
