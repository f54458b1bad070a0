//! What one keystroke costs, part by part: `cargo bench`.

use divan::Bencher;
use tagout::document::Document;
use tagout::facts::{self, ItemCache};
use tagout::judge;
use tagout::language::{self, Language};
use tagout::provenance::{Agent, Book, Claim, Version, Witness};
use tagout::rules;
use tagout::text::{Edit, Span};

fn main() {
    divan::main();
}

/// Lines of a file: a small one, a usual one, a large one.
const LINES: &[usize] = &[200, 2_000, 20_000];
/// How often an edit alternates, so that the text keeps its size.
const TYPED: [&str; 2] = ["x", ""];

/// Of every hundred names a program calls, few are of interest to a rule.
fn interest(name: &str) -> bool {
    matches!(name, "client" | "run" | "delete_db_instance" | "remove_dir_all" | "new" | "arg")
}

/// A text of `lines` lines made of items of a language.
fn text(id: &str, lines: usize) -> String {
    let mut text: String = (0..lines.div_ceil(7)).map(|index| item(id, index)).collect();
    let end = text.match_indices('\n').nth(lines - 1).map_or(text.len(), |(at, _)| at + 1);
    text.truncate(end);
    text
}

fn item(id: &str, index: usize) -> String {
    match id {
        "python" => format!(
            "def job_{index}(session, names, *, limit=10):\n    \"\"\"Clean what job {index} left behind.\"\"\"\n    \
             rds = session.client('rds', region_name=f'eu-{{limit}}')\n    for name in names:\n        if \
             name.startswith('tmp-{index}'):\n            log.info('deleting %s', name)\n            \
             rds.delete_db_instance(DBInstanceIdentifier=name, SkipFinalSnapshot=True)\n    values = {{'a': \
             [len(n) + {index} for n in names], 'b': (1, 2)}}\n    return values\n\n"
        ),
        "rust" => format!(
            "pub async fn job_{index}(client: &Client, names: &[String]) -> Result<usize, Error> {{\n    let mut seen \
             = Vec::with_capacity(names.len());\n    for name in names.iter().filter(|n| n.len() > {index}) {{\n        \
             client.delete_db_instance().db_instance_identifier(name).send().await?;\n        \
             seen.push(format!(\"gone {{name}}\"));\n    }}\n    std::fs::remove_dir_all(\"/tmp/{index}\")?;\n    \
             Ok(seen.len())\n}}\n\n"
        ),
        "terraform" => format!(
            "resource \"aws_db_instance\" \"db_{index}\" {{\n  identifier = \"db-${{var.stage}}-{index}\"\n  \
             skip_final_snapshot = true\n  tags = {{ team = \"a\", index = {index} }}\n  lifecycle {{\n    \
             prevent_destroy = false\n  }}\n}}\n\n"
        ),
        _ => format!(
            "job-{index}:\n  runs-on: ubuntu-latest\n  steps:\n    - uses: actions/checkout@v4\n    - run: |\n        cd \
             /srv/{index}\n        rm -rf \"$DIR\" ${{{{ matrix.x }}}}\n    - name: done\n      with: {{a: 1, b: [x]}}\n\n"
        ),
    }
}

/// A document in the middle of being typed in.
struct Typing {
    language: &'static Language,
    document: Document,
    at: usize,
    step: usize,
}

impl Typing {
    fn new(id: &str, lines: usize) -> Typing {
        let language = language::by_id(id).expect("a known language");
        let text = text(id, lines);
        let middle = text[text.len() / 2..].find("job_").or_else(|| text[text.len() / 2..].find("db"));
        let at = text.len() / 2 + middle.unwrap_or(0) + 2;
        let mut typing = Typing { language, document: Document::open(Some(language), &text), at, step: 0 };
        typing.parse();
        typing
    }

    /// One letter typed or taken back.
    fn key(&mut self) {
        let gone = self.step % 2;
        let edit = Edit { span: Span::new(self.at, self.at + gone), text: TYPED[gone].to_owned() };
        self.document.apply(&edit);
        self.step += 1;
    }

    fn parse(&mut self) -> (String, tree_sitter::Tree) {
        let (rope, old) = self.document.snapshot();
        let text = String::from(&rope);
        let tree = language::parse(self.language, &text, old.as_ref(), &mut || true).expect("small enough");
        self.document.adopt(tree.clone());
        (text, tree)
    }
}

#[divan::bench(args = LINES)]
fn parse_fresh_python(bencher: Bencher<'_, '_>, lines: usize) {
    let language = language::by_id("python").expect("a known language");
    let text = text("python", lines);
    bencher.bench(|| language::parse(language, &text, None, &mut || true));
}

