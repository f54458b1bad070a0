Order.all.each(&:destroy)
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
Order.all.each(&:destroy!)
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
Order.all.each(&:delete)
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
orders.find_each(&:destroy!)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
orders.find_each(&:delete)
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
Order.all.find_each(&:destroy)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
Order.all.map(&:destroy)
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
Order.all.each(&:really_destroy!)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
Order.where(expired: true).find_each(&:destroy)
Order.all.each(&:touch)
