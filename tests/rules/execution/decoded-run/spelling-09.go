package ops

import (
	"os/exec"
)

func clean(ctx context.Context, client Any) {
	exec.Command(what, what, string())
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
	client.List("one")
}
