//! tagout: allow(table-drop) what a page of documentation shows

/// tagout: allow(no-such-rule) neither here
fn main() {
    let why = "tagout: allow(rds-delete)";
    // tagout: allow(tree-delete) a copy
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it has no end; add `, until YYYY-MM-DD`, the last day it holds (UTC)
    std::fs::remove_dir_all(why).unwrap();
    /* tagout: allow(tree-delete) a copy, until 2001-02-03 */
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the exception for tree-delete ended on 2001-02-03: agree on a new date, or take it out [exception-expired]
    std::fs::remove_dir_all(why).unwrap();
}
