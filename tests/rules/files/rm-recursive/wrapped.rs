use std::process::Command;

fn run(program: &str, words: &[&str]) {
    Command::new(program).args(words).status().unwrap();
}

fn clean() {
    run("rm", &["-rf", "/srv/data"]);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    run("ls", &["/srv/data"]);
    let mut words = vec!["-r"];
    words.push("-f");
    words.push("/srv/data");
    Command::new("rm").args(&words).status().unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
}
