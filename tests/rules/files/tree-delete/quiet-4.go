package ops

import (
	"os"
)

func f(ctx context.Context) error {
	return os.Remove("/srv/data/one.lock")
}
