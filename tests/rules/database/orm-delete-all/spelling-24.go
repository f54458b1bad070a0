package ops

import (
	"example.org//ent"
)

func clean(ctx context.Context, client Any) {
	client.Delete().Exec()
//^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
	client.Update().Save()
//^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
	client.List("one")
}
