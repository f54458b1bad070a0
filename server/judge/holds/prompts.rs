//! Programs that wait to be typed at: `queries/tables/prompts.tsv`.

use crate::operations::shell::Command;
use crate::operations::{Act, Operation};

/// `program · places · leaves`; see the head of the file.
const TABLE: &str = include_str!("../../../queries/tables/prompts.tsv");

/// The programs among these that wait for input that nobody is shown.
pub fn waits_for_input(operations: &[Operation]) -> impl Iterator<Item = &str> {
    operations.iter().filter_map(|operation| match &operation.act {
        Act::Command(command) if waits(command) => Some(command.program.as_str()),
        _ => None,
    })
}

fn waits(command: &Command) -> bool {
    command.input.is_none() && ends_itself(command) && rows().any(|(name, rest)| fits(command, name, rest))
}

/// False where the words go on with a command of their own, which is looked at by itself: `ssh db1 uptime`.
fn ends_itself(command: &Command) -> bool {
    let Some(last) = command.words.last() else { return true };
    let values = command.options.iter().filter_map(|(_, value)| value.as_ref());
    let known = command.operands.last().into_iter().chain(values).any(|word| word.text == last.text);
    known || last.text.starts_with('-')
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

fn fits(command: &Command, name: &str, rest: &str) -> bool {
    let mut words = name.split(' ');
    if words.next() != Some(command.program.as_str()) {
        return false;
    }
    let verbs: Vec<&str> = words.collect();
    let rest = match rest.strip_prefix('=') {
        Some(other) => rows().find(|(name, _)| *name == other).map_or("", |(_, rest)| rest),
        None => rest,
    };
    let (places, leaves) = rest.split_once('\t').unwrap_or((rest, ""));
    let Ok(places) = places.parse::<usize>() else { return false };
    let given = |one: &str| command.options.iter().any(|(name, _)| name == one);
    let (mut stays, mut needed) = (false, false);
    let mut left = false;
    for one in leaves.split(' ') {
        match (one.strip_prefix('+'), one.strip_prefix('!')) {
            (Some(one), _) => stays |= given(one),
            (_, Some(one)) => needed |= !given(one) && !given("--interactive"),
            _ => left |= given(one),
        }
    }
    let named = verbs.iter().zip(&command.operands).all(|(verb, operand)| operand.text == *verb);
    let most = verbs.len() + places;
    let there = named && command.operands.len() >= verbs.len();
    there && (stays || (!left && !needed && command.operands.len() <= most))
}

#[cfg(test)]
mod tests {
    use super::{rows, waits_for_input};
    use crate::operations::shell::{Start, command_line};

    fn waits(line: &str) -> Vec<String> {
        let operations = command_line(line, None, &Start::default());
        waits_for_input(&operations).map(str::to_owned).collect()
    }

    #[test]
    fn programs_that_wait_are_known() {
        let mut wrong = Vec::new();
        for line in [
            "bash",
            "sh -i",
            "sudo bash",
            "sudo -i",
            "sudo -s",
            "sudo su",
            "su - deploy",
            "python3",
            "python -i job.py",
            "node",
            "psql",
            "psql -h db shop",
            "mysql shop",
            "redis-cli -h cache",
            "mongosh",
            "ssh db1",
            "tmux",
            "tmux new -s work",
            "screen",
            "screen -S work",
            "terraform console",
            "docker run -it ubuntu",
            "docker run -it ubuntu bash",
            "docker exec -it web bash",
            "kubectl exec -it web -- sh",
            "kubectl run -it x --image=busybox",
            "rails console",
            "python manage.py shell",
            "./manage.py dbshell",
            "bundle exec rails c",
            "php -a",
            "env X=1 bash",
            "docker attach web",
        ] {
            wrong.extend(waits(line).is_empty().then_some(line));
        }
        for line in [
            "bash job.sh",
            "echo ls | bash",
            "bash -c ls",
            "bash --version",
            "python3 job.py",
            "python3 -c 1",
            "node job.js",
            "psql -c 'select 1'",
            "psql -f x.sql",
            "psql < x.sql",
            "mysql -e 'select 1'",
            "redis-cli ping",
            "ssh db1 uptime",
            "sudo ls",
            "sudo -u www-data ls",
            "tmux ls",
            "tmux new -d -s work",
            "screen -ls",
            "terraform plan",
            "docker ps",
            "docker run ubuntu",
            "docker run --rm ubuntu ls",
            "docker exec web ls",
            "kubectl exec web -- ls",
            "kubectl get pods",
            "rails routes",
            "python manage.py migrate",
            "python manage.py shell -c 'print(1)'",
            "perl -i -pe s/a/b/ f",
            "which bash",
        ] {
            wrong.extend((!waits(line).is_empty()).then_some(line));
        }
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn every_row_can_be_read() {
        for (name, rest) in rows() {
            let known = |other: &str| rows().any(|(one, _)| one == other);
            match rest.strip_prefix('=') {
                Some(other) => assert!(known(other), "{name}"),
                None => assert!(rest.split('\t').next().is_some_and(|count| count.parse::<usize>().is_ok()), "{name}"),
            }
        }
    }
}
