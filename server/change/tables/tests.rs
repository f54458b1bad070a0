use super::table::Table;
use super::{Effect, alike, default, fields, guards, holds, property_changed, replace, value_changed};
use std::hash::Hasher;

const SAMPLE: &str = "# a header\n*\tany\na\tone\nb\ttwo\nb\tthree\nbb\tfour\n";

#[test]
fn rows_are_found_by_their_whole_key() {
    let cells = |key: &str| Table::new(SAMPLE).rows(key).map(|row| row.cell(0)).collect::<Vec<_>>();
    assert_eq!(cells("a"), ["one"]);
    assert_eq!(cells("b"), ["two", "three"]);
    assert_eq!(cells("bb"), ["four"]);
    assert_eq!(cells("*"), ["any"]);
    assert!(cells("").is_empty() && cells("c").is_empty() && cells("aa").is_empty());
}

/// A table as it is kept: what the program carries, what stands below `queries/tables/`, its rows and their digest.
struct Kept {
    name: &'static str,
    carried: &'static str,
    written: &'static str,
    rows: usize,
    digest: u64,
}

macro_rules! kept {
    ($name:literal, $carried:expr, $rows:literal, $digest:literal) => {
        Kept {
            name: $name,
            carried: $carried,
            written: include_str!(concat!("../../../queries/tables/", $name)),
            rows: $rows,
            digest: $digest,
        }
    };
}

/// A row that is gone, new or changed is a change of facts: renew the number and the digest here together with the
/// source and date in the table's head.
const KEPT: &[Kept] = &[
    kept!("defaults.tsv", super::defaults::DEFAULTS, 111, 0x1e8d_06f7_f2dd_649a),
    kept!("guards.tsv", super::guards::GUARDS, 228, 0xa0ec_6eee_95b0_c65d),
    kept!("replace-cloudformation.tsv", replace::CLOUDFORMATION, 1_898, 0x6c2a_452f_0483_18fc),
    kept!("replace-kubernetes.tsv", super::kubernetes::FIELDS, 82, 0x172b_3ec6_682a_a082),
    kept!("replace-terraform-aws.tsv", replace::AWS, 1_692, 0x4056_54da_df51_d03b),
    kept!("replace-terraform-azurerm.tsv", replace::AZURERM, 1_100, 0xd459_a6c7_8676_8992),
    kept!("replace-terraform-google.tsv", replace::GOOGLE, 1_330, 0x1572_6791_7d5e_93f1),
    kept!("replace-terraform-more.tsv", replace::MORE, 32, 0x3fce_8a96_3705_0c4e),
    kept!("same-values.tsv", super::alike::ALIKE, 8, 0x04af_c6dc_4cfd_dcf1),
    kept!("twins.tsv", super::twins::TWINS, 31, 0xe657_d766_93e6_41d5),
    kept!("stateful.tsv", super::holds::STATEFUL, 714, 0xea3f_11d4_9d28_afd4),
];

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// FNV-1a over the rows, which is the same on every machine.
struct Digest(u64);

