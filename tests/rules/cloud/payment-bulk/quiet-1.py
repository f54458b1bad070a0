import stripe
stripe.Refund.create(charge="ch_1")
