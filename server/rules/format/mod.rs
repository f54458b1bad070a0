//! A rule as a file says it, and the one reader of that format.
//!
//! The build script compiles the catalogue with this code (it includes the folder by path), and a repository's own
//! rules are read with it at run time. So nothing here may use the rest of the crate but [`crate::text::packed`].

mod check;
mod index;
mod lists;
mod packed;
mod read;
mod table;

pub use index::{Index, Key, Lookup, Place, any_of, keys, places, table_key};
pub use read::read;

use std::borrow::Cow;

/// Text that is part of the program for built-in rules and owned for others.
pub type Text = Cow<'static, str>;

/// A list of the same two kinds.
pub type List<T> = Cow<'static, [T]>;

/// A rule: one thing that can happen, in every spelling.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The file's name without `.toml`: kebab-case, reads well after "allow".
    pub id: Text,
    /// The folder it stands in.
    pub group: Text,
    /// What it finds, without a full stop: `RDS instance deleted`.
    pub title: Text,
    pub level: Grade,
    /// Never critical.
    pub confidence: Grade,
    /// One of [`EFFECTS`].
    pub effect: Text,
    /// What applying it does, as the rest of the sentence "applying this …"; `{target}` stands for what it acts on.
    pub message: Text,
    /// Rows of the taxonomy.
    pub covers: List<Text>,
    pub why: Text,
    pub undo: Text,
    pub instead: Text,
    /// What exactly is lost, where `why` leaves that open; else empty.
    pub lost: Text,
    /// Addresses of pages that say more.
    pub references: List<Text>,
    /// In order: the first that fits an operation speaks for the rule.
    pub matches: List<Pattern>,
    /// How it is recognised, for what an analysis in code finds instead of patterns; else empty.
    pub analysis: Text,
    pub fixes: List<Repair>,
}

/// Steps of a level, and of a confidence (which ends at high).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    Low,
    Medium,
    High,
    Critical,
}

/// One spelling of what a rule is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    pub shape: Shape,
    /// Speaks where the text before had this and the present one has less of it.
    pub gone: bool,
    /// Instead of the rule's own.
    pub level: Option<Grade>,
    pub confidence: Option<Grade>,
    pub message: Option<Text>,
    /// Only in these languages; empty for all.
    pub languages: List<Text>,
    pub target: Target,
    /// All of these hold.
    pub when: List<Test>,
    /// None of these groups holds as a whole.
    pub unless: List<List<Test>>,
}

/// What kind of operation a pattern is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A cloud API operation by id; `aws:*:Delete*` is every one with that verb which no row of a table describes.
    Operation(Text),
    /// Every row of a table that names the rule. They are looked up when an operation asks, and take the noun, the level and
    /// the target from the row.
    Table(Text),
    /// A program and its leading operands; each may be `a|b`, an operand `*` for any one word or `!a|b` for any but these.
    /// [`WRITES`] stand for programs: every file that a command writes is an operand of theirs.
    Command { program: Text, words: List<Text> },
    /// A called function by its path; a leading dot stands for any receiver.
    Call(Text),
    /// A configuration value. `block` is a glob; `key` the end of the path, whole steps only, and all of it behind a `/`.
    Setting { block: Text, key: Text, values: List<Wanted> },
    /// A database statement by its act.
    Statement(Text),
}

/// A value a pattern waits for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    Bool(bool),
    Number(i64),
    /// A number not above this.
    AtMost(i64),
    /// A number not below this.
    AtLeast(i64),
    /// A glob with `*`.
    Text(Text),
}

/// Where the name of the thing acted on stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// The first operand, the first argument, the declared name, the table: what is usual for the shape.
    Usual,
    /// Every operand behind the subcommands, each a thing of its own.
    Each,
    /// A parameter, an option (`--name`) or a keyword argument; of `a|b`, the first that is a text.
    Named(Text),
    /// An operand behind the subcommands or a positional argument, from 0.
    At(usize),
    /// The first operand that fits this glob; what its star stands for.
    Fitting(Text),
    /// Nothing worth naming.
    Nothing,
    /// Where what it runs comes from: the address of a download.
    Source,
}

/// A condition on an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// One of these options is given.
    Flag(List<Text>),
    /// One of `names` is given with one of `values`; without a value it counts as the empty text.
    Option { names: List<Text>, values: List<Text> },
    /// A parameter or argument (by name, or by position from 0) has one of these values.
    Argument { name: Text, values: List<Wanted> },
    /// A key beside a setting, in the same block or map, has one of these values; behind `../` one of a map around.
    Beside { name: Text, values: List<Wanted> },
    /// One of these parameters or arguments is given at all.
    Given(List<Text>),
    /// An operand behind the subcommands looks like one of these.
    Operand(List<Text>),
    /// Every operand behind the subcommands does, and there is one.
    EveryOperand(List<Text>),
    /// No operand behind the subcommands does.
    NoOperand(List<Text>),
    /// An operand looks like one of these, and what is unknown in it may be empty.
    MaybeEmpty(List<Text>),
    /// What is acted on looks like one of these.
    Target(List<Text>),
    /// What is acted on is known in part at least, and looks like none of these.
    NoTarget(List<Text>),
    /// One of these libraries is called, or imported by the text around.
    Imports(List<Text>),
    /// The file's path looks like one of these.
    Path(List<Text>),
    /// The words of a statement look like one of these.
    Says(List<Text>),
    /// The function, class or block that it stands in looks like one of these.
    Inside(List<Text>),
    /// A `WHERE` narrows the statement.
    Filtered(bool),
    /// The same text made what is acted on.
    Own(bool),
    /// A word behind the program, as it would arrive, looks like one of these.
    Word(List<Text>),
    /// A file that its input or output is led to looks like one of these.
    Redirect(List<Text>),
    /// What it is fed looks like one of these.
    Input(List<Text>),
    /// A variable set for this command alone has one of these values.
    Variable { name: Text, values: List<Text> },
    /// Every word or name it rests on is known.
    Known(bool),
    /// It is done again and again, to things that are not all known.
    Repeated(bool),
    /// What it runs or reads comes from there: one of [`SOURCES`].
    From(List<Text>),
}

/// A way out that changes the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Repair {
    pub title: Text,
    pub change: Change,
}

/// What a repair changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The setting gets this value.
    Setting(Wanted),
    /// The command gets this word behind its subcommands.
    AddFlag(Text),
    /// One of these words of the command becomes the text.
    ReplaceFlag { from: List<Text>, to: Text },
    /// The keyword argument gets this value.
    Argument { name: Text, value: Wanted },
}

/// A mistake in a rule file: 1-based line and column (in bytes), and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub line: usize,
    pub column: usize,
    pub what: String,
}

/// What an operation can do to the thing it acts on.
pub const EFFECTS: &[&str] =
    &["deletes", "replaces", "disables", "widens", "exposes", "overwrites", "publishes", "stops", "runs"];

/// Where something unknown that is run can come from.
pub const SOURCES: &[&str] = &["download", "decoded", "listed", "password", "secret"];

/// What stands in the place of a program for the files that a command writes over, adds to and empties.
pub const WRITES: [&str; 3] = [">", ">>", ":>"];

/// Names of the grades, weakest first.
pub const GRADES: &[(&str, Grade)] =
    &[("low", Grade::Low), ("medium", Grade::Medium), ("high", Grade::High), ("critical", Grade::Critical)];

impl Grade {
    /// Lower-case name as in rule files.
    pub fn name(self) -> &'static str {
        GRADES.iter().find(|(_, grade)| *grade == self).map_or("", |(name, _)| name)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.what)
    }
}
