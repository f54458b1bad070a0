use super::says;

#[test]
fn use_trees_say_what_a_name_stands_for() {
    says(
        "rust",
        "use std::{fs, io::{self, Read as R}, collections::*};\nuse a::b as c;\npub use crate::x::*;\nextern crate foo;\n",
        "import std.fs as fs
         import std.io as io
         import std.io.Read as R
         import std.collections.*
         import a.b as c
         import crate.x.*
         import foo as foo",
    );
}

#[test]
fn calls_through_chains_paths_closures_and_await() {
    says(
        "rust",
        r#"
mod m {
    impl<T> Tr for S<T> {
        async fn del(&self) -> R {
            let r: Foo<Bar> = client.delete().id("billing").send().await?;
            std::fs::remove_dir_all(path)?;
            run(|x| drop::<T>(&mut *x));
            spawn(async move { a::B::<C>::new("x".to_string()) });
            return Err(z);
        }
    }
}
"#,
        r#"m S del > bind r: Foo[Bar] = client.delete().id("billing").send()
           m S del > call client.delete().id("billing").send()
           m S del > call client.delete().id("billing")
           m S del > call client.delete()
           m S del > call std.fs.remove_dir_all(path)
           m S del > call run(?)
           m S del  > bind x
           m S del  > call drop(x)
           m S del > call spawn(?)
           m S del > call a.B.new("x".to_string())
           m S del > call "x".to_string()
           m S del > return Err(z)
           m S del > call Err(z)"#,
    );
}

#[test]
fn every_way_to_bind_a_name() {
    says(
        "rust",
        r#"
struct S { client: aws_sdk_rds::Client, n: &'static [u8] }
const C: &[&str] = &["x"];
fn f(c: &Client, mut n: Arc<Mutex<T>>, (a, b): P) {
    let mut x = v[0];
    let Some(y) = x else { return };
    if let Ok(z) = go() {}
    self.client = y as T;
    cmd += " -rf";
    let s = S { client: a, n };
    for i in xs.iter() { go(); }
}
"#,
        r#"S > bind client: aws_sdk_rds.Client
           S > bind n: u8
           bind C: str = ["x"]
           f > bind c: Client
           f > bind n: Arc[Mutex[T]]
           f > bind [a, b]: P
           f > bind x = v[0]
           f > bind y = x
           f > bind z = go()
           f > call go()
           f > bind self.client = y
           f > bind cmd = <cmd>+" -rf"
           f > bind s = {"client": a, "n": n}
           f > bind client = a
           f > loop i over xs.iter()
           f loop > call xs.iter()
           f loop > call go()"#,
    );
}

#[test]
fn texts_keep_what_is_known_of_them() {
    says(
        "rust",
        "static A: T = [r#\"a \"q\" \\n\"#, b\"x\", \"c\\u{41} \\\n   d\", 'e'];\n\
         fn f() { g(format!(\"rm {} {x} {{}}\", a, b.c()), vec![\"a\", 1], println!(\"{}\", h())); }\n",
        r#"bind A: T = ["a \"q\" \\n", "x", "cA d", "e"]
           f > call g("rm "+<a>+" "+<x>+" {}", ["a", 1], ?)
           f > call format!("rm {} {x} {{}}", a, ?)
           f > call vec!("a", 1)
           f > call println!("{}", ?)"#,
    );
}

#[test]
fn a_macro_is_called_with_the_values_between_its_commas() {
    says(
        "rust",
        "fn f() { sqlx::query_as!(T, r#\"drop\"#, &x); cmd!(a, \"b\", -1); empty!(); }\n",
        r#"f > call sqlx.query_as!(T, "drop", ?)
           f > call cmd!(a, "b", ?)
           f > call empty!()"#,
    );
}
