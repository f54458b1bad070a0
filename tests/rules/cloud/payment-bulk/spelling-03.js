import * as lib from 'stripe';

async function clean(client, things) {
  for (const one of things) {
    client.refunds().create();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.paymentIntents().cancel();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.invoices().voidInvoice();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.payouts().create();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.transfers().create();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.transaction().refund();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.transaction().void();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.refundsApi().refundPayment();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
    client.list("one");
  }
}
