package ops

import (
	"gorm.io/lib"
)

func clean(ctx context.Context, client Any) {
	client.Where("1 = 1").Delete()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
	client.List("one")
}
