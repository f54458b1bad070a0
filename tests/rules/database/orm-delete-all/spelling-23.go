package ops

import (
	"gorm.io/lib"
)

func clean(ctx context.Context, client Any) {
	client.Where("1 = 1").Update()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
	client.Where("1 = 1").Updates()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
	client.List("one")
}
