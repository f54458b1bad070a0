package ops

import (
	"github.com/gomodule/redigo/redis"
)

func f(conn redis.Conn) error {
	_, err := conn.Do("FLUSHALL")
//         ^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
}
