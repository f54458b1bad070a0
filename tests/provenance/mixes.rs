//! Random mixes of agents, a person, a formatter, strangers and git: nothing turns human without evidence, nothing that was
//! declared is lost, and an edit with its place comes out like a comparison of the whole texts.

use super::stage::Stage;
use super::{check, in_order};
use proptest::prelude::*;
use tagout::provenance::{Book, LineView, Touched, Witness};
use tagout::text::{Edit, Span};

/// One thing that happens, and where.
#[derive(Clone, Debug)]
struct Happening {
    what: What,
    line: usize,
    how: usize,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Agent(&'static str),
    Late(&'static str),
    Hooks,
    Stranger,
    Reload,
    Person,
    Formatter,
    Undo,
    Redo,
    Save,
    Checkout,
}

fn happening() -> impl Strategy<Value = Happening> {
    use What::*;
    let what = prop::sample::select(vec![
        Agent("P"),
        Agent("P"),
        Agent("Q"),
        Late("P"),
        Late("Q"),
        Hooks,
        Stranger,
        Reload,
        Reload,
        Reload,
        Person,
        Person,
        Person,
        Formatter,
        Undo,
        Redo,
        Save,
        Save,
        Checkout,
    ]);
    (what, 0usize..40, 0usize..12).prop_map(|(what, line, how)| Happening { what, line, how })
}

/// A text with something done to it; new words begin with the author's letter.
fn changed(text: &str, author: &str, at: &Happening, count: &mut usize) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let line = at.line % (lines.len() + 1);
    *count += 1;
    let word = format!("{author}{count}");
    let several = lines.len() > 2;
    match (at.how, lines.get_mut(line)) {
        // The last two lines stay: what is left of a text with fewer lines is not compared by lines.
        (5 | 6, _) if !several => lines.insert(line, format!("set {word} = value\n")),
        (0..=3, _) | (_, None) => lines.insert(line, format!("set {word} = value\n")),
        (4, _) => {
            // Three words of their own: none of them is the next one's number.
            let block =
                format!("set {word} = one\nset {author}{} = two\nset {author}{} = three\n", *count + 1, *count + 2);
            lines.insert(line, block);
            *count += 2;
        }
        (5 | 6, _) => drop(lines.remove(line)),
        (7 | 8, Some(old)) => *old = format!("{} {word}\n", old.trim_end()),
        (9, Some(old)) => *old = old.replacen(" = ", &format!(" = {word} + "), 1),
        (_, Some(old)) => *old = old.replacen("value", &word, 1),
    }
    lines.concat()
}

/// The same by whole lines. Who changed what inside a line, when several did and only some told, cannot be proved.
fn by_lines(happening: &Happening) -> Happening {
    Happening { how: happening.how % 7, ..happening.clone() }
}

/// What happens in the buffer begins with the text on the disk and is saved. A buffer that is thrown away has scenarios of
/// its own; what comes back from the disk then is proved only as far as an earlier text is near.
fn act(stage: &mut Stage, happening: &Happening, count: &mut usize) {
    let in_buffer = matches!(happening.what, What::Person | What::Formatter);
    if in_buffer {
        stage.act("reload", "", "here");
    }
    happen(stage, happening, count);
    if in_buffer || matches!(happening.what, What::Undo | What::Redo) {
        stage.act("save", "", "here");
    }
}

fn happen(stage: &mut Stage, happening: &Happening, count: &mut usize) {
    match happening.what {
        What::Agent(session) => {
            // While others have written what the editor has not seen, their lines are left whole.
            let seen = stage.disk() == stage.text();
            let happening = if seen { happening.clone() } else { by_lines(happening) };
            let body = changed(stage.disk(), session, &happening, count);
            stage.act(&format!("agent {session}"), &body, "here");
        }
        What::Late(session) => {
            let body = changed(stage.disk(), session, &by_lines(happening), count);
            stage.act(&format!("agent {session} late"), &body, "here");
        }
        What::Hooks => {
            for session in stage.silent() {
                stage.act(&format!("hook {session}"), "", "here");
            }
        }
        What::Stranger => {
            let body = changed(stage.disk(), "U", &by_lines(happening), count);
            stage.act("write", &body, "here");
        }
        What::Reload => stage.act(["reload", "reload whole", "reopen"][happening.how % 3], "", "here"),
        What::Person => {
            let body = changed(&stage.text(), "H", happening, count);
            stage.typed(&body);
        }
        What::Formatter => {
            let indent = |line: &str| {
                if happening.how.is_multiple_of(2) { format!("  {line}") } else { line.trim_start().to_owned() }
            };
            let body: String = stage.text().split_inclusive('\n').map(indent).collect();
            stage.act("format black", &body, "here");
        }
        What::Undo if stage.can_undo() => stage.act("undo", "", "here"),
        What::Redo if stage.can_redo() => stage.act("redo", "", "here"),
        What::Undo | What::Redo => {}
        What::Save => stage.act("save", "", "here"),
        What::Checkout => {
            // What strangers wrote before is seen on its own; else git would have to answer for it.
            stage.act("reload", "", "here");
            let body = changed(stage.disk(), "G", happening, count);
            stage.act("checkout", &body, "here");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_turns_human_and_nothing_declared_is_lost(happenings in prop::collection::vec(happening(), 1..30)) {
        let mut stage = Stage::default();
        stage.act("file", "set B1 = value\nset B2 = value\nset B3 = value\n", "here");
        let mut count = 0;
        for (at, happening) in happenings.iter().enumerate() {
            act(&mut stage, happening, &mut count);
            check(&stage, &format!("step {}, {happening:?}", at + 1));
        }
        for session in stage.silent() {
            stage.act(&format!("hook {session}"), "", "here");
        }
        check(&stage, "after all hooks");
    }

    #[test]
    fn an_edit_with_its_place_comes_out_like_a_comparison(happenings in prop::collection::vec(happening(), 1..20)) {
        let (mut placed, mut compared) = (Book::default(), Book::default());
        let mut text = "set B1 = value\nset B2 = value\nset B3 = value\n".to_owned();
        placed.opened(&text);
        compared.opened(&text);
        let mut count = 0;
        for happening in &happenings {
            let (author, witness) = match happening.what {
                What::Person | What::Undo | What::Save => ("H", Witness::Typing { id: None }),
                What::Formatter => ("F", Witness::Formatting { tool: "black".into() }),
                _ => ("U", Witness::Nothing),
            };
            let next = changed(&text, author, happening, &mut count);
            placed.edited(&super::stage::trimmed(&text, &next), &witness);
            compared.replaced(&next, &witness);
            text = next;
            in_order(placed.layer(), &text, "placed");
            let lines = |book: &Book| book.layer().lines(&text).into_iter().map(plain).collect::<Vec<_>>();
            prop_assert_eq!(lines(&placed), lines(&compared), "{}", text);
        }
    }

    #[test]
    fn any_edit_leaves_a_layer_in_order(
        start in "[ab\u{e9}\u{4e2d} \r\n]{0,20}",
        edits in prop::collection::vec((0usize..30, 0usize..8, "[ab\u{1f600} \r\n]{0,6}", 0usize..4), 1..40),
    ) {
        let witnesses = [
            Witness::Nothing,
            Witness::Typing { id: None },
            Witness::Formatting { tool: "black".into() },
            Witness::Git { operation: "merge".into() },
        ];
        let mut book = Book::default();
        book.opened(&start);
        for (at, gone, put, who) in edits {
            book.edited(&Edit { span: Span::new(at, at + gone), text: put }, &witnesses[who]);
            in_order(book.layer(), &book.text().unwrap().to_string(), "edited");
        }
    }
}

/// A line by what was written, with no regard for how it was found. Tombstones are left out: a line taken out beside one put
/// in is a replaced line to whoever compares.
fn plain(view: LineView) -> (Vec<(String, usize)>, usize, bool) {
    let untold = view.untold();
    let mut shares: Vec<(String, usize)> =
        view.shares.iter().map(|(origin, bytes)| (super::letter(origin), *bytes)).collect();
    shares.sort();
    (shares, untold, view.touched.has(Touched::HUMAN_EDITED))
}
