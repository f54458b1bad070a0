//! Functions that are handed over to be called: `pool.submit(shutil.rmtree, path)`, `dirs.map(rimraf)`.

use super::calls::{Here, Program};
use super::names::At;
use super::texts::Texts;
use super::words;
use crate::facts::{Argument, Call, FactKind, Handed, Text, Value, handing};

/// Elements of a written list that are told apart.
const MAX_ELEMENTS: usize = 16;

impl<'f> Program<'f, '_> {
    /// True when the call hands over a function that does something of interest.
    pub(super) fn handed_over(&mut self, here: Here<'f>, call: &Call) -> bool {
        if self.is_kept(here, call) {
            return false;
        }
        let Some((calls, again)) = self.handed(call, here.at()) else { return false };
        let before = self.out.len();
        let around = self.again;
        self.again |= again;
        for call in &calls {
            self.meant_call(here, call);
        }
        self.again = around;
        self.out.len() > before
    }

    /// True for `job = partial(f, x)`: it is read where the name is called.
    fn is_kept(&self, here: Here<'f>, call: &Call) -> bool {
        let item = self.facts.items.get(here.item).filter(|_| call.callee.last_name() == Some("partial"));
        item.is_some_and(|placed| {
            placed.item.facts.iter().any(|fact| {
                matches!(&fact.kind, FactKind::Bind { value: Some(Value::Call(bound)), .. } if bound.span == call.span)
            })
        })
    }

    /// The calls that will be made, and whether of each of many things.
    fn handed(&self, call: &Call, at: At) -> Option<(Vec<Call>, bool)> {
        let handed = call.callee.last_name().and_then(handing)?;
        let argument = |value: Value| Argument { name: None, value, span: call.span };
        let made = |callee: Value, arguments: Vec<Argument>| Call { callee, arguments, span: call.span };
        if handed == Handed::Named {
            let function = call.named("target").filter(|value| is_function(value))?.clone();
            let given = match call.named("args") {
                Some(Value::List(values)) => values.iter().cloned().map(argument).collect(),
                _ => Vec::new(),
            };
            let named = match call.named("kwargs") {
                Some(Value::Map(entries)) => entries
                    .iter()
                    .filter_map(|(key, value)| {
                        Some(Argument { name: Some(key.as_text()?), value: value.clone(), span: call.span })
                    })
                    .collect(),
                _ => Vec::new(),
            };
            return Some((vec![made(function, [given, named].concat())], false));
        }
        let position = call.arguments.iter().position(|one| one.name.is_none() && is_function(&one.value));
        if position.is_none() {
            return self.by_its_name(call, at).map(|calls| (calls, true));
        }
        let (first, rest) = call.arguments.get(position?..)?.split_first()?;
        let function = first.value.clone();
        if handed == Handed::Rest {
            return Some((vec![made(function, rest.to_vec())], false));
        }
        if handed == Handed::List {
            let listed = rest.iter().find_map(|one| match &one.value {
                Value::List(values) => Some(values.iter().cloned().map(argument).collect()),
                _ => None,
            });
            return Some((vec![made(function, listed.unwrap_or_default())], false));
        }
        let others = call.arguments.iter().filter(|one| one.name.is_none() && one.value != function);
        let list = others.map(|one| &one.value).find(|value| !matches!(value, Value::Number(_)));
        let object = match &call.callee {
            Value::Member(object, _) => Some(&**object),
            _ => None,
        };
        let (elements, again) = self.elements(list.or(object)?, at);
        Some((elements.into_iter().map(|element| made(function.clone(), vec![argument(element)])).collect(), again))
    }

    /// `orders.each(&:destroy)`, `dirs.each(&FileUtils.method(:rm_rf))` of Ruby.
    fn by_its_name(&self, call: &Call, at: At) -> Option<Vec<Call>> {
        let chained = matches!(call.callee, Value::Member(..));
        if !chained || self.facts.language.family != "ruby" {
            return None;
        }
        match call.positional(0)? {
            Value::Text(name) => {
                let each = Call { callee: call.callee.clone(), arguments: Vec::new(), span: call.span };
                let callee = Value::Member(Box::new(Value::Call(Box::new(each))), name.known()?);
                Some(vec![Call { callee, arguments: Vec::new(), span: call.span }])
            }
            Value::Call(found) => {
                let Value::Member(object, _) = &call.callee else { return None };
                let Value::Member(holder, method) = &found.callee else { return None };
                let name = found.positional(0)?.as_text().filter(|_| method == "method")?;
                let callee = Value::Member(holder.clone(), name);
                let elements = self.elements(object, at).0.into_iter();
                let made = elements.map(|value| Call {
                    callee: callee.clone(),
                    arguments: vec![Argument { name: None, value, span: call.span }],
                    span: call.span,
                });
                Some(made.collect())
            }
            _ => None,
        }
    }

    /// The elements of a list that is written out; else something unknown, of which there may be many.
    fn elements(&self, list: &Value, at: At) -> (Vec<Value>, bool) {
        let words = Texts::new(&self.things).words(list, at).unwrap_or_default();
        let known: Option<Vec<Value>> =
            words.iter().map(|word| word.known().map(|known| Value::Text(Text::literal(known)))).collect();
        match known {
            Some(known) if !known.is_empty() && known.len() <= MAX_ELEMENTS => (known, false),
            _ => (vec![Value::Unknown], true),
        }
    }
}

fn is_function(value: &Value) -> bool {
    let whole = || match value {
        Value::Member(object, member) => {
            object.last_name().is_some_and(|object| words::interest(&format!("{object}.{member}")))
        }
        _ => false,
    };
    matches!(value, Value::Name(_) | Value::Member(..)) && (value.last_name().is_some_and(words::interest) || whole())
}
