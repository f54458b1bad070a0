//! What a program says of an object before it is used: that it only tries, that the same text made it.

use super::calls::{Here, Program};
use super::names::Bound;
use crate::facts::{Argument, Call, Value};

/// The field of an object that makes it only try, and says that a call acts on what the same text made.
const DRY_RUN: &str = "DryRun";
const MADE: &str = "made";

impl<'f> Program<'f, '_> {
    /// What a text says of the things of a call before it: that the receiver only tries, that an argument was made here.
    pub(super) fn said_before(&self, here: Here<'f>, call: &Call, object: Option<&Value>) -> Vec<Argument> {
        let told = |name: &str, value: Value| Argument { name: Some(name.to_owned()), value, span: call.span };
        let tries = object.and_then(|object| {
            let sites = self.things.names.attribute(object, DRY_RUN, here.at());
            sites.iter().find_map(|site| match site.bound {
                Bound::Value(value) => Some(told(DRY_RUN, value.clone())),
                _ => None,
            })
        });
        let made_here = |value: &Value| {
            let Value::Member(object, member) = value else { return false };
            let Value::Name(name) = &**object else { return false };
            let site = self.things.names.lookup(name, here.at());
            let made = site.is_some_and(|site| match site.bound {
                Bound::Value(Value::Call(made))
                | Bound::Part(Value::Call(made), _)
                | Bound::Element(Value::Call(made)) => {
                    made.callee.last_name().is_some_and(|name| name.contains("Create") || name.starts_with("create"))
                }
                _ => false,
            });
            made && member.eq_ignore_ascii_case("id")
        };
        let made = call.arguments.iter().any(|argument| made_here(&argument.value));
        tries.into_iter().chain(made.then(|| told(MADE, Value::Bool(true)))).collect()
    }
}
