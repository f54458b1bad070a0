package ops

import (
	"os"
)

func f(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "x")
	if err != nil {
		dir, err = os.MkdirTemp("/tmp", "x")
	}
	defer os.RemoveAll(dir)
}
