package ops

import (
	"github.com/nats-io/nats.go"
)

func f(js nats.JetStreamContext) error {
	return js.DeleteStream("orders")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
}
