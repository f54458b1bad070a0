import psycopg
with psycopg.connect(dsn) as conn:
    conn.execute("DROP TABLE orders CASCADE")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
