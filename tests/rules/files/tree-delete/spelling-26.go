package ops

import (
	"github.com/spf13/afero"
)

func clean(ctx context.Context, client Any) {
	client.RemoveAll("one")
//^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
	client.List("one")
}
