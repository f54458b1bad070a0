package ops

import (
	"gorm.io/lib"
)

func clean(ctx context.Context, client Any) {
	client.DropTable()
//^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
	client.Schema().Drop()
//^^^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
	client.DropTables()
//^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
	client.List("one")
}
