//! What `queries/<language>/facts.scm` is compiled to: for each node kind, what it is and where its parts stand.
//!
//! The build script includes this file as well, so both sides speak of the same roles and parts.

use crate::text::packed::{choice, record};
use std::borrow::Cow;

/// What a matched node is: a fact to collect, or a form of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A call of a function or method: `callee`, or `object`? and `member`; `argument`*.
    Call,
    /// A macro called with tokens: `callee`, `body`.
    TokenCall,
    /// An argument passed by name: `name`?, `value`. Without a name it is one spread out, named by its leading stars.
    Named,
    /// A name bound to a value: `name`, `value`?, `type`?. Without both, `name`* are bound to something not said.
    Bind,
    /// A call that hands what it makes to the names of its block: `name`*.
    BindBlock,
    /// A value appended to what a name is bound to: `name`, `value`.
    Append,
    /// A list that a name holds gets longer: `name`, `value`*, `operator`, the method that says how.
    Grow,
    /// What a function does last, which is what it gives back: `value`*, of which the last counts.
    Tail,
    /// An import tree: `path`?, `item`*.
    Import,
    /// One imported thing under another name: `path`, `alias`.
    ImportAs,
    /// A module by its path: `path`; `alias`*, names it is known by; `item`*, names for parts of it (a map from part to
    /// name) or for the whole. Without either it is known by its last name.
    ImportFrom,
    /// Everything below a path: `path`.
    ImportAll,
    /// A named region such as a function or a class: `name`.
    Scope,
    /// A configuration block with a kind and labels: `kind`, `label`*.
    Block,
    /// A configuration key with its value: `key`, `value`.
    Setting,
    /// An argument by name, an entry of a map or a field that is set, in a program: `key`, `value`. A setting where its
    /// name is of interest.
    Option,
    /// A key that is a setting or a region, as its value decides: `key`, `value`?.
    Pair,
    /// A configuration list: `item`*.
    Entries,
    /// A shell command: `name`, `argument`*, `assignment`*, `redirect`*.
    Command,
    /// Commands whose output feeds the next: `stage`*.
    Pipeline,
    /// A redirection: `target`, or `operator` (the end word) and `body`; `stage`*, `argument`*, `redirect`* for what
    /// stands behind the start of a here-document.
    Redirect,
    /// A statement with redirections behind it: `body`, `redirect`*.
    Redirected,
    /// A shell variable that is set or cleared: `name`, `value`?.
    Assign,
    /// Commands whose folder and variables are their own.
    Subshell,
    /// Commands that may not run.
    Branch,
    /// A loop over the values of a name: `name`?, `value`*.
    Loop,
    /// Values that leave a function: `value`?.
    Return,
    /// A string literal with its quotes and escapes; `piece`* are the computed parts inside it.
    Text,
    /// A shell word outside quotes.
    Bare,
    /// Shell text where variables are still expanded: `piece`*, the computed parts; the rest is literal.
    Quoted,
    /// Shell text in single quotes.
    Raw,
    /// A shell word of several parts: `piece`*.
    Word,
    /// Texts that stand side by side and make one: `piece`*. What is between them does not count.
    Join,
    /// A template filled with values: `left` holds the placeholders, `right`* the values.
    Format,
    /// The arguments of a macro that fills a template, as tokens: `body`.
    TokenFormat,
    /// The arguments of a macro that makes a list, as tokens: `body`.
    TokenList,
    /// What commands print, as a value: `$( … )`, `<( … )`. A call of the opening characters, without arguments; its
    /// span is that of the [`Role::Subshell`].
    Output,
    /// A name.
    Name,
    /// A dotted path spelled in one node: `a.b.c`, `a::b`.
    Path,
    /// A member of an object: `object`, `member`.
    Member,
    /// A value used by an operator that only computes: `callee`, `argument`*. Never a fact of its own.
    Apply,
    /// A value followed by member suffixes as siblings: `object`, `member`*.
    Chain,
    /// An indexed value: `object`, `key`.
    Index,
    /// A list: `item`*.
    List,
    /// A map: `entry`*, each a `MapEntry`.
    Map,
    /// One entry of a map: `key`, or `label` where the key is text without quotes; `value`.
    MapEntry,
    /// A number.
    Number,
    /// True or false, in any case.
    Bool,
    /// Nothing: null, None, nil.
    Null,
    /// Two texts joined: `left`, `right`.
    Concat,
    /// A path and what lies below it: `left`, `right`. A call of `left.joinpath`, unless one of them is a number.
    Below,
    /// A node that only wraps another: `inner`.
    Wrap,
    /// Text of another language stands here: `content`*, else all of it; the language is named after the dot.
    Inject,
    /// A comment.
    Comment,
}

