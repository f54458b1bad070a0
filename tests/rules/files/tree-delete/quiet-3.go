package ops

import (
	"os"
)

func f(ctx context.Context) error {
	f, err := os.CreateTemp("", "x")
	defer os.Remove(f.Name())
	return os.RemoveAll(f.Name())
}
