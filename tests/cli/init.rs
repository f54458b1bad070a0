//! `tagout init` in real repositories. The one it is shown is `tests/cli/shop`.

use super::program::tagout;
use super::workshop::{Workshop, git};
use std::fs;
use std::path::{Path, PathBuf};
use tagout::policy::{Mode, Policy, read};

/// The repository of `tests/cli/shop`, in one commit on `main`.
pub(super) fn shop() -> Workshop {
    let workshop = Workshop::unborn();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/shop");
    for file in files(&data) {
        let name = file.strip_prefix(&data).unwrap().to_str().unwrap();
        workshop.write(name, &fs::read_to_string(&file).unwrap());
    }
    workshop.commit("begin");
    workshop
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The policy a text says, which has to be without a mistake for our reader and for the published schema.
fn policy(text: &str) -> Policy {
    let (policy, problems) = read(text, &[]);
    assert!(problems.is_empty(), "{problems:?}\n{text}");
    let schema = serde_json::from_str(include_str!("../../server/docs/tagout.schema.json")).unwrap();
    let value: serde_json::Value = toml::from_str(text).unwrap();
    assert!(jsonschema::draft202012::new(&schema).unwrap().is_valid(&value), "{text}");
    policy
}

#[test]
fn a_policy_is_drafted_from_what_is_there() {
    let shop = shop();
    shop.git(&["branch", "release/1"]);
    let ran = tagout(shop.path(), &["init"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let text = fs::read_to_string(shop.path().join("tagout.toml")).unwrap();
    let policy = policy(&text);
    assert_eq!((policy.mode, &policy.protected[..]), (Mode::Observe, &["main".to_owned(), "release/*".to_owned()][..]));
    let tier = |path: &str| policy.tier_of(path).map_or("none", |tier| tier.name.as_str());
    for (path, expected) in [
        ("infra/prod/db.tf", "tier-1"),
        ("infra/prod/new/cache.tf", "tier-1"),
        ("services/checkout/app.py", "tier-1"),
        ("k8s/prod.yaml", "tier-1"),
        ("infra/modules/vpc/main.tf", "tier-2"),
        ("infra/dev/main.tf", "none"),
        ("infra/prod/README.md", "none"),
        ("scripts/deploy.sh", "none"),
    ] {
        assert_eq!(tier(path), expected, "{path}\n{text}");
    }
    let names = |selector: &str| policy.environments[0].matches[selector].written().collect::<Vec<_>>();
    assert_eq!((names("aws_profile"), names("kube_context")), (vec!["shop-prod"], vec!["shop-prod-eu"]));
    assert!(policy.people.is_empty() && policy.tiers.iter().all(|tier| tier.reviews + tier.senior == 0));
    assert_eq!(tagout(shop.path(), &["policy", "check"]).code, Some(0));
    assert!(ran.out.contains("no changes to judge"), "{}", ran.out);
    assert!(
        ran.out.ends_with("\nNext: `tagout hooks install`\n"),
        "what was shown is not what comes next: {}",
        ran.out
    );
}

#[test]
fn the_drafted_policy_demands_nothing_of_anybody() {
    let shop = shop();
    tagout(shop.path(), &["init"]);
    shop.commit("a policy");
    shop.git(&["switch", "--quiet", "--create", "feature"]);
    shop.write("services/checkout/app.py", "def total(prices): return round(sum(prices), 2)\n");
    shop.commit("round");
    assert_eq!(shop.found(&["--gate", "merge"]), (Some(0), Vec::new()));
}

#[test]
fn an_empty_folder_gets_a_policy_too() {
    let folder = tempfile::tempdir().unwrap();
    let ran = tagout(folder.path(), &["init"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("no git repository"), "{}", ran.out);
    let drafted = policy(&fs::read_to_string(folder.path().join("tagout.toml")).unwrap());
    assert!(drafted.tiers.is_empty() && drafted.protected.is_empty());
}

#[test]
fn a_repository_without_a_commit_gets_the_branch_it_will_have() {
    let workshop = Workshop::unborn();
    let ran = tagout(workshop.path(), &["init"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("no commit yet"), "{}", ran.out);
    assert_eq!(policy(&fs::read_to_string(workshop.path().join("tagout.toml")).unwrap()).protected, ["main"]);
}

#[test]
fn the_default_branch_is_the_remotes() {
    let origin = Workshop::with(&[("a.sh", "true\n")]);
    origin.git(&["branch", "--move", "trunk"]);
    let parent = tempfile::tempdir().unwrap();
    git(parent.path(), &["clone", "--quiet", &origin.path().to_string_lossy(), "clone"]);
    let ran = tagout(&parent.path().join("clone"), &["init", "--print"]);
    assert_eq!(policy(&ran.out).protected, ["trunk"]);
}

#[test]
fn a_policy_that_is_there_is_never_overwritten() {
    let own = "version = 1\nmode = \"enforce\"\n";
    let workshop = Workshop::with(&[("tagout.toml", own), ("infra/prod/a.tf", "resource \"a\" \"b\" {\n}\n")]);
    let ran = tagout(workshop.path(), &["init"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("init never overwrites it") && ran.err.contains("init --print"), "{}", ran.err);
    let shown = tagout(workshop.path(), &["init", "--print"]);
    assert!(shown.code == Some(0) && policy(&shown.out).tier_of("infra/prod/b.tf").is_some(), "{}", shown.out);
    assert_eq!(fs::read_to_string(workshop.path().join("tagout.toml")).unwrap(), own);
}

#[test]
fn showing_a_draft_writes_nothing() {
    let shop = shop();
    assert_eq!(tagout(shop.path(), &["init", "--print"]).code, Some(0));
    let shown = tagout(shop.path(), &["init", "--print", "--ci", "github,gitlab"]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    for name in ["tagout.toml", ".github/workflows/tagout.yml", ".gitlab/tagout.yml", ".gitlab-ci.yml"] {
        assert!(shown.out.contains(name), "{name}: {}", shown.out);
    }
    assert!(shown.out.contains("tagout check --diff \"origin/$BASE\" --gate merge"), "{}", shown.out);
    assert_eq!(shop.git(&["status", "--porcelain"]), "");
}

#[test]
fn pipelines_get_files_of_their_own_and_keep_what_they_have() {
    let workshop = Workshop::with(&[(".gitlab-ci.yml", "stages: [test]\n")]);
    let ran = tagout(workshop.path(), &["init", "--ci", "github,gitlab"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("add this to it:\ninclude:\n  - local: .gitlab/tagout.yml\n"), "{}", ran.out);
    let there = |name: &str| fs::read_to_string(workshop.path().join(name)).unwrap();
    assert_eq!(there(".gitlab-ci.yml"), "stages: [test]\n");
    for name in [".github/workflows/tagout.yml", ".gitlab/tagout.yml"] {
        assert!(
            there(name).contains("--gate merge --format git") && !there(name).contains('@') || name.contains("hub")
        );
        let installs = |line: &str| line.contains("install") && !line.trim_start().starts_with('#');
        assert!(!there(name).lines().any(installs), "nothing of an unknown owner is installed: {}", there(name));
        assert!(there(name).contains("# Write here how your runners get tagout"), "{}", there(name));
    }
    assert_eq!(workshop.found(&["--fail-on", "low"]), (Some(0), Vec::new()), "our own files stand up to our own rules");
    workshop.write(".github/workflows/tagout.yml", "own: true\n");
    let again = tagout(workshop.path(), &["init", "--ci", "github"]);
    assert!(again.code == Some(0) && again.out.contains("tagout.yml is there already"), "{}{}", again.out, again.err);
    assert_eq!(there(".github/workflows/tagout.yml"), "own: true\n");
}

#[test]
fn a_pipeline_that_is_not_there_is_begun_and_known_again() {
    let workshop = Workshop::with(&[]);
    tagout(workshop.path(), &["init", "--ci", "gitlab"]);
    let pipeline = fs::read_to_string(workshop.path().join(".gitlab-ci.yml")).unwrap();
    assert_eq!(pipeline, "include:\n  - local: .gitlab/tagout.yml\n");
    let again = tagout(workshop.path(), &["init", "--ci", "gitlab"]);
    assert!(again.out.contains(".gitlab-ci.yml includes it already"), "{}", again.out);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let outside = tempfile::tempdir().unwrap();
    let workshop = Workshop::with(&[]);
    std::os::unix::fs::symlink(outside.path().join("made"), workshop.path().join("tagout.toml")).unwrap();
    assert_eq!(tagout(workshop.path(), &["init"]).code, Some(2));
    assert!(!outside.path().join("made").exists());
}
