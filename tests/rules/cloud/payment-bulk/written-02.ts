import Stripe from 'stripe';
const stripe = new Stripe(k);
await stripe.customers.del('cus_1');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: refunds, cancels or deletes what customers pay with
