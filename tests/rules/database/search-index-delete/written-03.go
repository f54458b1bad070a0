package ops

import (
	"github.com/IBM/sarama"
)

func f(admin sarama.ClusterAdmin) error {
	return admin.DeleteTopic("orders")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
}
