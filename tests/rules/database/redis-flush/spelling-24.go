package ops

import (
	"memcached"
)

func clean(ctx context.Context, client Any) {
	client.flush()
//^^^^^^^^^^^^^ medium: empties the cache
	client.flushAll()
//^^^^^^^^^^^^^^^^ medium: empties the cache
	client.FlushAll()
//^^^^^^^^^^^^^^^^ medium: empties the cache
	client.DeleteAll()
//^^^^^^^^^^^^^^^^^ medium: empties the cache
	client.List("one")
}
