import * as lib from 'stripe';

async function clean(client, things) {
  client.customers().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.products().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.plans().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.coupons().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.accounts().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.webhookEndpoints().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.subscriptions().del("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.subscriptions().cancel("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.customers().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.accounts().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
  client.list("one");
}
