package clean

import "os/exec"

func run(name string, words ...string) error { return exec.Command(name, words...).Run() }

func (r *Runner) line(text string) error { return exec.Command("sh", "-c", text).Run() }

func (r *Runner) clean() {
	run("rm", "-rf", "/srv/data")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
	run("ls", "/srv/data")
	r.line("rm -rf /srv/data")
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
	words := []string{"-r"}
	words = append(words, "-f")
	words = append(words, "/srv/data")
	exec.Command("rm", words...).Run()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
}
