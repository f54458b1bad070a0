//! Sequences of git operations in any order, with edits of agents and people between.

use super::stage::Stage;
use proptest::prelude::*;

#[derive(Clone, Copy, Debug)]
enum What {
    Agent(&'static str),
    Person,
    Commit,
    Amend,
    Partly,
    Switch,
    Rebase,
    Squash,
    Merge,
    Pick,
    Stash,
    Pop,
    Move,
}

#[derive(Clone, Debug)]
struct Happening {
    what: What,
    line: usize,
    how: usize,
}

fn happening() -> impl Strategy<Value = Happening> {
    use What::*;
    let what = prop::sample::select(vec![
        Agent("P"),
        Agent("P"),
        Agent("Q"),
        Agent("Q"),
        Person,
        Person,
        Commit,
        Commit,
        Commit,
        Amend,
        Partly,
        Switch,
        Switch,
        Rebase,
        Squash,
        Merge,
        Pick,
        Stash,
        Pop,
        Move,
    ]);
    (what, 0usize..40, 0usize..8).prop_map(|(what, line, how)| Happening { what, line, how })
}

/// A line that shares no word with any other. Whether somebody changed a line or put another in its place is to be seen.
fn line(word: &str) -> String {
    let low = word.to_lowercase();
    format!("{word} {low}a {low}b {low}c\n")
}

/// The repository, and what the file is called now.
struct Shop {
    stage: Stage,
    count: usize,
}

impl Shop {
    fn begin() -> Shop {
        let stage = Stage::new(false);
        let text: String = (10..26).map(|number| line(&format!("B{number}"))).collect();
        stage.write("app.py", &text);
        stage.git(&["add", "--all"]);
        stage.git(&["commit", "--quiet", "--message", "begin"]);
        stage.git(&["branch", "other"]);
        Shop { stage, count: 0 }
    }

    /// The one file there is.
    fn path(&self) -> String {
        let files = self.stage.here.read_dir().unwrap().flatten().map(|entry| entry.file_name());
        files.map(|name| name.to_string_lossy().into_owned()).find(|name| name.ends_with(".py")).unwrap()
    }

    /// The text with something done to it; new lines begin with the author's letter.
    fn changed(&mut self, author: &str, at: &Happening) -> String {
        let mut lines: Vec<String> = self.stage.read(&self.path()).split_inclusive('\n').map(str::to_owned).collect();
        let at_line = at.line % (lines.len() + 1);
        self.count += 1;
        let word = format!("{author}{}", self.count + 100);
        let many = lines.len() > 8;
        match (at.how, lines.get_mut(at_line)) {
            (0..=2, _) | (_, None) => lines.insert(at_line, line(&word)),
            (3 | 4, _) => {
                let block = ["", "0", "00"].map(|end| line(&format!("{word}{end}")));
                lines.insert(at_line, block.concat());
            }
            (5, _) if many => drop(lines.remove(at_line)),
            (_, Some(old)) => *old = format!("{} {}", old.trim_end(), line(&word)),
        }
        lines.concat()
    }

    /// Git may refuse, and then nothing happens.
    fn git(&self, arguments: &[&str]) -> bool {
        self.stage.try_git(arguments, "y\nn\ny\nn\ny\n").code == Some(0)
    }

    fn is_clean(&self) -> bool {
        self.stage.git(&["status", "--porcelain"]).is_empty()
    }

    fn act(&mut self, happening: &Happening) {
        let path = self.path();
        match happening.what {
            What::Agent(session) => {
                let text = self.changed(session, happening);
                self.stage.agent(session, &path, &text);
            }
            What::Person => {
                let text = self.changed("U", happening);
                self.stage.write(&path, &text);
            }
            What::Commit => drop(self.git(&["commit", "--quiet", "--all", "--message", "next"])),
            What::Amend => drop(self.git(&["commit", "--quiet", "--all", "--amend", "--allow-empty", "--no-edit"])),
            What::Partly => {
                self.git(&["add", "--patch"]);
                self.git(&["commit", "--quiet", "--message", "partly"]);
            }
            What::Move => {
                let to = format!("app{}.py", happening.line);
                self.git(&["mv", &path, &to]);
                self.git(&["commit", "--quiet", "--message", "moved", "--all"]);
            }
            What::Stash => drop(self.git(&["stash", "--quiet"])),
            _ if !self.is_clean() => {}
            What::Switch => drop(self.git(&["switch", "--quiet", self.away()])),
            What::Rebase => self.or_not(&["rebase", "--quiet", self.away()], &["rebase", "--abort"]),
            What::Merge => self.or_not(&["merge", "--quiet", "--no-edit", self.away()], &["merge", "--abort"]),
            What::Squash => {
                self.or_not(&["merge", "--quiet", "--squash", self.away()], &["reset", "--quiet", "--hard"]);
                self.git(&["commit", "--quiet", "--message", "squashed"]);
            }
            What::Pick => self.or_not(&["cherry-pick", self.away()], &["cherry-pick", "--abort"]),
            What::Pop => self.or_not(&["stash", "pop", "--quiet"], &["reset", "--quiet", "--hard"]),
        }
    }

    /// The branch that is not checked out.
    fn away(&self) -> &'static str {
        if self.stage.git(&["branch", "--show-current"]) == "main" { "other" } else { "main" }
    }

    /// What conflicts is given up.
    fn or_not(&self, arguments: &[&str], back: &[&str]) {
        if !self.git(arguments) {
            self.git(back);
            assert!(self.is_clean(), "{arguments:?} was not given up");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn nothing_turns_human_and_no_line_is_lost(happenings in prop::collection::vec(happening(), 4..24)) {
        let mut shop = Shop::begin();
        for (at, happening) in happenings.iter().enumerate() {
            shop.act(happening);
            let path = shop.path();
            shop.stage.check(&[&path], &format!("step {}, {happening:?} of {happenings:?}", at + 1));
        }
    }
}