#[divan::bench(args = LINES)]
fn parse_after_key_python(bencher: Bencher<'_, '_>, lines: usize) {
    let mut typing = Typing::new("python", lines);
    bencher.bench_local(|| {
        typing.key();
        typing.parse()
    });
}

#[divan::bench(args = LINES, consts = [0, 1, 2, 3])]
fn extract_all<const LANGUAGE: usize>(bencher: Bencher<'_, '_>, lines: usize) {
    let mut typing = Typing::new(["python", "rust", "terraform", "yaml"][LANGUAGE], lines);
    let (text, tree) = typing.parse();
    bencher.bench_local(|| facts::extract(typing.language, &text, &tree, &interest, &mut ItemCache::default()));
}

#[divan::bench(args = LINES, consts = [0, 1, 2, 3])]
fn extract_after_key<const LANGUAGE: usize>(bencher: Bencher<'_, '_>, lines: usize) {
    let mut typing = Typing::new(["python", "rust", "terraform", "yaml"][LANGUAGE], lines);
    let language = typing.language;
    let mut cache = ItemCache::default();
    bencher
        .with_inputs(|| {
            typing.key();
            typing.parse()
        })
        .bench_local_values(|(text, tree)| facts::extract(language, &text, &tree, &interest, &mut cache));
}

/// All of it: edit, parse, facts.
#[divan::bench(args = LINES, consts = [0, 1, 2, 3])]
fn key_to_facts<const LANGUAGE: usize>(bencher: Bencher<'_, '_>, lines: usize) {
    let mut typing = Typing::new(["python", "rust", "terraform", "yaml"][LANGUAGE], lines);
    let mut cache = ItemCache::default();
    bencher.bench_local(|| {
        typing.key();
        let (text, tree) = typing.parse();
        facts::extract(typing.language, &text, &tree, &interest, &mut cache)
    });
}

/// A file of 10,000 lines of which an agent wrote every tenth, and a person every hundredth.
fn attributed() -> (Book, String) {
    let line = |index: usize| format!("let value_{index} = compute(value_{}, {});\n", index / 2, index % 7);
    let base: String = (0..10_000).filter(|index| index % 10 != 0).map(line).collect();
    let text: String = (0..10_000).map(line).collect();
    let agent = Agent { agent: "claude".into(), model: None, session: "s".into(), tool_use_id: None };
    let mut book = Book::default();
    book.opened(&base);
    book.claimed(Claim::of_agent(1, agent, Some(Version::text(&base)), Version::text(&text)));
    book.replaced(&text, &Witness::Nothing);
    for index in (0..10_000).step_by(100) {
        let at = book.text().expect("it was opened").line_to_byte(index);
        let edit = Edit { span: Span::new(at, at), text: "pub ".into() };
        book.edited(&edit, &Witness::Typing { id: None });
    }
    let text = book.text().expect("it was opened").to_string();
    (book, text)
}

/// A keystroke in the middle of 10,000 lines: attribution alone.
#[divan::bench(args = [false, true])]
fn attribute_keystroke(bencher: Bencher<'_, '_>, seen_typing: bool) {
    let (mut book, text) = attributed();
    let at = text.len() / 2;
    let witness = if seen_typing { Witness::Typing { id: None } } else { Witness::Nothing };
    let mut step = 0;
    bencher.bench_local(move || {
        let put = ["x", ""][step % 2];
        let edit = Edit { span: Span::new(at, at + step % 2), text: put.into() };
        step += 1;
        book.edited(&edit, &witness);
        book.layer().pieces().len()
    });
}

/// 10,000 lines come back with so many in a hundred changed, and nobody says where.
#[divan::bench(args = [1, 5, 30])]
fn attribute_reload(bencher: Bencher<'_, '_>, changed: usize) {
    bencher
        .with_inputs(|| {
            let (book, text) = attributed();
            let line = |(at, line): (usize, &str)| match at % 100 < changed {
                true => format!("{} + {at}\n", line.trim_end()),
                false => format!("{line}\n"),
            };
            (book, text.lines().enumerate().map(line).collect::<String>())
        })
        .bench_local_values(|(mut book, text)| {
            book.replaced(&text, &Witness::Nothing);
            book
        });
}
/// Judging all operations of a script of 2,000 lines by so many rules: what a catalogue costs must not grow with it.
#[divan::bench(args = [50, 500])]
fn match_by_rules(bencher: Bencher<'_, '_>, count: usize) {
    let rules = (0..count).map(|index| {
        let text = format!(
            "title = \"t\"\nlevel = \"high\"\nconfidence = \"high\"\neffect = \"deletes\"\nmessage = \"m\"\ncovers = [\"a.b\"]\nwhy = \
             \"w\"\nundo = \"u\"\ninstead = \"i\"\n[[match]]\ncommand = \"tool{index} destroy\"\n"
        );
        rules::format::read("bench", &format!("rule-{index}"), &text).expect("a sound rule")
    });
    let catalog = rules::Catalog::of(rules.collect());
    let script: String = (0..2_000).map(|line| format!("tool{} destroy \"$X\" --force\n", line * 7)).collect();
    let content = judge::read("a.sh", script, &mut || true).expect("shell").expect("small enough");
    let operations = &content.summary.operations;
    bencher.bench_local(|| {
        let mut log = Vec::new();
        operations.iter().map(|operation| rules::matches(&catalog, "a.sh", operation, &mut log).len()).sum::<usize>()
    });
}

