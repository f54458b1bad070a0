require "sequel"
DB.run("DROP TABLE orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
