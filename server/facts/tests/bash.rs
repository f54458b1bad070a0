use crate::facts::{FactKind, ItemCache, Word, extract};
use crate::language;

fn bash_commands(text: &str) -> Vec<String> {
    let shown = |word: &Word| word.text.shown();
    let language = language::by_id("bash").expect("a known language");
    let tree = language::parse(language, text, None, &mut || true).expect("small enough");
    extract(language, text, &tree, &|_| true, &mut ItemCache::default())
        .iter()
        .filter_map(|(_, fact, _)| match &fact.kind {
            FactKind::Command(command) => {
                let words: Vec<String> = command.words.iter().map(shown).collect();
                let redirects: String =
                    command.redirects.iter().map(|r| format!(" {}[{}]", r.operator, r.target.shown())).collect();
                let stage = command.pipeline.map_or_else(String::new, |(_, stage)| format!(" #{stage}"));
                Some(format!("{}{redirects}{stage}", words.join(" ")))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn bash_words_pipelines_and_redirections() {
    assert_eq!(bash_commands("rm -r \\\n -f \"a b\"$X'c'"), ["rm -r -f a b…c"]);
    assert_eq!(bash_commands("r\\\nm x"), ["rm x"]);
    assert_eq!(bash_commands("a | b |& c > out 2>&1"), ["a #0", "b #1", "c >[out] 2>&[1] #2"]);
    assert_eq!(
        bash_commands("cat <<E | psql -h x | tee\ndrop $X;\nE\n"),
        ["cat <<[drop …;\n] #0", "psql -h x #1", "tee #2"]
    );
    assert_eq!(bash_commands("x | psql <<'E' -h h\na$b\nE\n"), ["x #0", "psql -h h <<[a$b\n] #1"]);
    assert_eq!(bash_commands("a && b > f"), ["a", "b >[f]"]);
    assert_eq!(bash_commands("> f"), [" >[f]"]);
    assert_eq!(bash_commands("$'\\x72m' \\x \"\\$a\\n\""), ["rm x $a\\n"]);
}

#[test]
fn half_typed_bash_still_has_its_commands() {
    assert!(bash_commands("if [ x\nrm -rf /").contains(&"rm -rf /".to_owned()));
    assert!(bash_commands("for x in a; do rm -rf /").contains(&"rm -rf /".to_owned()));
    assert!(bash_commands("foo() { rm -rf / \n").contains(&"rm -rf /".to_owned()));
    assert!(bash_commands("echo $(rm -rf /").contains(&"rm -rf /".to_owned()));
    assert!(bash_commands("case $x in a) rm -rf /").contains(&"rm -rf /".to_owned()));
    assert_eq!(bash_commands("rm -rf / | "), ["rm -rf / #0"]);
    assert_eq!(bash_commands("rm -rf / && "), ["rm -rf /"]);
}
