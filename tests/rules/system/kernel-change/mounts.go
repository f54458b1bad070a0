package mounts

import (
	"syscall"

	"golang.org/x/sys/unix"
)

func release(point string) {
	syscall.Unmount(point, syscall.MNT_DETACH)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: unmounts what is named at run time under whatever uses it
	unix.Unmount(point, unix.MNT_FORCE)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: unmounts what is named at run time under whatever uses it
	unix.Unmount(point, 0)
}
