require "sqlite3"
SQLite3::Database.new("a.db").execute("DELETE FROM orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
