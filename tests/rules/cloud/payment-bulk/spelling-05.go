package ops

import (
	"github.com/stripe/lib"
)

func clean(ctx context.Context, client Any) {
	for _, one := range things {
		refund.New()
		paymentintent.Cancel()
		client.Refunds().New()
//^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
		client.V1Refunds().Create()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
		client.List("one")
	}
}
