package ops

import (
	"github.com/go-git/lib"
)

func clean(ctx context.Context, client Any) {
	client.Reset(&lib.Options{Mode: lib.HardReset})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
	client.List("one")
}
