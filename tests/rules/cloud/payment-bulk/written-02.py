import stripe
stripe.Customer.delete("cus_1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
