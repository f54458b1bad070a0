def clean(client, things)
  Stripe::Customer.delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  Stripe::Product.delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  Stripe::Subscription.cancel("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  Stripe::Account.delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  Stripe::Plan.delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  Stripe::Coupon.delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.list("one")
end
