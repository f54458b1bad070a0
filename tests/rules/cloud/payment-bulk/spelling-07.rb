def clean(client, things)
  things.each do |one|
    Stripe::Refund.create()
#   ^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    Stripe::PaymentIntent.cancel()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    Stripe::Invoice.void_invoice()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    Braintree::Transaction.refund()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    Braintree::Transaction.void()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.list("one")
  end
end
