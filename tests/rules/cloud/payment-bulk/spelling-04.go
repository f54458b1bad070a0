package ops

import (
	"github.com/stripe/lib"
)

func clean(ctx context.Context, client Any) {
	customer.Del("one")
	product.Del("one")
	account.Del("one")
	subscription.Cancel("one")
	coupon.Del("one")
	plan.Del("one")
	client.Customers().Del("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
	client.Subscriptions().Cancel("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
	client.Accounts().Del("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
	client.V1Customers().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
	client.List("one")
}
