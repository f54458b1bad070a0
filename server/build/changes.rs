//! The tables of change analysis, checked and folded: a path says only where it leaves the path before it.

use std::fs;
use std::path::Path;

/// Table, number of columns.
const TABLES: &[(&str, usize)] = &[
    ("replace-terraform-aws.tsv", 5),
    ("replace-terraform-azurerm.tsv", 5),
    ("replace-terraform-google.tsv", 5),
    ("replace-terraform-more.tsv", 5),
    ("replace-cloudformation.tsv", 5),
];

/// Writes each table without its comments, or returns every mistake as `file:line: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    for (name, columns) in TABLES {
        let file = queries.join("tables").join(name);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) => {
                problems.push(format!("{}: {error}", file.display()));
                continue;
            }
        };
        let mut folded = String::new();
        let mut last = "";
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            if cells.len() != *columns {
                problems.push(format!(
                    "{}:{}: {} columns, expected {columns}",
                    file.display(),
                    number + 1,
                    cells.len()
                ));
            }
            if cells[0] <= last {
                problems.push(format!("{}:{}: {} does not stand behind {last}", file.display(), number + 1, cells[0]));
            }
            last = cells[0];
            // How many arguments a type of Terraform has is for readers of the table.
            let kept = if name.contains("terraform") { 4 } else { 5 };
            let cells: Vec<String> = cells.iter().take(kept).map(|cell| fold(cell)).collect();
            folded.push_str(&cells.join("\t"));
            folded.push('\n');
        }
        if let Err(error) = fs::write(out.join(name), folded) {
            problems.push(format!("{name}: {error}"));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Paths of a cell, each with the number of steps it shares with the one before in their place.
fn fold(cell: &str) -> String {
    let mut last: Vec<&str> = Vec::new();
    let mut folded: Vec<String> = Vec::new();
    for path in cell.split(' ') {
        let steps: Vec<&str> = path.split('.').collect();
        let shared = steps.iter().zip(&last).take_while(|(one, other)| one == other).count().min(steps.len() - 1);
        folded.push(match shared {
            0 => path.to_owned(),
            _ => format!("{shared}.{}", steps[shared..].join(".")),
        });
        last = steps;
    }
    folded.join(" ")
}
