require "stripe"
Stripe::Customer.delete("cus_1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
