package ops

import (
	"golang.org/x/sys/unix"
)

func clean(ctx context.Context, client Any) {
	syscall.Reboot()
	unix.Reboot()
//^^^^^^^^^^^^ high: shuts the machine down or restarts it
	made := lib.Newreboot()
	made.reboot()
	client.List("one")
}
