package ops

import (
	"os"
)

func f(ctx context.Context) error {
	return os.RemoveAll("/srv/data")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
}
