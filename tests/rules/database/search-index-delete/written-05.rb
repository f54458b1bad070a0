require "bunny"
ch.queue("orders").purge
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
