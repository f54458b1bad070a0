package ops

import (
	"github.com/Shopify/sarama"
)

func clean(ctx context.Context, client Any) {
	client.DeleteTopic("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.DeleteTopics("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.DeleteRecords("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.DeleteConsumerGroup("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.DeleteGroup("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
	client.List("one")
}
