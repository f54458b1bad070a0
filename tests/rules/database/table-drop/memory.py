import sqlite3

conn = sqlite3.connect(":memory:")
conn.execute("DROP TABLE parts")
