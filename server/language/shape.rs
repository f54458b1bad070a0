//! What `queries/<language>/facts.scm` is compiled to: for each node kind, what it is and where its parts stand.
//!
//! The build script includes this file as well, so both sides speak of the same roles and parts.

/// What a matched node is: a fact to collect, or a form of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A call of a function or method: `callee`, `argument`*.
    Call,
    /// An argument passed by name: `name`, `value`.
    Named,
    /// A name bound to a value: `name`, `value`?, `type`?.
    Bind,
    /// An import tree: `path`?, `item`*.
    Import,
    /// One imported thing under another name: `path`, `alias`.
    ImportAs,
    /// Everything below a path: `path`.
    ImportAll,
    /// A named region such as a function or a class: `name`.
    Scope,
    /// A configuration block with a kind and labels: `kind`, `label`*.
    Block,
    /// A configuration key with its value: `key`, `value`.
    Setting,
    /// A key that is a setting or a region, as its value decides: `key`, `value`?.
    Pair,
    /// One element of a configuration list: `value`.
    Entry,
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
    /// Text with literal and computed pieces: `piece`*; without pieces the node's own text, unquoted.
    Text,
    /// A shell word outside quotes.
    Bare,
    /// Shell text where variables are still expanded: `piece`*, the computed parts; the rest is literal.
    Quoted,
    /// Shell text in single quotes.
    Raw,
    /// A shell word of several parts: `piece`*.
    Word,
    /// A name.
    Name,
    /// A dotted path spelled in one node: `a.b.c`, `a::b`.
    Path,
    /// A member of an object: `object`, `member`.
    Member,
    /// A value followed by member suffixes as siblings: `object`, `member`*.
    Chain,
    /// An indexed value: `object`, `key`.
    Index,
    /// A list: `item`*.
    List,
    /// A map: `entry`*, each a `MapEntry`.
    Map,
    /// One entry of a map: `key`, `value`.
    MapEntry,
    /// A number.
    Number,
    /// True.
    True,
    /// False.
    False,
    /// Nothing: null, None, nil.
    Null,
    /// Two texts joined: `left`, `right`.
    Concat,
    /// A node that only wraps another: `inner`.
    Wrap,
    /// Text of another language stands here: `content`; the language is named after the dot.
    Inject,
    /// A comment.
    Comment,
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
#[derive(Debug)]
pub struct Shape {
    pub kind: &'static str,
    pub role: Role,
    /// Language of an [`Role::Inject`], else empty.
    pub injects: &'static str,
    pub slots: &'static [Slot],
    /// The named part must read exactly as one of the words.
    pub words: &'static [(Part, &'static [&'static str])],
}

/// Where a part stands below the matched node.
#[derive(Debug)]
pub struct Slot {
    /// `None` for a child that must be there but carries no capture.
    pub part: Option<Part>,
    pub path: &'static [Step],
    /// The pattern does not match without it.
    pub required: bool,
}

/// One level down the tree.
#[derive(Debug)]
pub struct Step {
    /// Field name, or empty.
    pub field: &'static str,
    /// Node kinds, any of them; empty for every named node.
    pub kinds: &'static [&'static str],
    /// The kinds are punctuation or keywords, not named nodes.
    pub anonymous: bool,
}
