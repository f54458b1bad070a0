import sqlite3

connection = sqlite3.connect("shop.db")
connection.execute("DELETE FROM orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
connection.execute("DELETE FROM orders WHERE id = ?", (7,))
