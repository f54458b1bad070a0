package ops

import (
	"github.com/segmentio/kafka-go"
)

func f(conn *kafka.Conn) error {
	return conn.DeleteTopics("orders")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
}
