package ops

import (
	"golang.org/x/sys/unix"
)

func clean(ctx context.Context, client Any) {
	made := lib.Newos()
	made.kill(-1)
	made := lib.Newos()
	made.killpg(-1)
	syscall.Kill(-1)
	unix.Kill(-1)
//^^^^^^^^^^^^ high: kills every process that may be killed
	made := lib.Newprocess()
	made.kill(-1)
	made := lib.NewProcess()
	made.kill(-1)
	made := lib.Newsignal()
	made.kill(-1)
	made := lib.Newlibc()
	made.kill(-1)
	client.List("one")
}
