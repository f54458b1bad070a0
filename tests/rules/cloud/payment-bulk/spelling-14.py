import stripe

def clean(client, things):
    for one in things:
        client.cancel()
#       ^^^^^^^^^^^^^^^ critical: refunds, cancels or deletes one after the other
        client.delete()
#       ^^^^^^^^^^^^^^^ critical: refunds, cancels or deletes one after the other
        client.void_invoice()
#       ^^^^^^^^^^^^^^^^^^^^^ critical: refunds, cancels or deletes one after the other
        client.refund()
#       ^^^^^^^^^^^^^^^ critical: refunds, cancels or deletes one after the other
        client.list("one")
