require "open3"
Open3.capture3("dropdb", "orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "orders"
