import sqlite3
con = sqlite3.connect("a.db")
con.executescript("DROP TABLE a; DROP TABLE b;")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "a" with its rows
