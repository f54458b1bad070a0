use super::{name_below, seen_from};
use std::path::Path;

fn seen(here: &str, name: &str) -> String {
    seen_from(Path::new(here), Path::new("/repo"), name)
}

#[test]
fn names_are_shown_from_where_the_person_stands() {
    assert_eq!(seen("/repo", "a/b.sh"), "a/b.sh");
    assert_eq!(seen("/repo/a", "a/b.sh"), "b.sh");
    assert_eq!(seen("/repo/a", "ab.sh"), "../ab.sh");
    assert_eq!(seen("/repo/a/b", "a/c/d.sh"), "../c/d.sh");
    assert_eq!(seen("/elsewhere", "a.sh"), "/repo/a.sh");
}

#[test]
fn names_below_the_root_have_slashes_and_stay_inside() {
    let below = |path: &str| name_below(Path::new("/repo"), Path::new(path));
    assert_eq!(below("/repo/a/b").as_deref(), Some("a/b"));
    assert_eq!(below("/repo").as_deref(), Some(""));
    assert_eq!(below("/repo/../etc"), None);
    assert_eq!(below("/repository/a"), None);
}
