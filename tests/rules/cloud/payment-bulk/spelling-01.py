import stripe
import braintree

def clean(client, things):
    for one in things:
        stripe.Refund().create()
#       ^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        stripe.Charge().refund()
#       ^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        stripe.PaymentIntent().cancel()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        stripe.Invoice().void_invoice()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        stripe.Payout().create()
#       ^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        stripe.Transfer().create()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        braintree.Transaction().refund()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        braintree.Transaction().void()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        braintree.Customer().delete()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        client.transaction().refund()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        client.transaction().void()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        client.refunds().create()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
        client.list("one")
