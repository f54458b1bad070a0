package ops

import (
	"github.com/redis/go-redis/v9"
)

func f(ctx context.Context, rdb *redis.Client) error {
	return rdb.FlushAll(ctx).Err()
//      ^^^^^^^^^^^^^^^^^ critical: empties the key-value store
}
