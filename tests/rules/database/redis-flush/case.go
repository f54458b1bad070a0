package ops

import "github.com/redis/go-redis/v9"

func clean(ctx context.Context, rdb *redis.Client) {
	rdb.FlushAll(ctx)
//^^^^^^^^^^^^^^^^ critical: empties the key-value store
	rdb.FlushDB(ctx)
//^^^^^^^^^^^^^^^ critical: empties the key-value store
	rdb.FlushAllAsync(ctx)
//^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
	rdb.FlushDBAsync(ctx)
//^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
	rdb.Del(ctx, "one")
}