impl Role {
    /// Collected during the walk.
    pub fn is_fact(self) -> bool {
        use Role::*;
        matches!(
            self,
            Call | TokenCall
                | Bind
                | BindBlock
                | Append
                | Grow
                | Tail
                | Import
                | ImportAs
                | ImportFrom
                | ImportAll
                | Scope
                | Block
                | Setting
                | Option
                | Pair
                | Entries
                | Command
                | Pipeline
                | Redirected
                | Assign
                | Subshell
                | Branch
                | Loop
                | Return
                | Inject
                | Comment
        )
    }

    /// Asked for by the fact around it, never on its own.
    pub fn is_detail(self) -> bool {
        matches!(self, Role::Named | Role::MapEntry | Role::Redirect)
    }

    /// A form of value.
    pub fn is_value(self) -> bool {
        self == Role::Call || !(self.is_fact() || self.is_detail())
    }
}

/// How a language writes string literals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoting {
    /// Backslash escapes; a prefix may say raw or formatted (Python).
    C,
    /// As [`Quoting::C`]; a backslash at the end of a line also takes the indent of the next.
    Rust,
    /// As [`Quoting::C`]; nothing is escaped between backticks.
    Go,
    /// Plain, single- and double-quoted and block scalars.
    Yaml,
    /// Double quotes, here-documents, `$${`.
    Hcl,
    /// Instructions of a Dockerfile: shell form, exec form, here-documents; their values as [`Quoting::C`].
    Dockerfile,
    /// Recipes and values of a Makefile: `$(NAME)`, `$$`.
    Make,
    /// Backticks escape, quotes are doubled, here-strings.
    PowerShell,
    /// Escapes in double quotes only; `%w[…]` and its like.
    Ruby,
}

/// What the texts of a language are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acts {
    /// Declared objects and settings; shell text in them runs elsewhere.
    Declares,
    /// Calls, resolved by what names are bound to.
    Program,
    /// Commands.
    Shell,
    /// The steps that build an image.
    Image,
    /// Recipes of targets.
    Recipes,
    /// Statements for a database.
    Statements,
    /// Sentences for people and agents.
    Prose,
}

/// The part of a node that a capture names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Callee,
    Argument,
    Name,
    Value,
    Type,
    Path,
    Item,
    Alias,
    Kind,
    Label,
    Key,
    Assignment,
    Redirect,
    Operator,
    Target,
    Body,
    Stage,
    Piece,
    Object,
    Member,
    Entry,
    Left,
    Right,
    Inner,
    Content,
}

/// One structural pattern: nodes of `kind` play `role`.
#[derive(Debug, PartialEq)]
pub struct Shape {
    pub kind: Cow<'static, str>,
    pub role: Role,
    /// Language of an [`Role::Inject`], else empty.
    pub injects: Cow<'static, str>,
    pub slots: Vec<Slot>,
    /// The named part must read exactly as one of the words.
    pub words: Vec<(Part, Vec<Cow<'static, str>>)>,
}

/// Where a part stands below the matched node.
#[derive(Debug, PartialEq)]
pub struct Slot {
    /// `None` for a child that must be there but carries no capture.
    pub part: Option<Part>,
    pub path: Vec<Step>,
    /// The pattern does not match without it.
    pub required: bool,
}

/// One level down the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Field name, or empty.
    pub field: Cow<'static, str>,
    /// Node kinds, any of them; empty for every named node.
    pub kinds: Vec<Cow<'static, str>>,
    /// Fields of neighbours in the pattern, which a step without a field does not take.
    pub not: Vec<Cow<'static, str>>,
    /// The kinds are punctuation or keywords, not named nodes.
    pub anonymous: bool,
}

record!(Shape: kind, role, injects, slots, words);
record!(Slot: part, path, required);
record!(Step: field, kinds, not, anonymous);

choice! { Role:
    0 Call; 1 TokenCall; 2 Named; 3 Bind; 4 BindBlock; 5 Append; 6 Import; 7 ImportAs; 8 ImportFrom; 9 ImportAll;
    10 Scope; 11 Block; 12 Setting; 13 Option; 14 Pair; 15 Entries; 16 Command; 17 Pipeline; 18 Redirect;
    19 Redirected; 20 Assign; 21 Subshell; 22 Branch; 23 Loop; 24 Return; 25 Text; 26 Bare; 27 Quoted; 28 Raw;
    29 Word; 30 Join; 31 Format; 32 TokenFormat; 33 TokenList; 34 Output; 35 Name; 36 Path; 37 Member; 38 Apply;
    39 Chain; 40 Index; 41 List; 42 Map; 43 MapEntry; 44 Number; 45 Bool; 46 Null; 47 Concat; 48 Below; 49 Wrap;
    50 Inject; 51 Comment; 52 Grow; 53 Tail;
}

choice! { Part:
    0 Callee; 1 Argument; 2 Name; 3 Value; 4 Type; 5 Path; 6 Item; 7 Alias; 8 Kind; 9 Label; 10 Key; 11 Assignment;
    12 Redirect; 13 Operator; 14 Target; 15 Body; 16 Stage; 17 Piece; 18 Object; 19 Member; 20 Entry; 21 Left;
    22 Right; 23 Inner; 24 Content;
}
