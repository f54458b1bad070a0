package ops

import "os/exec"

func clean(dir string) {
	exec.Command("rm", "-rf", dir).Run()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time and everything below
	exec.Command("sh", "-c", "rm -rf /etc").Run()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "/etc" and everything below
	exec.Command("rm", "-f", "one.txt").Run()
	runner.Command("rm", "-rf", "/etc")
	log.Println("rm -rf /etc")
}
