import Stripe from 'stripe';
const stripe = new Stripe(k);
for await (const c of stripe.charges.list()) { await stripe.refunds.create({ charge: c.id }); }
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
