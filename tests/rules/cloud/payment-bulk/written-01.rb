require "stripe"
Stripe::Charge.list.auto_paging_each { |c| Stripe::Refund.create(charge: c.id) }
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: refunds or cancels payments one after the other
