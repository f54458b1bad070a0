package ops

import (
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose"
)

func clean(ctx context.Context, client Any) {
	goose.Reset()
//^^^^^^^^^^^^ critical: resets the database: drops what is in it
	goose.ResetContext()
	goose.Reset()
//^^^^^^^^^^^^ critical: resets the database: drops what is in it
	client.List("one")
}
