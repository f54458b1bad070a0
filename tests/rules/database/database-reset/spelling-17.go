package ops

import (
	"github.com/golang-migrate/migrate/lib"
)

func clean(ctx context.Context, client Any) {
	client.Down()
//^^^^^^^^^^^^ critical: resets the database: drops what is in it
	client.Drop()
//^^^^^^^^^^^^ critical: resets the database: drops what is in it
	client.List("one")
}
