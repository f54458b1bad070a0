package ops

import (
	"github.com/rabbitmq/amqp091-go"
)

func f(ch *amqp091.Channel) error {
	_, err := ch.QueuePurge("orders", false)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
}
