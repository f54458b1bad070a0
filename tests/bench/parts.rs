//! Measures the parts by themselves: `cargo bench`.

fn main() {}