impl Hasher for Digest {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[test]
fn no_row_of_any_table_goes_unnoticed() {
    let mut found = String::new();
    let mut right = true;
    for table in KEPT {
        let mut digest = Digest(0xcbf2_9ce4_8422_2325);
        let mut count = 0;
        for line in table.written.lines().filter(|line| !line.starts_with('#')) {
            digest.write(line.as_bytes());
            digest.write(b"\n");
            count += 1;
        }
        right &= count == table.rows && digest.finish() == table.digest;
        found.push_str(&format!("{}: {count}, {:#018x}\n", table.name, digest.finish()));
        let keys: Vec<&str> = rows(table.written).map(|cells| cells[0]).collect();
        assert!(keys.is_sorted(), "{}: {:?}", table.name, keys.windows(2).find(|pair| pair[0] > pair[1]));
        for key in &keys {
            assert!(Table::new(table.carried).rows(key).next().is_some(), "{}: {key} is not found", table.name);
        }
        assert_eq!(Table::new(table.carried).all().count(), count, "{}", table.name);
    }
    assert!(right, "{found}");
}

/// Every path and flag of every replacement table, asked through the lookup that the analysis uses.
#[test]
fn every_path_of_every_table_is_answered() {
    let mut asked = 0;
    for table in KEPT.iter().filter(|table| table.name.starts_with("replace-terraform")) {
        for cells in rows(table.written) {
            let [kind, certain, possible, flags, _] = cells[..] else { panic!("five columns: {cells:?}") };
            if kind == "*" {
                continue;
            }
            let ask = |path: &str| {
                let form = path.trim_end_matches("[]").trim_end_matches(".#");
                match form == path {
                    true => value_changed(kind, &path.replace(".*", ".anything")),
                    false => super::block_changed(kind, form),
                }
            };
            for path in certain.split(' ').filter(|path| !path.is_empty()) {
                assert_eq!(ask(path), Effect::Replaces, "{kind} {path}");
                asked += 1;
            }
            for path in possible.split(' ').filter(|path| !path.is_empty()) {
                assert_ne!(ask(path), Effect::InPlace, "{kind} {path}");
                asked += 1;
            }
            let other = value_changed(kind, "an_argument_of_no_resource");
            assert_eq!(other == Effect::Replaces, flags.contains("no-update"), "{kind}");
        }
    }
    let properties = KEPT.iter().filter(|table| table.name == "replace-cloudformation.tsv");
    for cells in properties.flat_map(|table| rows(table.written)) {
        let [kind, certain, possible, specification, flags] = cells[..] else { panic!("five columns: {cells:?}") };
        for path in certain.split(' ').filter(|path| !path.is_empty()) {
            assert_eq!(property_changed(kind, path).0, Effect::Replaces, "{kind} {path}");
            assert_eq!(property_changed(kind, &format!("{path}.Inside")).0, Effect::Replaces, "{kind} {path}");
            asked += 1;
        }
        for path in possible.split(' ').chain(specification.split(' ')).filter(|path| !path.is_empty()) {
            assert_ne!(property_changed(kind, path.trim_end_matches(['!', '?'])).0, Effect::InPlace, "{kind} {path}");
            asked += 1;
        }
        let other = property_changed(kind, "NoProperty").0;
        assert_eq!(other == Effect::Replaces, flags.contains("no-update"), "{kind}");
    }
    assert!(asked > 25_000, "only {asked} paths were asked for");
}

#[test]
fn every_other_row_is_answered() {
    for cells in rows(super::guards::GUARDS) {
        let [key, setting, dangerous, safe, says, meaning] = cells[..] else { panic!("six columns: {cells:?}") };
        let (platform, kind) = key.split_once('/').unwrap_or((key, ""));
        let found = guards(platform, kind).any(|guard| {
            (guard.setting, guard.dangerous, guard.safe, guard.meaning) == (setting, dangerous, safe, meaning)
        });
        assert!(found, "{key} {setting}");
        assert!(["safe", "danger", "setting"].contains(&says), "{key} {setting}: {says}");
        // What a value of true brings about is never what the safe setting did.
        assert!(dangerous != "true" || says == "danger", "{key} {setting}");
    }
    for cells in rows(super::holds::STATEFUL) {
        let found = holds(cells[0]).map(|holds| (holds.class, holds.loss));
        assert_eq!(found, Some((cells[1], cells[2])), "{}", cells[0]);
    }
    for cells in rows(super::kubernetes::FIELDS) {
        let (group, kind) = cells[0].split_once('/').unwrap_or_default();
        let found =
            fields(group, kind).any(|field| (field.path, field.effect, field.note) == (cells[1], cells[2], cells[3]));
        assert!(found, "{cells:?}");
    }
    for cells in rows(super::defaults::DEFAULTS) {
        let (platform, kind) = cells[0].split_once('/').unwrap_or_default();
        assert_eq!(default(platform, kind, cells[1]), Some(cells[2]), "{cells:?}");
    }
    for cells in rows(super::twins::TWINS) {
        let (tool, kind) = cells[0].split_once('/').unwrap_or_default();
        let found = super::twin(tool, kind).unwrap_or_else(|| panic!("{cells:?}"));
        // Each type has rows of its own, so that a name with a mistake does not stay silent.
        let known = match tool {
            "cdk" => Table::new(replace::CLOUDFORMATION).rows(found.of).next().is_some(),
            _ => super::source(found.of).provider != "",
        };
        assert!(found.of == cells[1] && known, "{cells:?}");
        for (own, other) in
            cells.get(2).into_iter().flat_map(|names| names.split(' ')).filter_map(|pair| pair.split_once('='))
        {
            assert_eq!(found.other_name(own), Some(other), "{cells:?}");
        }
    }
    for cells in rows(super::alike::ALIKE) {
        assert!(alike(&cells[0].replace('*', "thing"), cells[1]).is_some(), "{cells:?}");
    }
}

#[test]
fn facts_that_are_often_asked_for() {
    for (kind, path, effect) in [
        ("aws_db_instance", "engine", Effect::Replaces),
        ("aws_db_instance", "identifier", Effect::InPlace),
        ("aws_db_instance", "region", Effect::MayReplace),
        ("aws_s3_bucket", "object_lock_configuration.object_lock_enabled", Effect::Replaces),
        ("azurerm_storage_account", "account_kind", Effect::MayReplace),
        ("google_kms_key_ring", "anything", Effect::Replaces),
        ("digitalocean_volume", "region", Effect::Replaces),
        ("digitalocean_volume", "size", Effect::InPlace),
        ("confluent_kafka_topic", "partitions_count", Effect::MayReplace),
        ("example_thing", "name", Effect::InPlace),
    ] {
        assert_eq!(value_changed(kind, path), effect, "{kind}.{path}");
    }
    assert_eq!(property_changed("AWS::RDS::DBInstance", "DBInstanceIdentifier").0, Effect::Replaces);
    assert_eq!(property_changed("AWS::RDS::DBInstance", "Engine").0, Effect::MayReplace);
}
