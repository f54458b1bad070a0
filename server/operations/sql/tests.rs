use super::statements;

/// Every statement as `act > target`, with `w` for one that is narrowed and `o` for an own object.
fn seen(text: &str) -> Vec<String> {
    let marks = |filtered, own| format!("{}{}", if filtered { " w" } else { "" }, if own { " o" } else { "" });
    statements(text, 0)
        .iter()
        .map(|one| format!("{} > {}{}", one.act, one.target, marks(one.filtered, one.own)))
        .collect()
}

#[test]
fn statements_are_known_by_their_first_words() {
    let cases = [
        ("DROP TABLE a, b.c CASCADE", "drop table > a, b.c"),
        ("drop table if exists [dbo].[Users]", "drop table > dbo.Users"),
        ("DROP MATERIALIZED VIEW CONCURRENTLY IF EXISTS v", "drop materialized view > v"),
        ("DROP DATABASE `shop`", "drop database > shop"),
        ("drop schema public cascade", "drop schema > public"),
        ("DROP INDEX i ON t", "drop index > i"),
        ("DROP OWNED BY app", "drop owned > app"),
        ("DROP USER 'app'@'%'", "drop user > app@%"),
        ("TRUNCATE TABLE a RESTART IDENTITY CASCADE", "truncate > a"),
        ("truncate only \"Orders\", c", "truncate > Orders, c"),
        ("DELETE FROM a", "delete > a"),
        ("DELETE FROM a WHERE id = :id", "delete > a w"),
        ("DELETE FROM a WHERE 1=1", "delete > a"),
        ("DELETE FROM a WHERE id = 3 OR true", "delete > a"),
        ("DELETE FROM a WHERE id IN (SELECT id FROM b WHERE x)", "delete > a w"),
        ("DELETE FROM a LIMIT 10", "delete > a w"),
        ("DELETE FROM {table}", "delete > {table}"),
        ("DELETE FROM %s WHERE id = %(id)s", "delete > %s w"),
        ("UPDATE a SET x = 1", "update > a"),
        ("UPDATE a AS t SET x = (SELECT 1 WHERE y) WHERE t.id = $1", "update > a w"),
        ("ALTER TABLE a DROP COLUMN IF EXISTS b CASCADE", "alter table drop column > a"),
        ("ALTER TABLE a DROP b", "alter table drop column > a"),
        ("ALTER TABLE ONLY public.a DROP CONSTRAINT c", "alter table drop constraint > public.a"),
        ("ALTER TABLE a DROP PARTITION p0", "alter table drop partition > a"),
        ("ALTER TABLE a DISABLE ROW LEVEL SECURITY", "alter table disable row level security > a"),
        ("ALTER DATABASE shop SET x = y", "alter database set x > shop"),
        ("GRANT ALL ON *.* TO x", "grant > ALL ON *.* TO x"),
        ("insert overwrite table a select 1", "insert overwrite > a"),
        ("EXPLAIN DELETE FROM a", "explain > "),
        ("EXPLAIN ANALYZE DELETE FROM a", "delete > a"),
        ("CREATE OR REPLACE TABLE a AS SELECT 1", "create or replace table > a"),
        ("drop table …", "drop table > …"),
    ];
    for (text, expected) in cases {
        assert_eq!(seen(text), [expected], "{text}");
    }
}

#[test]
fn several_acts_of_one_statement() {
    assert_eq!(
        seen("ALTER TABLE a DROP b, ADD c int, DROP INDEX d"),
        ["alter table drop column > a", "alter table add > a", "alter table drop index > a"]
    );
    assert_eq!(seen("WITH d AS (DELETE FROM a RETURNING *) SELECT * FROM d"), ["delete > a", "select > "]);
    assert_eq!(seen("WITH x AS (SELECT 1) DELETE FROM a USING x WHERE a.id = x.id"), ["delete > a w"]);
}

#[test]
fn text_is_no_statement() {
    assert_eq!(seen("SELECT 'drop table a; delete from b'"), ["select > "]);
    assert_eq!(seen("-- drop table a\n/* drop /* x */ table b; */ select 1;"), ["select > "]);
    assert_eq!(seen("select ';' || $x$ ; drop table a; $x$"), ["select > "]);
    assert_eq!(seen("# drop table a\n\\c prod\nselect 1"), ["select > "]);
    assert_eq!(seen(""), [""; 0]);
}

#[test]
fn a_routine_says_in_its_text_what_its_calls_do() {
    let text = "CREATE PROCEDURE p() BEGIN DELETE FROM a; IF x THEN DROP TABLE b; END IF; END; DROP TABLE c";
    assert_eq!(seen(text), ["create procedure > p", "delete > a", "drop table > b", "drop table > c"]);
    let text = "CREATE FUNCTION f() RETURNS void AS $$ DELETE FROM a; $$ LANGUAGE sql; DELETE FROM b";
    assert_eq!(seen(text), ["create function > f", "delete > a", "delete > b"]);
}

#[test]
fn code_that_runs_now_is_looked_into() {
    assert_eq!(
        seen("DO $$ BEGIN EXECUTE 'DROP TABLE a'; END $$"),
        ["do > ", "exec > DROP TABLE a", "drop table > a", "end > "]
    );
    assert_eq!(
        seen("DO $x$ BEGIN DELETE FROM a; IF b THEN TRUNCATE c; END IF; END $x$")[1..3],
        ["delete > a", "truncate > c"]
    );
    assert_eq!(seen("IF OBJECT_ID('a') IS NOT NULL DROP TABLE a"), ["drop table > a"]);
    assert_eq!(seen("EXEC('DROP TABLE a')").last().map(String::as_str), Some("drop table > a"));
}

#[test]
fn own_objects_are_those_made_before() {
    assert_eq!(
        seen("CREATE TEMP TABLE t (a int); DELETE FROM t; DROP TABLE t")[1..],
        ["delete > t o", "drop table > t o"]
    );
    assert_eq!(seen("CREATE TABLE t (a int); DROP TABLE t").last().map(String::as_str), Some("drop table > t o"));
    assert_eq!(seen("DROP TABLE t; CREATE TABLE t (a int)")[0], "drop table > t");
    assert_eq!(
        seen("CREATE TABLE IF NOT EXISTS t (a int); DROP TABLE t").last().map(String::as_str),
        Some("drop table > t")
    );
    assert_eq!(seen("DROP TABLE #scratch"), ["drop table > #scratch o"]);
}

#[test]
fn spans_count_from_the_base() {
    let text = "select 1;\n  drop table a ;";
    let found = statements(text, 100);
    assert_eq!(found[1].span.start, 100 + text.find("drop").unwrap());
    assert_eq!(found[1].span.end, 100 + text.find(" ;").unwrap());
}

#[test]
fn batches_end_at_go() {
    assert_eq!(seen("DROP TABLE a\nGO\nDROP TABLE b\nGO\n"), ["drop table > a", "drop table > b"]);
}

#[test]
fn broken_text_ends() {
    for text in [
        "'",
        "\"",
        "$$",
        "/*",
        "[a",
        "{{",
        "%(",
        ";;;",
        "drop",
        "drop table",
        "with",
        "alter table a drop",
        "grant",
        ":",
    ] {
        statements(text, 0);
    }
    assert!(statements(&"(".repeat(20_000), 0).is_empty());
}
