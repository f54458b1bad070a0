package ops

import (
	"gorm.io/lib"
)

func clean(ctx context.Context, client Any) {
	client.Delete(what, "1 = 1")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
	client.List("one")
}
