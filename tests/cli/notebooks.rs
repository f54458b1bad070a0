//! Notebooks are judged by their code cells, and what is found stands in the file.

use super::workshop::Workshop;

const NOTEBOOK: &str = r##"{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["!rm -rf /srv/data"]},
  {
   "cell_type": "code",
   "metadata": {},
   "outputs": [],
   "source": [
    "import shutil\n",
    "print('ü')\n",
    "shutil.rmtree('/srv/data')"
   ]
  },
  {"cell_type": "code", "metadata": {}, "outputs": [], "source": "%time !rm -rf /srv/other\na, b = !ls\n"},
  {"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%%bash\n", "aws s3 rb s3://shop --force\n"]},
  {"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%%sql\n", "DROP TABLE orders"]}
 ],
 "metadata": {"kernelspec": {"language": "python"}},
 "nbformat": 4,
 "nbformat_minor": 5
}
"##;

#[test]
fn cells_are_judged_where_they_stand() {
    let workshop = Workshop::with(&[("a.ipynb", NOTEBOOK), ("broken.ipynb", "{"), ("prose.md", "!rm -rf /srv/data\n")]);
    let (code, found) = workshop.found(&["."]);
    let expected =
        ["a.ipynb:11 tree-delete", "a.ipynb:14 rm-recursive", "a.ipynb:15 s3-bucket-delete", "a.ipynb:16 table-drop"];
    assert_eq!((code, found), (Some(1), expected.map(str::to_owned).to_vec()));
    let shown = workshop.check(&["a.ipynb"]);
    assert!(shown.out.contains("shutil.rmtree('/srv/data')\""), "{}", shown.out);
}

#[test]
fn a_change_speaks_of_what_is_new_in_it() {
    let workshop = Workshop::with(&[("a.ipynb", NOTEBOOK)]);
    workshop.write("a.ipynb", &NOTEBOOK.replace("print('ü')", "shutil.rmtree('/srv/new')"));
    let (_, found) = workshop.found(&["--scope", "changed", "."]);
    assert_eq!(found, ["a.ipynb:10 tree-delete"]);
    workshop.write("a.ipynb", &NOTEBOOK.replace("/srv/data\"]}", "/srv/elsewhere\"]}"));
    let (_, found) = workshop.found(&["--scope", "changed", "."]);
    assert_eq!(found, [""; 0], "prose is no code");
    workshop
        .write("tagout.toml", "version = 1\n[[tier]]\nname = \"t\"\nrank = 1\npaths = [\"*.ipynb\"]\nreviews = 1\n");
    let (_, found) = workshop.found(&["--scope", "changed", "."]);
    assert!(found.iter().any(|one| one.ends_with(" tier-hold")), "but a change of the file: {found:?}");
}
