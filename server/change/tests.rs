use super::table::Table;
use super::terraform::{self, Effect};

const TABLE: &str = "# a header\n*\tany\na\tone\nb\ttwo\nb\tthree\nbb\tfour\n";

#[test]
fn rows_are_found_by_their_whole_key() {
    let cells = |key: &str| Table::new(TABLE).rows(key).map(|row| row.cell(0)).collect::<Vec<_>>();
    assert_eq!(cells("a"), ["one"]);
    assert_eq!(cells("b"), ["two", "three"]);
    assert_eq!(cells("bb"), ["four"]);
    assert_eq!(cells("*"), ["any"]);
    assert!(cells("").is_empty() && cells("c").is_empty() && cells("aa").is_empty());
}

#[test]
fn every_table_is_sorted_by_its_key() {
    for text in terraform::TABLES {
        let keys: Vec<&str> =
            text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next()).collect();
        assert!(keys.is_sorted(), "{:?}", keys.windows(2).find(|pair| pair[0] > pair[1]));
        for key in &keys {
            assert!(Table::new(text).rows(key).next().is_some(), "{key}");
        }
    }
}

#[test]
fn a_guard_says_what_its_meaning_describes() {
    for text in terraform::TABLES.iter().filter(|text| text.starts_with("# Terraform aws settings that stand")) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, _, dangerous, _, says, _] = cells[..] else { panic!("six columns: {line}") };
            assert!(["safe", "danger", "setting"].contains(&says), "{line}");
            // What a value of true brings about is never what the safe setting did.
            assert!(dangerous != "true" || says == "danger", "{line}");
            assert!(!dangerous.contains("removed") || says == "safe", "{line}");
        }
    }
}

#[test]
fn paths_are_read_as_the_header_says() {
    let cases = [
        ("aws_db_instance", "engine", Effect::Replaces),
        ("aws_db_instance", "identifier", Effect::InPlace),
        ("aws_db_instance", "region", Effect::MayReplace),
        ("aws_s3_bucket", "object_lock_configuration.object_lock_enabled", Effect::Replaces),
        ("example_thing", "name", Effect::InPlace),
    ];
    for (kind, path, effect) in cases {
        assert_eq!(terraform::value_changed(kind, path), effect, "{kind}.{path}");
    }
    assert_eq!(terraform::block_changed("aws_db_instance", "restore_to_point_in_time"), Effect::Replaces);
}
