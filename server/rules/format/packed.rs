//! How a rule is packed: its parts in this order, its kinds by these numbers.

use super::{Change, Grade, Pattern, Repair, Rule, Shape, Target, Test, Wanted};
use crate::text::packed::{choice, record};

record!(Rule: id, group, title, level, confidence, effect, message, covers, why, undo, instead, lost, references, matches,
    analysis, fixes);
record!(Pattern: shape, gone, level, confidence, message, languages, target, when, unless);
record!(Repair: title, change);

choice! { Grade: 0 Low; 1 Medium; 2 High; 3 Critical; }

choice! { Shape:
    0 Operation(id);
    1 Table(name);
    2 Command { program, words };
    3 Call(path);
    4 Setting { block, key, values };
    5 Statement(act);
}

choice! { Wanted:
    0 Bool(truth);
    1 Number(number);
    2 AtMost(limit);
    3 AtLeast(limit);
    4 Text(glob);
}

choice! { Target:
    0 Usual;
    1 Each;
    2 Named(name);
    3 At(at);
    4 Fitting(glob);
    5 Nothing;
    6 Source;
}

choice! { Test:
    0 Flag(names);
    1 Option { names, values };
    2 Argument { name, values };
    3 Beside { name, values };
    4 Given(names);
    5 Operand(globs);
    6 EveryOperand(globs);
    7 NoOperand(globs);
    8 MaybeEmpty(globs);
    9 Target(globs);
    10 NoTarget(globs);
    11 Imports(names);
    12 Path(globs);
    13 Says(globs);
    14 Inside(globs);
    15 Filtered(truth);
    16 Own(truth);
    17 Word(globs);
    18 Redirect(globs);
    19 Input(globs);
    20 Variable { name, values };
    21 Known(truth);
    22 Repeated(truth);
    23 From(sources);
}

choice! { Change:
    0 Setting(value);
    1 AddFlag(flag);
    2 ReplaceFlag { from, to };
    3 Argument { name, value };
}
