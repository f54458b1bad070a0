package ops

import (
	"github.com/stripe/stripe-go/v76/refund"
)

func f(ctx context.Context) error {
	for _, c := range charges {
		refund.New(&stripe.RefundParams{Charge: c})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
	}
}
