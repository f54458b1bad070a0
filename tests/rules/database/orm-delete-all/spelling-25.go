package ops

import (
	"github.com/uptrace/bun"
)

func clean(ctx context.Context, client Any) {
	client.NewDelete("one").Exec()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
	client.List("one")
}
