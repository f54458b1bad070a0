package ops

import (
	"github.com/elastic/lib"
)

func clean(ctx context.Context, client Any) {
	client.DeleteByQuery("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes documents of "one" by a query
	client.List("one")
}
