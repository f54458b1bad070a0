require "elasticsearch"
Elasticsearch::Client.new.indices.delete(index: "orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
