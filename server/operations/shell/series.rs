//! Scripts that run one after the other on one machine: what one of them wrote is there for the next.

use super::body::Mapping;
use super::run::Machine;
use super::{Budget, Start};
use crate::facts::Facts;
use crate::operations::Operation;

/// See the module.
pub(in crate::operations) struct Series<'a> {
    machine: Machine<'a>,
}

impl<'a> Series<'a> {
    pub(in crate::operations) fn new(text: &'a str) -> Series<'a> {
        Series { machine: Machine::new(text, &Start::default(), Budget::of(text)) }
    }

    /// Runs one script, in a shell of its own when `anew`.
    pub(in crate::operations) fn run(&mut self, facts: &Facts, start: &Start, anew: bool, symbol: &str) {
        let before = self.machine.operations.len();
        self.machine.begin(start, anew);
        self.machine.script(facts, Mapping::Exact(start.base), false);
        self.machine.uncalled_functions();
        for operation in &mut self.machine.operations[before..] {
            symbol.clone_into(&mut operation.symbol);
        }
    }

    /// What all of them do.
    pub(in crate::operations) fn operations(self) -> Vec<Operation> {
        self.machine.operations
    }
}
