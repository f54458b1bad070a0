package ops

import (
	"syscall"
)

func f(ctx context.Context) error {
	return syscall.Kill(pid, syscall.SIGTERM)
}