/// A module of `files` files with 25 lines each.
fn module(files: usize) -> Vec<(String, String)> {
    let resource = |index: usize, own: usize| {
        format!(
            "resource \"aws_db_instance\" \"db_{index}_{own}\" {{\n  identifier = \"${{local.stage}}-{index}-{own}\"\n  engine     = \
             \"postgres\"\n  username   = var.user\n  lifecycle {{\n    prevent_destroy = true\n  }}\n}}\n\n"
        )
    };
    let names = "locals {\n  stage = \"prod\"\n}\nvariable \"user\" {\n  default = \"app\"\n}\n".to_owned();
    let bodies = (0..files).map(|index| (format!("db_{index}.tf"), (0..3).map(|own| resource(index, own)).collect()));
    std::iter::once(("names.tf".to_owned(), names)).chain(bodies).collect()
}

/// What comparing a module costs after one edit: an engine in one file, or a name that every file uses.
#[divan::bench(args = ["engine", "stage"])]
fn module_of_200_files(bencher: Bencher<'_, '_>, edit: &str) {
    let read = |files: &[(String, String)]| -> Vec<judge::Content> {
        let content = |(path, text): &(String, String)| {
            judge::read(path, text.clone(), &mut || true).expect("a known language").expect("small enough")
        };
        files.iter().map(content).collect()
    };
    let base = module(200);
    let mut present = base.clone();
    match edit {
        "engine" => present[100].1 = present[100].1.replacen("postgres", "mysql", 1),
        _ => present[0].1 = present[0].1.replacen("prod", "live", 1),
    }
    let (old, new) = (read(&base), read(&present));
    fn declared<'a>(
        files: &'a [(String, String)],
        contents: &'a [judge::Content],
    ) -> Vec<tagout::change::Declared<'a>> {
        let pairs = files.iter().zip(contents);
        pairs
            .map(|((path, text), content)| tagout::change::Declared {
                path,
                text,
                resources: &content.summary.resources,
            })
            .collect()
    }
    let (old, new) = (declared(&base, &old), declared(&present, &new));
    assert!(edit == "stage" || !tagout::change::compare(&old, &new).is_empty());
    bencher.bench(|| tagout::change::compare(&old, &new));
}

/// Commands as agents send them: harmless ones, plain ones, and ones that hide something.
const COMMANDS: &[&str] = &[
    "ls -la",
    "git status && git diff --stat",
    "cargo test --locked 2>&1 | tail -n 20",
    "rm -rf node_modules dist",
    "grep -rn 'unwrap' src | head -n 5",
    "kubectl -n shop get pods -o json | jq '.items[].metadata.name'",
    "sudo -u root bash -lc 'rm -rf \"$DIR\"/*'",
    "aws --profile prod rds delete-db-instance --db-instance-identifier billing --skip-final-snapshot",
    "echo cm0gLXJmIC9zcnYvZGF0YQ== | base64 -d | sh",
    "for i in $(docker ps -aq); do docker rm -f $i; done",
    "python3 -c 'import shutil; shutil.rmtree(\"/srv/data\")'",
    "ssh host <<'E'\ncd /srv\nfind . -name '*.sql' -exec rm {} +\nE",
];

/// One command, from its text to what the rules say: the budget is a millisecond.
#[divan::bench(args = COMMANDS)]
fn judge_command(bencher: Bencher<'_, '_>, line: &str) {
    bencher.bench(|| {
        let mut log = Vec::new();
        let operations = tagout::operations::shell::command_line(line, None, &Default::default());
        let matches = |operation| rules::matches(rules::builtin(), "<command>", operation, &mut log).len();
        operations.iter().map(matches).sum::<usize>()
    });
}
