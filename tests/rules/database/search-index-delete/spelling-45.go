package ops

import (
	"github.com/rabbitmq/lib"
)

func clean(ctx context.Context, client Any) {
	client.QueuePurge("one")
//^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.QueueDelete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.ExchangeDelete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.DeleteStream("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.PurgeStream("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.DeleteKeyValue("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.DeleteObjectStore("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
	client.List("one")
}
