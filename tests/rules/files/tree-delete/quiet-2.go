package ops

import (
	"os"
	"path/filepath"
)

func f(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "x")
	dir, err = filepath.EvalSymlinks(dir)
	return os.RemoveAll(dir)
}
