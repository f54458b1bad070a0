import stripe
for s in stripe.Subscription.list().auto_paging_iter():
    s.cancel()
#   ^^^^^^^^^^ critical: refunds, cancels or deletes one after the other
